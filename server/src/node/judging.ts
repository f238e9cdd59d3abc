import { join } from 'node:path'
import { type MessagePort, Worker } from 'node:worker_threads'
import { type Docket, judgeAll, type Judging } from '../lsp/docket.ts'
import { inWords } from '../lsp/guard.ts'
import type { Judged } from '../lsp/judge.ts'
import { allRules } from '../rules/all-rules.ts'
import { deflating } from './deflating.ts'
import { diskHost } from './disk-host.ts'

/** Judges plans in a thread, which ends with them. */
export function judging(program = join(__dirname, 'index-thread.js')): Judging {
  return (docket, hear) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(program, { execArgv: [], resourceLimits: LIMITS, workerData: docket })
      worker.on('message', (judged: Judged) => {
        if (!hear(judged)) void worker.terminate()
      })
      worker.on('error', (reason) => reject(new Error(`a thread has ended: ${inWords(reason)}`)))
      worker.on('exit', () => resolve())
    })
}

/** The part of the thread. What cannot be read here could not be read by the server either, and is in its log. */
export function judgeInThread(docket: Docket, port: MessagePort): void {
  const given = { host: diskHost(docket.folders), folding: deflating, log: SILENT }
  void judgeAll(docket, allRules, given, (judged) => port.postMessage(judged))
}

const SILENT = { error: () => undefined, warn: () => undefined, info: () => undefined }
/** Megabytes. */
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 }
