import { fileNameOf } from '../../base/address.ts'
import { applyChanges } from '../../base/text.ts'
import { idKey, nameKey } from '../../plan/identifier.ts'
import { type FileUri, nodesOf, type PlanNode } from '../../plan/model.ts'
import { apply, emptySnapshot } from '../../workspace/apply.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { addressesOf } from '../pointed-at.ts'
import type { Renamings } from './renamed.ts'
import { saysTheSame, type Seen } from './same-plan.ts'
import type { Subject } from './renamed.ts'

/** The files that a renaming changes, read as they are and as they would be. */
export interface ReadBack {
  readonly before: Snapshot
  readonly after: Snapshot
}

/** Reads what a renaming would write. A sentence where the plans would say anything else than the new name. */
export function misreading(
  workspace: Snapshot,
  subject: Subject,
  wanted: string,
  changes: Renamings,
): ReadBack | string {
  const { before, after } = readBack(workspace, subject, wanted, changes)
  for (const [uri, edits] of changes) {
    const [was, is] = [before.file(uri), after.file(uri)]
    if (!was || !is) continue
    if (subject.is !== 'owner' && subject.target.file.uri === uri && !isCalled(subject, wanted, was, is)) {
      return `“${wanted}” would not be read as ${subject.is === 'id' ? 'the id' : 'the name'} of this ${subject.target.node.kind}`
    }
    const isSame = saysTheSame(seen(was, before), seen(is, after), edits)
    if (!isSame) return `With “${wanted}”, ${fileNameOf(uri)} would say something else than before`
  }
  return { before, after }
}

function readBack(workspace: Snapshot, subject: Subject, wanted: string, changes: Renamings): ReadBack {
  const bearers = subject.is === 'id' && 1 < changes.size ? bearersOf(wanted, subject.target.file, workspace) : []
  const uris = [...new Set([...changes.keys(), ...bearers])]
  const read = (textOf: (uri: FileUri, text: string) => string): Snapshot =>
    apply(
      emptySnapshot(workspace.today, workspace.customsOf),
      uris.map((uri) => ({ is: 'text', uri, text: textOf(uri, workspace.file(uri)?.text.toString() ?? '') })),
    )
  const key = uris.join('\n')
  const known = readings.get(workspace)
  const before = known?.key === key ? known.before : read((_, text) => text)
  readings.set(workspace, { key, before })
  return { before, after: read((uri, text) => applyChanges(text, changes.get(uri) ?? [])) }
}

/** The files of the last renaming in a workspace, as they are: who tries one name may try another. */
const readings = new WeakMap<Snapshot, { readonly key: string; readonly before: Snapshot }>()

/** Plans that others could mean by the new id. */
function bearersOf(id: string, from: PlanFile, workspace: Snapshot): readonly FileUri[] {
  const reference = {
    id: { value: id, span: { origin: { offset: 0 }, from: 0, to: 0 } },
    how: 'named',
    kind: undefined,
  } as const
  return addressesOf(reference, from, workspace).map(({ file }) => file.uri)
}

function isCalled(
  subject: Subject & { is: 'id' | 'name' },
  wanted: string,
  before: PlanFile,
  after: PlanFile,
): boolean {
  const index = nodesOf(subject.target.file.plan).indexOf(subject.target.node)
  const [was, now] = [nodesOf(before.plan)[index], nodesOf(after.plan)[index]]
  if (!was || !now) return false
  if (subject.is === 'id') return now.id !== undefined && idKey(now.id.value) === idKey(wanted)
  return now.name.value !== '' && nameKey(now.name.value) === nameKey(wanted.replace(/\\(?=[^\w\s])/g, ''))
}

/** A plan, and where its references lead in the files at hand. */
function seen({ plan, ...file }: PlanFile, workspace: Snapshot): Seen {
  const whole = { plan, ...file }
  const places = new Map<PlanNode, string>()
  const inOrder = (uri: FileUri): void => {
    for (const [index, node] of nodesOf(workspace.file(uri)?.plan ?? plan).entries())
      places.set(node, `${uri} ${String(index)}`)
  }
  for (const { uri } of workspace.files()) inOrder(uri)
  return {
    plan,
    leadsTo: (reference) =>
      addressesOf(reference, whole, workspace)
        .map(({ node }) => places.get(node) ?? '')
        .join(' '),
  }
}
