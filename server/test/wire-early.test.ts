import { deepEqual, equal, match } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Message, type ResponseMessage, StreamMessageReader } from 'vscode-jsonrpc/node'
import { firstAnswer } from '../src/lsp/first-answer.ts'
import { allRules } from '../src/rules/all-rules.ts'
import { built } from './built.ts'
import { startHere } from './language-client.ts'
import { withFiles } from './temporary.ts'
import { PLAN, TEXT, within } from './wire-text.ts'

describe('language server that is not yet there', () => {
  before(function () {
    this.timeout(60_000)
    built('dist/server.js')
  })

  it('gives its first answer by itself', async () => {
    const folder = withFiles({ 'engine.js': 'exports.engine = () => () => undefined' })
    const alone = join(folder, 'server.js')
    copyFileSync(built('dist/server.js'), alone)
    const { answers } = await sayAtOnce([INITIALIZE], alone)
    deepEqual(answers, [[1, firstAnswer]])
  })

  it('says of itself what it says when it is there', async () => {
    const client = startHere({}, allRules)
    deepEqual(await client.start(), firstAnswer)
    client.connection.dispose()
  })

  it('answers once, and in order, all that was said before', async () => {
    const cell = within(TEXT, '| |')
    const { answers, exitCode } = await sayAtOnce([
      INITIALIZE,
      { method: 'initialized', params: {} },
      OPENED,
      hoverAt('Bea', 2),
      {
        method: 'textDocument/didChange',
        params: {
          textDocument: { uri: PLAN, version: 2 },
          contentChanges: [{ range: { start: cell, end: cell }, text: '\n| M3: Shop | Cy | M1 | — | — |\n' }],
        },
      },
      { id: 3, method: 'textDocument/documentSymbol', params: { textDocument: { uri: PLAN } } },
      { id: 4, method: 'textDocument/brew', params: {} },
      { id: 5, method: 'shutdown' },
      { method: 'exit' },
    ])
    deepEqual(
      answers.map(([id]) => id),
      [1, 2, 3, 4, 5],
    )
    const [, hover, symbols, brewed] = answers.map(([, answer]) => JSON.stringify(answer))
    match(hover ?? '', /\*\*Bea\*\*/)
    match(symbols ?? '', /M3 Shop/)
    match(brewed ?? '', /Unhandled method textDocument\/brew/)
    equal(exitCode, 0)
  })

  it('does not work on what is cancelled by then', async () => {
    const { answers } = await sayAtOnce([
      INITIALIZE,
      OPENED,
      hoverAt('Bea', 2),
      { method: '$/cancelRequest', params: { id: 2 } },
      hoverAt('Bea', 3),
      { id: 4, method: 'shutdown' },
      { method: 'exit' },
    ])
    const [, cancelled, hover] = answers.map(([, answer]) => JSON.stringify(answer))
    match(cancelled ?? '', /"code":-32800/)
    match(hover ?? '', /\*\*Bea\*\*/)
  })

  it('ends when it is told to, with nothing said in between', async () => {
    const told = await sayAtOnce([INITIALIZE, { id: 2, method: 'shutdown' }, { method: 'exit' }])
    deepEqual([told.answers.map(([id]) => id), told.exitCode], [[1, 2], 0])
    const interrupted = await sayAtOnce([INITIALIZE, { method: 'exit' }])
    equal(interrupted.exitCode, 1)
  })

  it('ends when nobody is there any more', async () => {
    equal((await sayAtOnce([])).exitCode, 1)
    equal((await sayAtOnce([INITIALIZE])).exitCode, 1)
    equal((await sayAtOnce([INITIALIZE, OPENED])).exitCode, 1)
  })
})

interface Said {
  readonly id?: number
  readonly method: string
  readonly params?: object
}

const INITIALIZE: Said = {
  id: 1,
  method: 'initialize',
  params: { processId: null, rootUri: null, workspaceFolders: [], capabilities: {} },
}

const OPENED: Said = {
  method: 'textDocument/didOpen',
  params: { textDocument: { uri: PLAN, languageId: 'markdown', version: 1, text: TEXT } },
}

function hoverAt(words: string, id: number): Said {
  return {
    id,
    method: 'textDocument/hover',
    params: { textDocument: { uri: PLAN }, position: within(TEXT, words) },
  }
}

interface Heard {
  /** Ids with results or errors, in the order in which they came. */
  readonly answers: readonly (readonly [id: unknown, answer: unknown])[]
  readonly exitCode: number | null
}

/** Says everything in one breath; when all requests are answered, the last word is `exit`, or else the line is cut. */
async function sayAtOnce(messages: readonly Said[], server = built('dist/server.js')): Promise<Heard> {
  const child = spawn(process.execPath, [server, '--stdio', '--today=2026-04-01'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'close')
  const answers: (readonly [unknown, unknown])[] = []
  const asked = messages.filter(({ id }) => id !== undefined).length
  const lastWord = messages.filter(({ method }) => method === 'exit')
  const leaveWhenAnswered = (): void => {
    if (answers.length === asked) child.stdin.end(lastWord.map(framed).join(''))
  }
  new StreamMessageReader(child.stdout).listen((message) => {
    if (!isAnswer(message)) return
    answers.push([message.id, message.error ?? message.result])
    leaveWhenAnswered()
  })
  child.stdin.write(
    messages
      .filter((said) => !lastWord.includes(said))
      .map(framed)
      .join(''),
  )
  leaveWhenAnswered()
  const [exitCode] = (await ended) as [number | null]
  return { answers, exitCode }
}

function isAnswer(message: Message): message is ResponseMessage {
  return 'id' in message && !('method' in message)
}

function framed(said: Said): string {
  const text = JSON.stringify({ jsonrpc: '2.0', ...said })
  return `Content-Length: ${String(Buffer.byteLength(text))}\r\n\r\n${text}`
}
