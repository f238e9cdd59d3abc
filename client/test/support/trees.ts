import type { OutlineItem } from '../../../server/src/protocol/payloads.ts'
import type { OutlineTree } from '../../src/trees/outline-tree.ts'
import { expectFound } from './expect.ts'
import { eventually } from './wait.ts'

/** An item of a tree by the labels on the way to it, e.g. `itemOf(tree, 'PLANS.md', 'M2 Baking list')`. */
export async function itemOf(tree: OutlineTree, ...labels: readonly string[]): Promise<OutlineItem> {
  let item: OutlineItem | undefined
  for (const label of labels) {
    const children = await tree.getChildren(item)
    item = expectFound(
      children.find((child) => child.label === label),
      `“${label}” among ${children.map((child) => `“${child.label}”`).join(', ')}`,
    )
  }
  return expectFound(item, 'label')
}

/** What a tree shows of an item, expanded: `M4 Payment online · 10 Jul · I. Okafor (milestone-planned)`. */
export async function linesOf(tree: OutlineTree, item: OutlineItem, indent = ''): Promise<string[]> {
  const line = `${indent}${item.label}${item.description && ` · ${item.description}`} (${item.icon})`
  const below = await tree.getChildren(item)
  const lines = await Promise.all(below.map((child) => linesOf(tree, child, `${indent}  `)))
  return [line, ...lines.flat()]
}

/** The first level of a tree, as soon as it is as expected; looks again whenever the tree says that it has changed. */
export async function rootsWhere(
  tree: OutlineTree,
  what: string,
  expected: (roots: readonly OutlineItem[]) => boolean,
): Promise<readonly OutlineItem[]> {
  let roots: readonly OutlineItem[] | undefined
  const look = async () => {
    const current = await tree.getChildren()
    if (expected(current)) roots = current
  }
  const subscription = tree.onDidChangeTreeData(() => void look())
  try {
    await look()
    return await eventually(what, tree.onDidLoad, () => roots)
  } finally {
    subscription.dispose()
  }
}
