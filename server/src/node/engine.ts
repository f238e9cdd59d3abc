import { performance } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import type { MessagePort } from 'node:worker_threads'
import { createConnection } from 'vscode-languageserver/node'
import type { Docket } from '../lsp/docket.ts'
import type { Serve } from '../lsp/greet.ts'
import { startServer } from '../lsp/start-server.ts'
import type { World } from '../lsp/world.ts'
import { type Day, localDay } from '../plan/date.ts'
import { compilePatternsOnce } from './compile-patterns-once.ts'
import { deflating } from './deflating.ts'
import { diskCache } from './disk-cache.ts'
import { diskHost } from './disk-host.ts'
import { judgeInThread, judging } from './judging.ts'
import { workInThread, workshop } from './workshop.ts'

/** The server in full, in a process of Node; `today` where it is another day than the calendar's. */
export function engine(today: Day | undefined): Serve {
  compilePatternsOnce()
  const world: World = {
    today: () => today ?? localDay(new Date()),
    pause: () => setImmediate(),
    now: () => performance.now(),
    folding: deflating,
    workshop: workshop(),
    judging: judging(),
    disk: diskHost,
    cache: diskCache,
    ended: () => void (process.exitCode = 0),
  }
  return (reader, writer) => startServer(createConnection(reader, writer), world)
}

/** What a thread does that the server has started: judges plans where it was given any, else reads texts. */
export function thread(port: MessagePort, given: Docket | null): void {
  if (given) judgeInThread(given, port)
  else workInThread(port)
}
