import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { calendarDay, TYPING_PAUSE_MS } from '../lsp/calendar.ts'
import { startServer } from '../lsp/start-server.ts'
import type { World } from '../lsp/world.ts'

const world: World = {
  today: calendarDay,
  later: (task) => void setTimeout(task, TYPING_PAUSE_MS),
  disk: undefined,
}

startServer(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self)), world)
