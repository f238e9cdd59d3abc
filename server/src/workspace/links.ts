import { type Calls, callsOf } from '../plan/called.ts'
import { nodesOf } from '../plan/model.ts'
import type { Address, PlanFile, Snapshot } from './snapshot.ts'

/** Finds what references mean over all files. The index is built when first asked for. */
export function resolverOf(files: readonly PlanFile[]): Snapshot['resolve'] {
  const ofFile = new Map<PlanFile, Calls<Address>>()
  const here = (file: PlanFile): Calls<Address> => {
    const known = ofFile.get(file) ?? callsOf(titled(file))
    ofFile.set(file, known)
    return known
  }
  let ofAll: Calls<Address> | undefined
  const anywhere = (): Calls<Address> => (ofAll ??= callsOf(files.flatMap(titled)))

  return (reference, from) => {
    const meant =
      reference.means === undefined ? undefined : nodesOf(from.plan).find(({ key }) => key === reference.means)
    const target = meant ? { file: from, node: meant } : here(from).find(reference)[0]
    if (target) return { is: 'found', target }
    const among = anywhere().find(reference)
    const [other] = among
    if (!other) return { is: 'dangling' }
    return among.length === 1 ? { is: 'found', target: other } : { is: 'ambiguous', among }
  }
}

function titled(file: PlanFile): Parameters<typeof callsOf<Address>>[0] {
  return nodesOf(file.plan).map((node) => ({
    kind: node.kind,
    id: node.id?.value,
    name: node.name.value,
    value: { file, node },
  }))
}
