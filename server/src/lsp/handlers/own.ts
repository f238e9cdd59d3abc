import { showModel } from '../../features/show-model.ts'
import type { FileUri } from '../../plan/model.ts'
import type { NodeKey } from '../../plan/value.ts'
import type { ServerRequests } from '../../protocol/requests.ts'
import { nodeCard } from '../../views/cards/node-card.ts'
import { outline } from '../../views/outline.ts'
import { riskRegister } from '../../views/risk-register.ts'
import { trail } from '../../views/trail.ts'
import type { Snapshot } from '../../workspace/snapshot.ts'
import { answering, type Register } from './answering.ts'

/** The requests of our own protocol, which nobody has to announce. */
export const own: readonly Register[] = [
  ours('milepost/milestones', (workspace, params) => outline(workspace, params?.below)),
  ours('milepost/risks', (workspace, params) => riskRegister(workspace, params?.below)),
  ours('milepost/trail', (workspace, { tree, uri, position }) => {
    const file = workspace.file(uri as FileUri)
    return file ? trail(workspace, tree, file, position) : []
  }),
  ours('milepost/card', (workspace, { file: uri, key }) => {
    const file = workspace.file(uri as FileUri)
    const node = file?.plan.nodesByKey.get(key as NodeKey)
    return file && node ? nodeCard(workspace, { file, node }) : null
  }),
  ours('milepost/model', (workspace, { uri }) => showModel(workspace, uri as FileUri) ?? null),
]

function ours<Method extends keyof ServerRequests>(
  method: Method,
  answer: (workspace: Snapshot, params: ServerRequests[Method]['params']) => ServerRequests[Method]['result'],
): Register {
  return ({ connection, session, log }) =>
    connection.onRequest(
      method,
      answering<ServerRequests[Method]['params'], unknown>({ log, session }, method, (params, workspace) =>
        answer(workspace, params),
      ),
    )
}
