import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createMessageConnection,
  ResponseError,
} from 'vscode-jsonrpc/browser'
import { Line } from '../lsp/line.ts'
import { startServer } from '../lsp/start-server.ts'
import { LATER_MS, type World } from '../lsp/world.ts'
import { UNFOLDED } from '../workspace/entry.ts'
import { localDay } from '../plan/date.ts'

const world: World = {
  today: () => localDay(new Date()),
  later: (task) => void setTimeout(task, LATER_MS),
  pause: () => new Promise((resolve) => void setTimeout(resolve)),
  now: () => Date.now(),
  folding: UNFOLDED,
  disk: undefined,
  cache: undefined,
}

const rpc = { createMessageConnection, ResponseError }
startServer(new Line(rpc, new BrowserMessageReader(self), new BrowserMessageWriter(self)), world)
