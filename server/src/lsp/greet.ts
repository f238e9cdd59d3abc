import type { Message, MessageReader, MessageWriter, RequestMessage, ResponseMessage } from 'vscode-languageserver'
import { firstAnswer } from './first-answer.ts'

/** A server that talks by these two. */
export type Serve = (reader: MessageReader, writer: MessageWriter) => void

/**
 * Answers `initialize`, and only then has the server loaded. All messages wait for it in their order. It hears
 * `initialize` too, and its own answer is kept back.
 */
export function greet(reader: MessageReader, writer: MessageWriter, load: () => Promise<Serve>): void {
  const waiting: Message[] = []
  let hear = (message: Message): void => void waiting.push(message)
  let hasBegun = false
  let greeted: RequestMessage['id'] | undefined

  const begin = async (first: Message): Promise<void> => {
    if (isInitialize(first)) {
      greeted = first.id
      const answer: ResponseMessage = { jsonrpc: '2.0', id: first.id, result: firstAnswer }
      await writer.write(answer)
    }
    const serve = await load()
    serve(everything, allButGreeting)
  }
  reader.listen((message) => {
    hear(message)
    if (!hasBegun) void begin(message)
    hasBegun = true
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
