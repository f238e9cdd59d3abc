import type { Span } from '../base/span.ts'
import type { Milestone } from '../plan/model.ts'
import type { Statement } from '../plan/statement.ts'
import type { SignOff } from '../plan/value.ts'
import type { Address, Profile } from '../workspace/snapshot.ts'

/** What the words under the cursor stand for. */
export type Pointed =
  | { readonly is: 'person'; readonly span: Span; readonly person: Profile }
  /** The head of a node, or a reference to it; several where the cursor is on a range or the words are ambiguous. */
  | { readonly is: 'nodes'; readonly span: Span; readonly among: readonly Address[] }
  | { readonly is: 'value'; readonly span: Span; readonly statement: Statement }
  /** A role that signs a milestone. */
  | { readonly is: 'signer'; readonly span: Span; readonly milestone: Milestone; readonly signOff: SignOff }
  | { readonly is: 'label'; readonly span: Span; readonly statement: Statement }
