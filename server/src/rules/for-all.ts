import { span } from '../base/span.ts'
import { applyChanges, differenceBetween } from '../base/text.ts'
import { write } from '../dialects/write-plan.ts'
import type { PlanEdit } from '../plan/edit.ts'
import { nodesOf, type PlanNode } from '../plan/model.ts'
import { apply, emptySnapshot } from '../workspace/apply.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'

/**
 * Edits that make the same change to many nodes in one go, written as if one after the other: each sees what the
 * one before has written, so that numbered sections count on and a new column is only made once. Nothing where the
 * result would not read back as `isMade` wants it.
 */
export function editsForAll<Kind extends PlanNode>(
  nodes: readonly Kind[],
  editOf: (node: Kind) => PlanEdit,
  isMade: (node: Kind, file: PlanFile) => boolean,
  file: PlanFile,
  { today, customsOf }: Snapshot,
): readonly PlanEdit[] | undefined {
  if (MOST_NODES < nodes.length) return undefined
  const reader = readerOf(file, emptySnapshot(today, customsOf))
  let written = reader(file.text.toString())
  for (const node of nodes) {
    const now = written && sameNode(node, written)
    if (!written || !now) return undefined
    written = reader(applyChanges(written.text.toString(), write(written, [editOf(now)])))
  }
  if (!written) return undefined
  const result = written
  const isAllMade = nodes.every((node) => {
    const now = sameNode(node, result)
    return now !== undefined && isMade(now, result)
  })
  if (!isAllMade) return undefined
  const { from, to, text } = differenceBetween(file.text.toString(), result.text.toString())
  return [{ is: 'replace', span: span({ offset: 0 }, from, to), with: text }]
}

/** Reads one text after the other, apart from the workspace, and only again what has changed. */
function readerOf({ uri }: PlanFile, nothing: Snapshot): (text: string) => PlanFile | undefined {
  let snapshot = nothing
  return (text) => {
    snapshot = apply(snapshot, [{ is: 'text', uri, text }])
    return snapshot.file(uri)
  }
}

/** What has become of a node; the key begins with its kind. */
function sameNode<Kind extends PlanNode>({ key }: Kind, { plan }: PlanFile): Kind | undefined {
  return nodesOf(plan).find((node): node is Kind => node.key === key)
}

/** Who has more without any criteria is not helped by so many drafts at once. */
const MOST_NODES = 30
