import { diskHost } from '../node/disk-host.ts'
import type { Day } from '../plan/date.ts'
import type { FileUri } from '../plan/model.ts'
import { allRules } from '../rules/all-rules.ts'
import type { Severity } from '../rules/rule.ts'
import { type Breakdown, runRules } from '../rules/run-rules.ts'
import type { Settings } from '../settings/settings.ts'
import { apply, type Change, emptySnapshot } from '../workspace/apply.ts'
import { type Entry, entryOfFile, UNFOLDED } from '../workspace/entry.ts'
import { mayBePlan } from '../workspace/scan.ts'
import type { Snapshot } from '../workspace/snapshot.ts'
import type { GivenText } from './given-files.ts'
import type { CheckedFile, Reporter } from './report.ts'

/** What one share of the files must know of a file of another. */
export interface OtherFile {
  readonly uri: FileUri
  readonly path: string
  readonly entry: Entry
}

/** What `check` has to say of a file; it can be handed from thread to thread. */
export interface SaidFile {
  readonly uri: FileUri
  readonly isPlan: boolean
  readonly findings: Readonly<Record<Severity, number>>
  readonly said: readonly unknown[]
  /** A line for each rule that broke down. */
  readonly broken: readonly string[]
}

/** Reads a share of the files, the words of the settings in force. What cannot be a plan is not parsed. */
export function readShare(texts: readonly GivenText[], today: Day, { words }: Pick<Settings, 'words'>): Snapshot {
  const changes = texts.map(({ uri, text }): Change => {
    return mayBePlan(text) ? { is: 'text', uri, text } : keptChange(uri, '')
  })
  return apply(emptySnapshot(today, words), changes)
}

/** What the other shares must know of this one. */
export function toldByShare(texts: readonly GivenText[], share: Snapshot): readonly OtherFile[] {
  return texts.map(({ uri, path }) => {
    const file = share.file(uri)
    return { uri, path, entry: file && !file.kept ? entryOfFile(file) : '' }
  })
}

/** Checks each file of a share, with what is told by the others, if there are any. */
export function checkShare(
  texts: readonly GivenText[],
  share: Snapshot,
  others: readonly OtherFile[],
  { settingOf }: Pick<Settings, 'settingOf'>,
  reporter: Reporter,
): readonly SaidFile[] {
  const workspace = apply(
    share,
    others.map(({ uri, entry }) => keptChange(uri, entry)),
  )
  const paths = new Map([...texts, ...others].map(({ uri, path }) => [uri, path]))
  const pathOf = (uri: FileUri): string => paths.get(uri) ?? uri
  return texts.flatMap(({ uri, path }) => {
    const file = workspace.file(uri)
    if (!file) return []
    const { findings, breakdowns } = runRules(allRules, file, workspace, settingOf)
    return [
      {
        uri,
        isPlan: file.plan.isPlan,
        findings: countBySeverity(findings),
        said: reporter.say({ path, file, findings }, pathOf),
        broken: breakdowns.map((breakdown) => sayBreakdown(path, breakdown)),
      },
    ]
  })
}

function keptChange(uri: FileUri, entry: Entry): Change {
  return { is: 'entry', uri, entry, source: { text: () => disk.textNow(uri), unfold: UNFOLDED.unfold } }
}

const disk = diskHost([])

function countBySeverity(findings: CheckedFile['findings']): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

function sayBreakdown(path: string, { rule, error }: Breakdown): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return `the rule ${rule.id} broke down on “${path}”, its findings there are missing: ${reason}`
}
