import { type Calls, callsOf } from '../plan/called.ts'
import { nodesOf } from '../plan/model.ts'
import type { Address, PlanFile, Snapshot } from './snapshot.ts'

/** Finds what references mean over all files. The index is built when first asked for. */
export function resolverOf(files: readonly PlanFile[]): Snapshot['resolve'] {
  const ofFile = new Map<PlanFile, Here>()
  const here = (file: PlanFile): Here => {
    const known = ofFile.get(file) ?? nodesHere(file)
    ofFile.set(file, known)
    return known
  }
  let ofAll: Calls<Address> | undefined
  const anywhere = (): Calls<Address> => (ofAll ??= callsOf(files.flatMap(titled)))

  return (reference, from) => {
    const { byKey, calls } = here(from)
    const target = (reference.means === undefined ? undefined : byKey.get(reference.means)) ?? calls.find(reference)[0]
    if (target) return { is: 'found', target }
    const among = anywhere().find(reference)
    const [other] = among
    if (!other) return { is: 'dangling' }
    return among.length === 1 ? { is: 'found', target: other } : { is: 'ambiguous', among }
  }
}

/** The nodes of a file, by their keys and by what they are called. */
interface Here {
  readonly byKey: ReadonlyMap<string, Address>
  readonly calls: Calls<Address>
}

function nodesHere(file: PlanFile): Here {
  const nodes = titled(file)
  return { byKey: new Map(nodes.map(({ value }) => [value.node.key, value])), calls: callsOf(nodes) }
}

function titled(file: PlanFile): Parameters<typeof callsOf<Address>>[0] {
  return nodesOf(file.plan).map((node) => ({
    kind: node.kind,
    id: node.id?.value,
    name: node.name.value,
    value: { file, node },
  }))
}
