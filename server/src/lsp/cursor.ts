import type { TextDocumentPositionParams } from 'vscode-languageserver'
import type { Cursor } from '../features/cursor.ts'
import type { FileUri } from '../plan/model.ts'
import type { Snapshot } from '../workspace/snapshot.ts'

/** The offset of a cursor; the beginning of a file that is not known. */
export function cursorIn(workspace: Snapshot, { textDocument, position }: TextDocumentPositionParams): Cursor {
  const uri = textDocument.uri as FileUri
  return { uri, offset: workspace.file(uri)?.text.offsetAt(position) ?? 0 }
}
