import type { FileUri } from '../plan/model.ts'

/** A caret in a file, as an offset in its text. */
export interface Cursor {
  readonly uri: FileUri
  readonly offset: number
}
