import type { Day } from '../plan/date.ts'
import type { FileUri } from '../plan/model.ts'
import type { Rule } from '../rules/rule.ts'
import { type Config, configOf } from '../settings/config.ts'
import { foldersWith } from '../settings/configs.ts'
import { readLayer } from '../settings/layer.ts'
import { type Settings, settingsOf } from '../settings/settings.ts'
import type { Entry, Folding } from '../workspace/entry.ts'
import type { Host } from '../workspace/host.ts'
import type { Log } from './guard.ts'
import { judge, type Judged, nothingIn } from './judge.ts'
import { Session } from './session.ts'

/** Everything that is set, as it is written. */
export interface Written {
  /** As the editor has sent it, and what it hides. */
  readonly editor: unknown
  readonly hidden: readonly unknown[]
  readonly configs: readonly (readonly [FileUri, string])[]
}

/** Plans to be judged, and all that it takes, as it can be handed to a thread. */
export interface Docket {
  readonly due: readonly FileUri[]
  readonly today: Day
  readonly folders: readonly string[]
  readonly written: Written
  readonly entries: readonly (readonly [FileUri, Entry])[]
  /** The words of the open documents. */
  readonly open: readonly (readonly [FileUri, string])[]
}

/**
 * Judges plans elsewhere. Resolves when all are judged, or `hear` has said that nobody wants more; fails where one of them
 * takes more memory than there is: the first that was not heard of.
 */
export type Judging = (docket: Docket, hear: (judged: Judged) => boolean) => Promise<void>

/** What a session knows, for plans that are due. */
export function docketOf(due: readonly FileUri[], session: Session, written: Written): Docket {
  const { snapshot, today, folders } = session
  const open = session.openFiles.flatMap((uri) => {
    const text = snapshot.file(uri)?.text.toString()
    return text === undefined ? [] : [[uri, text] as const]
  })
  return { due, today, folders, written, entries: [...session.entries()], open }
}

/** The part of a thread: judges the plans in their order. */
export async function judgeAll(
  { due, today, folders, written, entries, open }: Docket,
  rules: readonly Rule[],
  { host, folding, log }: { readonly host: Host; readonly folding: Folding; readonly log: Log },
  tell: (judged: Judged) => void,
): Promise<void> {
  const session: Session = new Session(await settled(written, rules, (uri) => session.pathOf(uri)), () => today, log)
  session.folders = folders
  session.isIndexing = false
  session.isElsewhere = (uri) => host.stampOf?.(uri) !== undefined
  for (const [uri, entry] of entries) {
    session.keep(uri, entry, { text: () => host.textNow(uri), unfold: folding.unfold })
  }
  for (const [uri, text] of open) session.open(uri, 'markdown', 0, text)
  for (const uri of due) tell(judge(uri, session, rules) ?? nothingIn(uri))
}

async function settled(
  { editor, hidden, configs }: Written,
  rules: readonly Rule[],
  pathOf: (uri: string) => string,
): Promise<Settings> {
  const read = new Map<FileUri, Config>()
  // What may not be read has not been written down either.
  const isWritten = (base: FileUri): boolean => configs.some(([uri]) => uri === base)
  for (const [uri, text] of configs) {
    const { configReaders } = await import('../settings/config-readers.ts')
    read.set(uri, configOf(uri, text, { rules, readers: configReaders, mayRead: isWritten }))
  }
  return settingsOf({ editor: readLayer(editor, rules).layer, hidden, folders: foldersWith(read), pathOf })
}
