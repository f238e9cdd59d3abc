import type { Span } from '../base/span.ts'
import type { Statement } from '../plan/statement.ts'
import type { Address, Profile } from '../workspace/snapshot.ts'

/** What the words under the cursor stand for. */
export type Pointed =
  | { readonly is: 'person'; readonly span: Span; readonly person: Profile }
  /** The head of a node, or a reference to it; several where the cursor is on a range or the words are ambiguous. */
  | { readonly is: 'nodes'; readonly span: Span; readonly among: readonly Address[] }
  | { readonly is: 'value'; readonly span: Span; readonly statement: Statement }
  | { readonly is: 'label'; readonly span: Span; readonly statement: Statement }
