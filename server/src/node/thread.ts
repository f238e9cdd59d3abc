import { parentPort, workerData } from 'node:worker_threads'
import type { Docket } from '../lsp/docket.ts'

void import('./engine.ts').then(({ thread }) => parentPort && thread(parentPort, workerData as Docket | null))
