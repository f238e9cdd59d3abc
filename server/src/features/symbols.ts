import { type DocumentSymbol, SymbolKind, SymbolTag, type WorkspaceSymbol } from 'vscode-languageserver-types'
import { dotted } from '../base/phrases.ts'
import { byPosition, cover, isWithin, type Span } from '../base/span.ts'
import type { FileUri, PlanNode } from '../plan/model.ts'
import { nodesOf } from '../plan/model.ts'
import type { Item } from '../plan/value.ts'
import { dueInShort } from '../views/due.ts'
import { ownerNames, stateOfNode, statusText } from '../plan/facts.ts'
import { fileNameOf } from '../base/address.ts'
import { titleOf } from '../plan/title.ts'
import { todayOf } from '../workspace/in-its-time.ts'
import { briefOf } from '../workspace/brief.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { rangeOf } from './range.ts'
import { SYMBOL_KINDS } from './symbol-kinds.ts'

/**
 * Feature: Document symbols
 *
 * The outline of a plan by what it plans instead of by its headings: milestones with owner, status and date, below
 * each its exit criteria and deliverables, and the tasks, risks, decisions and gates.
 */
export function documentSymbols(workspace: Snapshot, uri: FileUri): DocumentSymbol[] | undefined {
  const file = workspace.file(uri)
  if (!file?.plan.isPlan) return undefined
  const nodes = [...nodesOf(file.plan)].sort((a, b) => byPosition(a.title, b.title))
  return treeOf(nodes).map((root) => symbolOf(root, file, workspace))
}

interface Branch {
  readonly node: PlanNode
  readonly inside: Branch[]
}

/** Phases hold the milestones in their sections, and milestones all that stands in theirs. */
function treeOf(nodes: readonly PlanNode[]): readonly Branch[] {
  const roots: Branch[] = []
  const open: Branch[] = []
  for (const node of nodes) {
    while (0 < open.length && !isWithin(node.title, open.at(-1)?.node.body ?? node.title)) open.pop()
    const branch: Branch = { node, inside: [] }
    ;(open.at(-1)?.inside ?? roots).push(branch)
    if (node.kind === 'phase' || node.kind === 'milestone') open.push(branch)
  }
  return roots
}

/**
 * Feature: Workspace symbols
 *
 * Finds milestones, tasks, risks, decisions and gates of all plans by id or name, also by some of their letters.
 */
export function workspaceSymbols(workspace: Snapshot, query: string): WorkspaceSymbol[] {
  const pattern = new RegExp([...query.replace(/\s+/g, '')].map(escaped).join('.*?'), 'iu')
  const found: WorkspaceSymbol[] = []
  for (const file of workspace.files()) {
    const brief = briefOf(file)
    const { titles } = brief
    if (!pattern.test(titles)) continue
    const { title = fileNameOf(file.uri), nodes } = brief
    for (const [index, name] of titles.split('\n').entries()) {
      const node = nodes[index]
      if (!node || !pattern.test(name)) continue
      const location = { uri: file.uri, range: { start: node.start, end: node.end } }
      found.push({ name, kind: SYMBOL_KINDS[node.kind], containerName: title, location })
      if (found.length === MOST) return found
    }
  }
  return found
}

function symbolOf({ node, inside }: Branch, file: PlanFile, workspace: Snapshot): DocumentSymbol {
  const due = 'due' in node ? dueInShort(node.due, todayOf(file, workspace)) : undefined
  const state = stateOfNode(node)
  const children = [
    ...(node.kind === 'milestone'
      ? [
          ...itemSymbols(node.exitCriteria, 'exit criterion', file),
          ...itemSymbols(node.deliverables, 'deliverable', file),
        ]
      : []),
    ...inside.map((branch) => symbolOf(branch, file, workspace)),
  ]
  return {
    name: nameOr(titleOf(node), node.kind),
    detail: dotted(ownerNames(node), statusText(node), due),
    kind: SYMBOL_KINDS[node.kind],
    ...(state === 'dropped' && { tags: [SymbolTag.Deprecated] }),
    range: rangeOf(file.text, cover(node.title, node.body)),
    selectionRange: rangeOf(file.text, node.title),
    ...(0 < children.length && { children }),
  }
}

function itemSymbols(items: readonly Item[], detail: string, file: PlanFile): DocumentSymbol[] {
  const range = (whole: Span): DocumentSymbol['range'] => rangeOf(file.text, whole)
  return items.map(({ text, whole, isDone }) => ({
    name: nameOr(text.value, detail),
    detail: isDone === true ? `${detail}, done` : detail,
    kind: detail === 'deliverable' ? SymbolKind.Object : SymbolKind.Boolean,
    range: range(cover(whole, text.span)),
    selectionRange: range(text.span),
  }))
}

/** The protocol forbids empty names. */
const nameOr = (name: string, otherwise: string): string => (name.trim() === '' ? otherwise : name)

const escaped = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|/-]/u, '\\$&')

const MOST = 300
