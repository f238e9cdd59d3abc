import { parentPort, workerData } from 'node:worker_threads'
import { compilePatternsOnce } from '../node/compile-patterns-once.ts'
import type { ShareOrders } from './check-threads.ts'

compilePatternsOnce()
void import('./commands.ts').then(({ thread }) => parentPort && thread(parentPort, workerData as ShareOrders))
