import type { CancellationToken, WorkspaceEdit } from 'vscode-languageserver'
import { type Bulk, bulkEdit } from '../features/fix-all.ts'
import { withWords } from '../plan/in-force.ts'
import { briefOf } from '../workspace/brief.ts'
import { editStyleFor } from './edit-style.ts'
import type { Served } from './served.ts'
import { rulingOf } from './ruling.ts'
import { slices } from './slices.ts'
import { together } from './together.ts'

/** Works out what repairs all findings of a rule, file by file; messages that come in between are heard. */
export async function bulkFix(served: Served, bulk: Bulk, token: CancellationToken): Promise<WorkspaceEdit> {
  const { session, rules, world } = served
  const plans = [...session.snapshot.files()].filter((file) => briefOf(file).isPlan)
  const uris = bulk.uri === undefined ? plans.map(({ uri }) => uri) : [bulk.uri]
  const rest = slices(world)
  const edits: WorkspaceEdit[] = []
  for (const uri of uris) {
    await rest()
    if (token.isCancellationRequested) return {}
    const workspace = session.snapshotFor(uri)
    const [ruling, style] = [rulingOf(session, rules, uri), editStyleFor(uri, served)]
    const edit = withWords(session.settings.of(uri).customs.words, () => bulkEdit(workspace, uri, bulk, ruling, style))
    if (edit) edits.push(edit)
  }
  return together(edits)
}
