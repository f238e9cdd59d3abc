import { connect, type NetConnectOpts } from 'node:net'
import { parseArgs } from 'node:util'
import {
  IPCMessageReader,
  IPCMessageWriter,
  type MessageReader,
  type MessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node'
import { greet } from '../lsp/greet.ts'
import { type Day, day } from '../plan/date.ts'

/**
 * Starts the language server; `argv` names the way to talk: `--stdio`, `--node-ipc`, `--socket=PORT`, `--pipe=NAME`,
 * and perhaps another day than the calendar's: `--today=2026-03-20`.
 */
export function startNodeServer(argv: readonly string[]): void {
  const options = readOptions(argv)
  const today = options.today === undefined ? undefined : day(options.today)
  if (options.today !== undefined && today === undefined) {
    fail(`--today is “${options.today}”, but should be a day such as 2026-03-20`)
  } else if (options['node-ipc'] && process.send === undefined) {
    fail('--node-ipc needs a parent process that has opened a channel')
  } else if (options['node-ipc']) {
    start(new IPCMessageReader(process), new IPCMessageWriter(process), today)
  } else if (options.stdio) {
    startOver(process.stdin, process.stdout, today)
  } else if (options.socket !== undefined) {
    startOverSocket({ port: Number(options.socket), host: '127.0.0.1' }, `--socket=${options.socket}`, today)
  } else if (options.pipe !== undefined) {
    startOverSocket({ path: options.pipe }, `--pipe=${options.pipe}`, today)
  } else {
    fail('The language server needs to know how to talk: --stdio, --node-ipc, --socket=PORT or --pipe=NAME')
  }
}

/** What a client adds for itself, such as `--clientProcessId=1`, is let through. */
function readOptions(argv: readonly string[]): {
  readonly [name in 'today' | 'socket' | 'pipe']?: string
} & { readonly [name in 'stdio' | 'node-ipc']?: boolean } {
  return parseArgs({
    args: [...argv],
    strict: false,
    options: {
      stdio: { type: 'boolean' },
      'node-ipc': { type: 'boolean' },
      socket: { type: 'string' },
      pipe: { type: 'string' },
      today: { type: 'string' },
    },
  }).values as ReturnType<typeof readOptions>
}

/** The client listens, the server comes to it. */
function startOverSocket(where: NetConnectOpts, option: string, today: Day | undefined): void {
  if ('port' in where && !(0 < where.port && where.port <= HIGHEST_PORT)) return fail(`${option} names no port`)
  const socket = connect(where)
  socket.once('error', ({ message }) => fail(`Nobody listens at ${option}: ${message}`))
  socket.once('connect', () => startOver(socket, socket, today))
}

function startOver(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, today: Day | undefined): void {
  const reader = new StreamMessageReader(input)
  reader.onClose(() => process.exit())
  start(reader, new StreamMessageWriter(output), today)
}

function start(reader: MessageReader, writer: MessageWriter, today: Day | undefined): void {
  process.exitCode = NOT_TOLD_TO_END
  greet(reader, writer, async () => (await import('./engine.ts')).engine(today))
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = USAGE
}

const USAGE = 2
const NOT_TOLD_TO_END = 1
const HIGHEST_PORT = 65_535
