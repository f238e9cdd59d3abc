import type { Head, Statement } from '../statement.ts'
import type { NodeKind } from '../value.ts'

/** One node to be: where it is named, and all that is said about it. */
export interface Group {
  readonly kind: NodeKind
  /** The fullest head first. */
  readonly heads: Head[]
  readonly statements: Statement[]
  /** The node in whose section this one stands. */
  readonly around: Group | undefined
}
