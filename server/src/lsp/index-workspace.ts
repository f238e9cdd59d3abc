import type { FileUri } from '../plan/model.ts'
import type { Host } from '../workspace/host.ts'
import type { Session } from './session.ts'

/** The world around one run of the index. */
export interface IndexRun {
  readonly host: Host
  /** False as soon as a newer run has begun. */
  isWanted(): boolean
  /** Lets the messages go first that wait. */
  pause(): Promise<void>
  /** How far it is, up to 100. */
  report(percent: number): void
}

/**
 * Reads every Markdown file of the workspace, a slice at a time, so that requests of the user never wait for more than
 * one slice. Open documents are known already. Files of an earlier run that are gone are forgotten.
 */
export async function indexWorkspace(
  session: Session,
  before: ReadonlySet<FileUri>,
  { host, isWanted, pause, report }: IndexRun,
): Promise<ReadonlySet<FileUri>> {
  const files = new Set(await host.findMarkdown())
  for (const uri of before) if (!files.has(uri)) session.read(uri, undefined)
  let [done, waiting] = [0, 0]
  for (const uri of files) {
    done++
    if (!session.isOpen(uri)) {
      const text = session.isExcluded(uri) ? undefined : await host.read(uri)
      if (!isWanted()) return files
      session.read(uri, text)
      waiting += text?.length ?? 0
    }
    if (waiting < SLICE) continue
    waiting = 0
    // Asking for the snapshot is what reads the slice.
    void session.snapshot
    report(Math.round((done / files.size) * 100))
    await pause()
  }
  return files
}

/** Characters read between two pauses: some tens of milliseconds. */
const SLICE = 60_000
