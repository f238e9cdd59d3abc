import { Disposable, type LogOutputChannel, type TreeView, window } from 'vscode'
import type { OutlineItem } from '../../../server/src/protocol/payloads.ts'
import type { TreeRequest } from '../../../server/src/protocol/requests.ts'
import type { LanguageServer } from '../language-server.ts'
import { followCursor } from './follow-cursor.ts'
import { OutlineTree } from './outline-tree.ts'

export interface ShownTree extends Disposable {
  readonly tree: OutlineTree
  readonly view: TreeView<OutlineItem>
}

/** Fills a view of package.json with the items that the server answers to a request, and keeps it up to date. */
export function showTree(id: string, request: TreeRequest, server: LanguageServer, log: LogOutputChannel): ShownTree {
  const tree = new OutlineTree(async () => (await server.ask(request, null)) ?? [])
  const view = window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true })
  const parts = [view, server.onDidChange(() => tree.refresh()), followCursor(view, tree, log)]
  return { tree, view, dispose: () => Disposable.from(...parts).dispose() }
}
