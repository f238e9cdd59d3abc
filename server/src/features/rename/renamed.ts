import type { TextChange } from '../../base/text.ts'
import type { FileUri } from '../../plan/model.ts'
import type { Address, Profile } from '../../workspace/snapshot.ts'

/** What is renamed: the id or the name of a node, or a spelling of a person. */
export type Subject =
  | { readonly is: 'id'; readonly target: Address; readonly id: string }
  | { readonly is: 'name'; readonly target: Address }
  | { readonly is: 'owner'; readonly person: Profile; readonly name: string }

/** Words that a renaming changes. */
export interface Place {
  readonly from: number
  readonly to: number
  /** `told`: a heading, a field, a reference; `mention`: a name that is called in running text. */
  readonly is: 'told' | 'mention'
  /** What stands there when the thing bears another id or name. */
  readonly as: (newName: string) => string
}

/** What is renamed at a cursor: the words that stand there, and what the user changes. */
export interface Renameable {
  readonly from: number
  readonly to: number
  readonly placeholder: string
}

/** Why something cannot be renamed, as a sentence for the user. */
export interface Refusal {
  readonly refusal: string
}

/** A change that a renaming makes. */
export interface Renaming extends TextChange {
  /** `mention`: a name that is called in running text; `link`: a link that follows its heading. */
  readonly is: Place['is'] | 'link'
}

/** All that a renaming changes, file by file. */
export type Renamings = ReadonlyMap<FileUri, readonly Renaming[]>
