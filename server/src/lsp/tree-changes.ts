import type { TextDocumentContentChangeEvent } from 'vscode-languageserver'
import type { Position } from '../base/text.ts'
import type { Day } from '../plan/date.ts'
import type { FileUri, Plan, PlanNode } from '../plan/model.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'

/**
 * Tells whether trees may show something else than before, without making them: a key costs some comparisons. Trees show
 * the nodes of plans, and lead to where they stand; so what is typed into prose changes nothing, unless it moves lines.
 */
export class TreeChanges {
  #revision = 0
  #today: Day | undefined
  /** Changes of all files, as the snapshot counts. */
  #changes: number | undefined
  readonly #seen = new Map<FileUri, Seen>()
  readonly #typed = new Map<FileUri, Position[]>()
  /** Files in which lines were made or taken. */
  readonly #moved = new Set<FileUri>()

  /** Hears what is typed into an open document. */
  typed(uri: FileUri, edits: readonly TextDocumentContentChangeEvent[]): void {
    for (const edit of edits) {
      if (!('range' in edit) || edit.range.start.line !== edit.range.end.line || BREAK.test(edit.text)) {
        this.#moved.add(uri)
      } else {
        const before = this.#typed.get(uri)
        if (before) before.push(edit.range.start)
        else this.#typed.set(uri, [edit.range.start])
      }
    }
  }

  /** A number that stays the same as long as all trees show the same. */
  revision(workspace: Snapshot, openFiles: readonly FileUri[]): number {
    const changes = workspace.changesBeside(NO_FILE)
    if (changes !== this.#changes || workspace.today !== this.#today) {
      if (this.#isOther(workspace, openFiles)) this.#revision++
      this.#changes = changes
      this.#today = workspace.today
      this.#seen.clear()
      for (const uri of openFiles) this.#seen.set(uri, seenIn(workspace, uri))
    }
    this.#moved.clear()
    this.#typed.clear()
    return this.#revision
  }

  #isOther(workspace: Snapshot, openFiles: readonly FileUri[]): boolean {
    if (workspace.today !== this.#today) return true
    const only = openFiles.find((uri) => this.#seen.get(uri)?.changesBeside === workspace.changesBeside(uri))
    const file = only && workspace.file(only)
    if (!file) return true
    const before = this.#seen.get(file.uri)?.lists ?? []
    const now = listsOf(file)
    if (now.some((list, index) => !isSame(list, before[index]))) return true
    return now.some((list) => 0 < list.length) && this.#hasMoved(file)
  }

  #hasMoved({ uri, text }: PlanFile): boolean {
    const isAtMarks = ({ line, character }: Position): boolean => MARKS.test(text.line(line).slice(0, character))
    return this.#moved.has(uri) || (this.#typed.get(uri) ?? []).some(isAtMarks)
  }
}

/** What trees show of an open file, and how often others had changed then. */
interface Seen {
  readonly changesBeside: number
  readonly lists: readonly List[]
}

type List = readonly (PlanNode | string)[]

function seenIn(workspace: Snapshot, uri: FileUri): Seen {
  const file = workspace.file(uri)
  return { changesBeside: workspace.changesBeside(uri), lists: file ? listsOf(file) : [] }
}

/** The same lists, as long as what stands in them is the same. */
function listsOf({ plan }: PlanFile): readonly List[] {
  const { title, document, phases, milestones, tasks, risks, decisions, gates, workstreams }: Plan = plan
  return [
    [title?.value, document.today].filter((word) => word !== undefined),
    phases,
    milestones,
    tasks,
    risks,
    decisions,
    gates,
    workstreams,
  ]
}

function isSame(one: List, other: List = []): boolean {
  return one === other || (one.length === other.length && one.every((item, index) => isSameItem(item, other[index])))
}

/** What has not changed is the same object, in a node that was made again too. */
function isSameItem(one: PlanNode | string, other: PlanNode | string | undefined): boolean {
  if (one === other || typeof one === 'string' || typeof other !== 'object') return one === other
  const then: Readonly<Record<string, unknown>> = { ...other }
  return Object.entries(one).every(([field, value]) => HIDDEN.has(field) || value === then[field])
}

/** All that is written about a node; trees show what comes of it. */
const HIDDEN: ReadonlySet<string> = new Set(['body', 'heads', 'statements'])
/** An address that no file has. */
const NO_FILE = '' as FileUri
const BREAK = /[\n\r]/
/** What stands before the words of a line, e.g. of an item in a quote: `> - `. What is typed there moves what is behind. */
const MARKS = /^[\s>*+\d.)-]*$/
