import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  Range,
} from 'vscode-languageserver-types'
import { type Edge, edgesOf } from '../analysis/dependency-graph.ts'
import { groupedBy } from '../base/grouped-by.ts'
import { dotted } from '../base/phrases.ts'
import { cover, type Span } from '../base/span.ts'
import { ownerNames, statusText } from '../plan/facts.ts'
import { titleOf } from '../plan/title.ts'
import { dueInShort } from '../views/due.ts'
import { idOf, namedBy } from '../views/documents.ts'
import { todayOf } from '../workspace/in-its-time.ts'
import type { Address, Snapshot } from '../workspace/snapshot.ts'
import type { Cursor } from './cursor.ts'
import { pointedAt } from './pointed-at.ts'
import { rangeOf } from './range.ts'
import { SYMBOL_KINDS } from './symbol-kinds.ts'

/**
 * Feature: Dependency hierarchy
 *
 * *Show Call Hierarchy* on a milestone or task, or on any mention of one: as incoming, what it waits for, and what that waits for,
 * and so on; as outgoing, what waits for it. Across all plans, each with its owner, status and date.
 */
export function dependencyHierarchy(workspace: Snapshot, cursor: Cursor): CallHierarchyItem[] | undefined {
  const pointed = pointedAt(workspace, cursor)
  if (pointed?.is !== 'nodes') return undefined
  const waiting = pointed.among.filter(({ node }) => node.kind === 'milestone' || node.kind === 'task')
  return waiting.length === 0 ? undefined : waiting.map((address) => itemOf(address, workspace))
}

/** What the node of an item waits for. The words that say so stand in its own file, or nothing of them can be shown. */
export function waitsFor(workspace: Snapshot, item: CallHierarchyItem): CallHierarchyIncomingCall[] {
  const address = addressOf(item, workspace)
  if (!address) return []
  const edges = groupedBy(edgesOf(address, workspace), ({ to }) => to.node)
  return [...edges.values()].flatMap((toOne) =>
    toOne.slice(0, 1).map(({ to }) => ({
      from: itemOf(to, workspace),
      fromRanges: to.file === address.file ? placesOf(toOne) : [],
    })),
  )
}

/** What waits for the node of an item. */
export function waitedForBy(workspace: Snapshot, item: CallHierarchyItem): CallHierarchyOutgoingCall[] {
  const address = addressOf(item, workspace)
  if (!address) return []
  return workspace.waitedForBy(address.node).map((from) => ({
    to: itemOf(from, workspace),
    fromRanges:
      from.file === address.file ? placesOf(edgesOf(from, workspace).filter(({ to }) => to.node === address.node)) : [],
  }))
}

/** The words that say so. */
function placesOf(edges: readonly Edge[]): Range[] {
  return edges.map(({ from, reference }) => rangeOf(from.file.text, reference.id.span))
}

function itemOf(address: Address, workspace: Snapshot): CallHierarchyItem {
  const { file, node } = address
  const due = 'due' in node ? dueInShort(node.due, todayOf(file, workspace)) : undefined
  const range = (at: Span): CallHierarchyItem['range'] => rangeOf(file.text, at)
  return {
    name: titleOf(node),
    kind: SYMBOL_KINDS[node.kind],
    detail: dotted(ownerNames(node), statusText(node), due),
    uri: file.uri,
    range: range(cover(node.title, node.body)),
    selectionRange: range(node.title),
    data: idOf(file, node),
  }
}

function addressOf({ data }: CallHierarchyItem, workspace: Snapshot): Address | undefined {
  const { file, node } = namedBy(String(data), workspace)
  return file && node && { file, node }
}
