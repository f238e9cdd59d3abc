import { deepEqual } from 'node:assert/strict'
import { applyChanges } from '../../src/base/text.ts'
import { prepareRename, rename } from '../../src/features/rename.ts'
import type { Renamings } from '../../src/features/rename/renamed.ts'
import { renameEdit } from '../../src/features/rename/workspace-edit.ts'
import type { Snapshot } from '../../src/workspace/snapshot.ts'
import { cursorAt } from '../marked.ts'
import type { Mark } from '../scene.ts'

/**
 * What becomes of the files when what is marked is called otherwise, each below its name where others change as well, and
 * the places that are shown before they are changed; or why that is refused.
 */
export function renamedFrom(workspace: Snapshot, mark: Mark): string {
  const cursor = cursorAt(mark)
  const prepared = prepareRename(workspace, cursor)
  if ('refusal' in prepared) return prepared.refusal
  deepEqual({ from: prepared.from, to: prepared.to }, { from: mark.from, to: mark.to }, `what “${mark.says}” renames`)
  const changes = rename(workspace, cursor, mark.argument)
  if ('refusal' in changes) return changes.refusal
  return [...afterwards(workspace, changes), ...asked(workspace, changes, mark)].join('\n')
}

function afterwards(workspace: Snapshot, changes: Renamings): readonly string[] {
  return [...changes].map(([uri, edits]) => {
    const text = applyChanges(workspace.file(uri)?.text.toString() ?? '', edits)
    return changes.size === 1 ? text : `${uri.replace('file:///', '')}:\n${text}`
  })
}

/** `plan.md:12 Names in running text` */
function asked(workspace: Snapshot, changes: Renamings, mark: Mark): readonly string[] {
  const { uri } = cursorAt(mark)
  const style = { versioned: true, annotated: true, versionOf: () => 1 }
  const { documentChanges = [], changeAnnotations = {} } = renameEdit(changes, uri, (one) => workspace.file(one), style)
  return documentChanges.flatMap((change) => {
    if (!('edits' in change)) return []
    const name = change.textDocument.uri.replace('file:///', '')
    return change.edits.flatMap((edit) => {
      if (!('annotationId' in edit)) return []
      const { label = '' } = changeAnnotations[edit.annotationId] ?? {}
      return `asked before: ${name}:${String(edit.range.start.line + 1)} ${label}`
    })
  })
}
