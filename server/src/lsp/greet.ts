import type { InitializeParams, Message, MessageReader, MessageWriter, RequestMessage } from 'vscode-languageserver'
import { firstAnswer } from './first-answer.ts'

/** A server that talks by these two. */
export type Serve = (reader: MessageReader, writer: MessageWriter) => void

/**
 * Answers `initialize` at once, and has the server loaded when there is something to do: a workspace to read, or any
 * further message. All messages wait for it in their order. It hears `initialize` too, and its own answer is kept back.
 */
export function greet(reader: MessageReader, writer: MessageWriter, load: () => Promise<Serve>): void {
  const waiting: Message[] = []
  let hear = (message: Message): void => void waiting.push(message)
  let greeted: RequestMessage['id'] | undefined
  let loading: Promise<void> | undefined

  reader.listen((message) => {
    const isFirst = loading === undefined && waiting.length === 0
    hear(message)
    if (isFirst && isInitialize(message)) {
      greeted = message.id
      void writer.write({ jsonrpc: '2.0', id: greeted, result: firstAnswer } as Message)
    }
    if (isWork(message)) loading ??= load().then((serve) => serve(everything, allButGreeting))
  })

  const everything: MessageReader = {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen(listener) {
      hear = listener
      waiting.splice(0).forEach(hear)
      return { dispose: () => reader.dispose() }
    },
    dispose: () => reader.dispose(),
  }
  const allButGreeting: MessageWriter = {
    onError: writer.onError,
    onClose: writer.onClose,
    write(message) {
      const isGreeting = greeted !== undefined && 'id' in message && message.id === greeted && !('method' in message)
      if (!isGreeting) return writer.write(message)
      greeted = undefined
      return Promise.resolve()
    },
    end: () => writer.end(),
    dispose: () => writer.dispose(),
  }
}

function isInitialize(message: Message): message is RequestMessage {
  return 'method' in message && message.method === 'initialize'
}

/** Whether there is something to do: with a workspace from the beginning, else as soon as more is said than hello. */
function isWork(message: Message): boolean {
  if (!isInitialize(message)) return !('method' in message && message.method === 'initialized')
  const { workspaceFolders, rootUri } = message.params as InitializeParams & { readonly rootUri?: string | null }
  return 0 < (workspaceFolders?.length ?? 0) || typeof rootUri === 'string'
}
