import { parentPort, workerData } from 'node:worker_threads'
import type { ShareOrders } from './check-threads.ts'

void import('./commands.ts').then(({ thread }) => parentPort && thread(parentPort, workerData as ShareOrders))
