import { parentPort } from 'node:worker_threads'

void import('./engine.ts').then(({ thread }) => parentPort && thread(parentPort))
