import { performance } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import type { Serve } from '../lsp/greet.ts'
import { Line, type Rpc } from '../lsp/line.ts'
import { startServer } from '../lsp/start-server.ts'
import { LATER_MS, type World } from '../lsp/world.ts'
import { type Day, localDay } from '../plan/date.ts'
import { compilePatternsOnce } from './compile-patterns-once.ts'
import { deflating } from './deflating.ts'
import { diskCache } from './disk-cache.ts'
import { diskHost } from './disk-host.ts'

/** The server in full, in a process of Node; `today` where it is another day than the calendar's. */
export function engine(today: Day | undefined, rpc: Rpc): Serve {
  compilePatternsOnce()
  const world: World = {
    today: () => today ?? localDay(new Date()),
    later: (task) => void setTimeout(task, LATER_MS),
    pause: () => setImmediate(),
    now: () => performance.now(),
    folding: deflating,
    disk: diskHost,
    cache: diskCache,
    greeted: endWith,
    ended: () => void (process.exitCode = 0),
    exit: () => process.exit(),
  }
  return (reader, writer) => startServer(new Line(rpc, reader, writer), world)
}

/** A client that dies without a word would leave the server behind: some ways to talk do not tell. */
function endWith(clientProcess: number | null): void {
  if (clientProcess === null) return
  const look = (): void => {
    try {
      process.kill(clientProcess, IS_THERE)
    } catch {
      process.exit()
    }
  }
  setInterval(look, LOOK_MS).unref()
}

/** No signal: it only tells whether there is somebody to hear one. */
const IS_THERE = 0
const LOOK_MS = 3000
