import type { Brand } from '../base/brand.ts'
import type { Sourced, Span } from '../base/span.ts'

/** Names a node within its file, e.g. `milestone m2`; stable while other parts of the file are edited. */
export type NodeKey = Brand<string, 'NodeKey'>

export type NodeKind = 'milestone' | 'phase' | 'task' | 'risk' | 'decision' | 'gate' | 'workstream'

/** What the text says about one field: nothing, a blank, something unreadable, or a value. */
export type Stated<T> =
  | { readonly is: 'absent' }
  /** “Owner: TBD”, an empty cell: a place the author left open. */
  | { readonly is: 'blank'; readonly label: Span; readonly at: Span }
  /** “Due: 2026-02-30”: words that cannot be what the field wants. */
  | { readonly is: 'garbled'; readonly label: Span; readonly text: Sourced<string>; readonly wanted: string }
  | { readonly is: 'given'; readonly label: Span; readonly said: Sourced<T> }

/** How likely, or how bad: 1 low, 2 medium, 3 high; halves between, e.g. `Medium-High`. */
export interface Level {
  readonly text: string
  readonly level: number
}

/** One entry of a list: an exit criterion, a deliverable, a condition. */
export interface Item {
  readonly text: Sourced<string>
  /** Bullet, row or line that holds the entry, without its line break. */
  readonly whole: Span
  /** Ticked, struck or marked as met; undefined where the author keeps no marks. */
  readonly isDone: boolean | undefined
  /** For a criterion in a table: how it is measured and the threshold. */
  readonly measure?: string
}

/** A mention of another node by its id or name; what it means is for the workspace to say. */
export interface Reference {
  readonly id: Sourced<string>
  /**
   * `by-name`: told by its title, “Launch rehearsal”; `range`: the node is meant by `M6–M9`, between or at the ends;
   * `drawn`: it stands in a drawing; `all`: it means several, “all previous phases”, “all user stories”.
   */
  readonly how: 'named' | 'by-name' | 'range' | 'drawn' | 'all'
  /** The word before a number: `milestone` in “Milestone 2”. */
  readonly kind: NodeKind | undefined
  /** Where ids begin anew in every phase, the phase that is told beside the id: “S1 (Phase 0)”. */
  readonly within?: string
  /** The key of the node that is meant, where its file has several with this id. */
  readonly means?: NodeKey
  /** Looks like no id of its file; another file may have it. */
  readonly isForeign?: true
}

/** The table in which approvers sign a milestone. */
export interface SignOffSheet {
  readonly title: Span
  readonly rows: readonly SignOff[]
}

export interface SignOff {
  readonly role: Sourced<string>
  readonly person: Stated<string>
  readonly decision: Stated<string>
  readonly date: Stated<string>
}
