import { apply, emptySnapshot, lookingAt } from '../../workspace/apply.ts'
import type { Snapshot } from '../../workspace/snapshot.ts'
import type { Cursor } from '../cursor.ts'
import { lineAt } from './line.ts'

/**
 * The workspace as it would be read without the bullet that has just been begun: to Markdown, a bare `-` below a line
 * of words makes a heading of these words, and the milestone would be gone while its next field is being typed.
 */
export function withoutBareBullet(workspace: Snapshot, { uri, offset }: Cursor): Snapshot {
  const file = workspace.file(uri)
  const line = file && lineAt(file, offset)
  if (!line || !/^\s*(?:[-*+=]+|#{1,6})\s*$/.test(line.text)) return workspace
  const text = file.text.toString()
  const blanked = text.slice(0, line.start) + ' '.repeat(line.text.length) + text.slice(line.start + line.text.length)
  const read = apply(emptySnapshot(workspace.today, workspace.customsOf), [{ is: 'text', uri, text: blanked }]).file(
    uri,
  )
  return read ? lookingAt(workspace, { ...read, text: file.text }) : workspace
}
