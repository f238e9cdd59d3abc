import type { WorkspaceEdit } from 'vscode-languageserver'
import { linksAfterMoves, type Move } from '../../features/moved-files.ts'
import { workspaceEditOf } from '../../features/workspace-edit.ts'
import { editStyleFor } from '../edit-style.ts'
import { attemptLater } from '../guard.ts'
import type { Served } from '../served.ts'
import { slices } from '../slices.ts'
import { together } from '../together.ts'

/** Lets links follow files that are about to be moved. */
export function followMoves(served: Served): void {
  const { connection, log } = served
  connection.workspace.onWillRenameFiles(
    async ({ files }) =>
      (await attemptLater(log, 'Following moved files', () => linksFollowing(served, files))) ?? null,
  )
}

async function linksFollowing(served: Served, moves: readonly Move[]): Promise<WorkspaceEdit> {
  const { session, world } = served
  const rest = slices(world)
  const edits: WorkspaceEdit[] = []
  for (const uri of [...session.snapshot.files()].map((file) => file.uri)) {
    await rest()
    const file = session.snapshot.file(uri)
    const changes = file ? linksAfterMoves(file, moves) : []
    if (file && 0 < changes.length) edits.push(workspaceEditOf(file, changes, editStyleFor(uri, served)))
  }
  return together(edits)
}
