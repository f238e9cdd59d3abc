import type { Bullets, Head, Statement } from '../statement.ts'
import type { NodeKind } from '../value.ts'

/** One node to be: where it is named, and all that is said about it. */
export interface Group {
  readonly kind: NodeKind
  /** The fullest head first. */
  readonly heads: Head[]
  /** The node in whose section this one stands. */
  readonly around: Group | undefined
  readonly told: Told
  /** All that counts of what is told. */
  statements: readonly Statement[]
}

/** What is told about a node, as it was read. */
export interface Told {
  readonly statements: Statement[]
  /** Deliverables with a section of their own. */
  readonly items: Head[]
  /** Items without a label. */
  readonly bullets: Bullets[]
  /** Owners behind its title. */
  readonly owners: Statement[]
  /** What it waits for in drawings. */
  readonly drawn: Statement[]
}

/** A node of which nothing is told so far. */
export function newGroup(kind: NodeKind, around: Group | undefined): Group {
  return {
    kind,
    heads: [],
    around,
    told: { statements: [], items: [], bullets: [], owners: [], drawn: [] },
    statements: [],
  }
}
