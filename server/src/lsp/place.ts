import type { TextDocumentPositionParams } from 'vscode-languageserver'
import type { Place } from '../features/place.ts'
import type { FileUri } from '../plan/model.ts'
import type { Snapshot } from '../workspace/snapshot.ts'

/** The offset of a cursor; the beginning of a file that is not known. */
export function placeIn(workspace: Snapshot, { textDocument, position }: TextDocumentPositionParams): Place {
  const uri = textDocument.uri as FileUri
  return { uri, offset: workspace.file(uri)?.text.offsetAt(position) ?? 0 }
}
