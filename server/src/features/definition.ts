import type { LocationLink } from 'vscode-languageserver-types'
import { cover } from '../base/span.ts'
import type { Snapshot } from '../workspace/snapshot.ts'
import type { Cursor } from './cursor.ts'
import { pointedAt } from './pointed-at.ts'
import { rangeOf } from './range.ts'

/**
 * Feature: Go to dependency
 *
 * From every way of writing a reference to the head of what is meant: an id, “Milestone 2”, each end of a range
 * (between the ends, to all of it), an id in a drawing, a name in running text where only one node bears it; in the
 * same plan or in another one. Peek works as well.
 */
export function definition(workspace: Snapshot, cursor: Cursor): LocationLink[] | undefined {
  const file = workspace.file(cursor.uri)
  const pointed = pointedAt(workspace, cursor)
  if (!file || pointed?.is !== 'nodes') return undefined
  const originSelectionRange = rangeOf(file.text, pointed.span)
  return pointed.among.map((target) => ({
    originSelectionRange,
    targetUri: target.file.uri,
    targetRange: rangeOf(target.file.text, cover(target.node.title, target.node.body)),
    targetSelectionRange: rangeOf(target.file.text, target.node.title),
  }))
}
