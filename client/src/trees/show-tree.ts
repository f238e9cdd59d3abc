import { Disposable, type LogOutputChannel, type TreeView, window } from 'vscode'
import type { OutlineItem } from '../../../server/src/protocol/payloads.ts'
import type { TreeRequest } from '../../../server/src/protocol/requests.ts'
import type { Condition, LanguageServer } from '../language-server.ts'
import { calmly } from './calmly.ts'
import { followCursor } from './follow-cursor.ts'
import { OutlineTree } from './outline-tree.ts'

export interface ShownTree extends Disposable {
  readonly tree: OutlineTree
  readonly view: TreeView<OutlineItem>
}

/**
 * Fills a view of package.json with the items that the server answers to a request, and keeps it up to date while one
 * types. VS Code asks for items as long as the view is visible, and again when it becomes so.
 */
export function showTree(id: string, request: TreeRequest, server: LanguageServer, log: LogOutputChannel): ShownTree {
  const tree = new OutlineTree({
    items: async (below) => (await server.ask(request, below === undefined ? null : { below })) ?? [],
    trail: async (uri, { line, character }) =>
      (await server.ask('milepost/trail', {
        tree: request,
        uri: uri.toString(),
        position: { line, character },
      })) ?? [],
    card: async (node) => (await server.ask('milepost/card', node)) ?? '',
  })
  const view = window.createTreeView(id, { treeDataProvider: tree, showCollapseAll: true })
  const refreshing = calmly(
    () => tree.refresh(),
    () => Math.max(pauseMs, tree.loadedWithinMs * pausePerLoad),
  )
  let shown = contentOf(server.condition)
  const refreshWhereNew = (condition: Condition) => {
    const content = contentOf(condition)
    if (content === shown) return
    shown = content
    refreshing.run()
  }
  const parts = [view, server.onDidChange(refreshWhereNew), refreshing, followCursor(view, tree, log)]
  return { tree, view, dispose: () => Disposable.from(...parts).dispose() }
}

/** The same as long as the tree shows the same. */
function contentOf(condition: Condition): string {
  return condition.is === 'running' ? String(condition.state.trees) : condition.is
}

/** VS Code itself holds back what comes within 200 ms, and starts to count anew each time. */
const pauseMs = 250
/** The server is there for the editor first: trees have a tenth of its time. */
const pausePerLoad = 10
