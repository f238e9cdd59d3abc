import { createConnection } from 'vscode-languageserver/node'
import type { Serve } from '../lsp/greet.ts'
import { startServer } from '../lsp/start-server.ts'
import { LATER_MS } from '../lsp/world.ts'
import { type Day, localDay } from '../plan/date.ts'
import { compilePatternsOnce } from './compile-patterns-once.ts'
import { diskHost } from './disk-host.ts'

/** The server in full, in a process of Node; `today` where it is another day than the calendar's. */
export function engine(today: Day | undefined): Serve {
  compilePatternsOnce()
  const world = {
    today: () => today ?? localDay(new Date()),
    later: (task: () => void) => void setTimeout(task, LATER_MS),
    disk: diskHost,
  }
  return (reader, writer) => {
    const connection = createConnection(reader, writer)
    connection.onShutdown(() => void (process.exitCode = 0))
    startServer(connection, world)
  }
}
