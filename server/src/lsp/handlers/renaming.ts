import { LSPErrorCodes, ResponseError } from 'vscode-languageserver'
import { withWords } from '../../plan/in-force.ts'
import { concernedBy, prepareRename, rename } from '../../features/rename.ts'
import type { Refusal } from '../../features/rename/renamed.ts'
import { renameEdit } from '../../features/rename/workspace-edit.ts'
import type { FileUri } from '../../plan/model.ts'
import { cursorIn } from '../cursor.ts'
import { filesStyleFor } from '../edit-style.ts'
import { attemptLater } from '../guard.ts'
import type { Served } from '../served.ts'
import { slices } from '../slices.ts'
import { answering, type Provider, type Register } from './answering.ts'

/**
 * Requests of those who call things otherwise. What cannot be renamed is answered with an error: editors show its
 * sentence, and those that have other servers ask them.
 */
export const renaming = {
  renameProvider(served: Served) {
    const { connection, log } = served
    connection.onPrepareRename(
      answering(served, 'Preparing a new name', (params, workspace) => {
        const cursor = cursorIn(workspace, params)
        const found = prepareRename(workspace, cursor)
        const text = workspace.file(cursor.uri)?.text
        if ('refusal' in found || !text) return refused(found)
        const range = { start: text.positionAt(found.from), end: text.positionAt(found.to) }
        return { range, placeholder: found.placeholder }
      }) as Parameters<typeof connection.onPrepareRename>[0],
    )
    connection.onRenameRequest(async (params, token) => {
      const concerned = await attemptLater(log, 'Looking for what is renamed', () => filesConcerned(served, params))
      const answer = answering<typeof params, object>(served, 'A new name', (_, workspace) => {
        const cursor = cursorIn(workspace, params)
        const files = (concerned ?? [cursor.uri]).flatMap((uri) => workspace.file(uri) ?? [])
        const changes = rename(workspace, cursor, params.newName, files)
        if ('refusal' in changes) return refused(changes)
        return renameEdit(changes, cursor.uri, (uri) => workspace.file(uri), filesStyleFor(served))
      })
      return answer(params, token)
    })
  },
} satisfies Partial<Record<Provider, Register>>

/** The files that mention what is renamed or link to it, looked for slice by slice. */
async function filesConcerned(
  { session, world }: Served,
  params: Parameters<typeof cursorIn>[1],
): Promise<readonly FileUri[]> {
  const uri = params.textDocument.uri as FileUri
  const rest = slices(world)
  const found: FileUri[] = []
  let workspace = session.snapshotFor(uri)
  const inWords = <Result>(work: () => Result): Result => withWords(session.settings.of(uri).customs.words, work)
  const concerned = (): ReturnType<typeof concernedBy> =>
    inWords(() => concernedBy(workspace, cursorIn(workspace, params)))
  let isConcerned = concerned()
  for (const other of [...workspace.files()].map((file) => file.uri)) {
    await rest()
    const now = session.snapshotFor(uri)
    if (now !== workspace) {
      workspace = now
      isConcerned = concerned()
    }
    const file = workspace.file(other)
    if (file && inWords(() => isConcerned(file))) found.push(other)
  }
  return found
}

function refused(found: object | Refusal): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestFailed, 'refusal' in found ? String(found.refusal) : '')
}
