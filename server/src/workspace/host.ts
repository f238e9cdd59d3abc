import type { FileUri } from '../plan/model.ts'

/** Where files come from: the disk on Node, the client in the web, memory in tests. */
export interface Host {
  /** Every Markdown file below the folders of the workspace, in any order. */
  findMarkdown(): Promise<readonly FileUri[]>
  /** The text of a file; undefined where it is gone or cannot be read. */
  read(uri: FileUri): Promise<string | undefined>
}
