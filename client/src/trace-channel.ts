import { Disposable, EventEmitter, LogLevel, type LogOutputChannel, workspace } from 'vscode'

export interface TraceChannel extends Disposable {
  readonly channel: LogOutputChannel
}

/**
 * The log, as it looks to the client of the protocol when it writes down what is said. By itself that client would do
 * so at the log level “Trace” only, whatever `milepost.trace.server` says: here the setting alone decides.
 */
export function traceChannel(log: LogOutputChannel): TraceChannel {
  const levelChanged = new EventEmitter<LogLevel>()
  const channel: LogOutputChannel = Object.create(log, {
    logLevel: { get: levelOfSetting },
    onDidChangeLogLevel: { value: levelChanged.event },
    trace: { value: (words: string) => log.info(words) },
  })
  const subscription = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(setting)) levelChanged.fire(levelOfSetting())
  })
  return { channel, dispose: () => Disposable.from(subscription, levelChanged).dispose() }
}

const setting = 'milepost.trace.server'

function levelOfSetting(): LogLevel {
  const chosen = workspace.getConfiguration().get(setting)
  return chosen === 'messages' || chosen === 'verbose' ? LogLevel.Trace : LogLevel.Off
}
