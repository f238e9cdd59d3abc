import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { startServer } from '../lsp/start-server.ts'
import type { World } from '../lsp/world.ts'
import { UNFOLDED } from '../workspace/entry.ts'
import { localDay } from '../plan/date.ts'

const world: World = {
  today: () => localDay(new Date()),
  pause: () => new Promise((resolve) => void setTimeout(resolve)),
  now: () => Date.now(),
  folding: UNFOLDED,
  workshop: undefined,
  judging: undefined,
  disk: undefined,
  cache: undefined,
}

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), world)
