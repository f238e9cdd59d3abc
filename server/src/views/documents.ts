import { fileNameOf } from '../base/address.ts'
import { counted, dotted } from '../base/phrases.ts'
import type { FileUri, PlanNode } from '../plan/model.ts'
import type { NodeKey } from '../plan/value.ts'
import type { OutlineItem } from '../protocol/payloads.ts'
import type { Brief, PlanFile, Snapshot } from '../workspace/snapshot.ts'

/** What a tree lists. */
export type Listed = 'milestones' | 'risks'

/** With more in all plans than this, a tree shows the documents first, and what is in them when they are opened. */
export const MOST_AT_ONCE = 500

/** The files with something to list, in the order of their addresses. */
export function filesWith(listed: Listed, workspace: Snapshot): readonly PlanFile[] {
  return [...workspace.files()].filter((file) => 0 < told(file)[listed])
}

/** A document that nobody has opened in the tree yet: what is in it need not be known. */
export function unopenedDocument(file: PlanFile, listed: Listed): OutlineItem {
  const item = unopened[listed].get(file) ?? makeUnopened(file, listed)
  unopened[listed].set(file, item)
  return item
}

/** The item of a document, by its title or else by the name of its file. */
export function documentLine({ uri }: PlanFile, title: string | undefined, told: string) {
  const name = fileNameOf(uri)
  const label = title ?? name
  const description = label === name ? told : dotted(name, told)
  return { id: uri, label, description, tooltip: '', icon: 'document' } as const
}

/** The id of a node in trees. */
export function idOf({ uri }: PlanFile, { key }: PlanNode): string {
  return `${uri}#${key}`
}

/** The file and the node of which an item has the id: of a document, it is the file alone. */
export function namedBy(id: string, workspace: Snapshot): { readonly file?: PlanFile; readonly node?: PlanNode } {
  // In an address, “#” is written with a code.
  const [uri = '', key] = id.split(/#(.*)/s)
  const file = workspace.file(uri as FileUri)
  const node = key === undefined ? undefined : file?.plan.nodesByKey.get(key as NodeKey)
  return { ...(file && { file }), ...(node && { node }) }
}

function told(file: PlanFile): Pick<Brief, 'title' | Listed> {
  if (file.kept) return file.kept.brief
  const { plan } = file
  return { title: plan.title?.value, milestones: plan.milestones.length, risks: plan.risks.length }
}

const unopened = { milestones: new WeakMap<PlanFile, OutlineItem>(), risks: new WeakMap<PlanFile, OutlineItem>() }

function makeUnopened(file: PlanFile, listed: Listed): OutlineItem {
  const brief = told(file)
  return {
    ...documentLine(file, brief.title, counted(brief[listed], NOUNS[listed])),
    place: { uri: file.uri, line: 0, character: 0, endLine: 0, endCharacter: 0 },
    children: undefined,
  }
}

const NOUNS: Readonly<Record<Listed, string>> = { milestones: 'milestone', risks: 'risk' }
