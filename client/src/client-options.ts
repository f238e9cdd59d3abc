import type { LogOutputChannel, Uri } from 'vscode'
import { CloseAction, ErrorAction, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient'
import type { InitializationOptions } from '../../server/src/protocol/requests.ts'
import { planDocuments } from './documents.ts'

/** Who hears what happens between a client of the protocol and its server. */
export interface Listener {
  readonly log: LogOutputChannel
  readonly trace: LogOutputChannel
  /** Something could not be said or understood; more may come. */
  failed(error: Error): void
  /** The server is no longer there. */
  ended(): void
}

/**
 * What both worlds want of their client of the protocol: it tells the listener of trouble, and users nothing itself.
 * `cacheFolder` is where the server may keep what it knows of closed files.
 */
export function clientOptions(listener: Listener, cacheFolder?: Uri): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    servesFiles: true,
    wantsChanges: true,
    ...(cacheFolder?.scheme === 'file' && { cacheFolder: cacheFolder.toString() }),
  }
  return {
    documentSelector: planDocuments(),
    initializationOptions,
    outputChannel: listener.log,
    traceOutputChannel: listener.trace,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
    errorHandler: {
      error: (error) => {
        listener.failed(error)
        return { action: ErrorAction.Continue, message: error.message, handled: true }
      },
      closed: () => {
        listener.ended()
        return { action: CloseAction.DoNotRestart, handled: true }
      },
    },
  }
}
