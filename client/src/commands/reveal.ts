import { Range, Uri, window } from 'vscode'
import type { Place } from '../../../server/src/protocol/payloads.ts'

/** Selects the words of a plan in the editor. The focus stays in the tree, as it does in the explorer. */
export async function reveal(place: Place): Promise<void> {
  const { uri, line, character, endLine, endCharacter } = place
  const selection = new Range(line, character, endLine, endCharacter)
  await window.showTextDocument(Uri.parse(uri), { selection, preserveFocus: true })
}
