import { Disposable, type LogOutputChannel, type TreeView, window } from 'vscode'
import type { OutlineItem } from '../../../server/src/protocol/payloads.ts'
import type { OutlineTree } from './outline-tree.ts'

/** Keeps selected in the view what the cursor of the editor stands in. Never takes the focus, never opens the view. */
export function followCursor(view: TreeView<OutlineItem>, tree: OutlineTree, log: LogOutputChannel): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isRevealing = false
  const follow = async (): Promise<void> => {
    const item = view.visible ? itemToSelect(view, tree) : undefined
    if (!item || isRevealing) return
    isRevealing = true
    try {
      await view.reveal(item, { select: true, focus: false })
    } catch (error) {
      // The tree was renewed meanwhile; its new items call us again.
      log.debug(String(error))
      return
    } finally {
      isRevealing = false
    }
    // Only one at a time, because opening branches is slow: a second one may end first, and lose its selection again.
    if (itemToSelect(view, tree)?.id !== item.id) await follow()
  }
  const followSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => void follow(), pauseMs)
  }
  return Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor === window.activeTextEditor) followSoon()
    }),
    window.onDidChangeActiveTextEditor(followSoon),
    view.onDidChangeVisibility(followSoon),
    tree.onDidLoad(followSoon),
    { dispose: () => clearTimeout(timer) },
  )
}

/** Long enough to skip the lines that a held arrow key runs through. */
const pauseMs = 100

/** The item at the cursor; none where the selected one leads there already, e.g. as a dependency on it. */
function itemToSelect(view: TreeView<OutlineItem>, tree: OutlineTree): OutlineItem | undefined {
  const editor = window.activeTextEditor
  if (!editor) return undefined
  const [uri, cursor] = [editor.document.uri, editor.selection.active]
  const item = tree.itemAt(uri, cursor)
  const isSelected = view.selection.some((one) => one.id === item?.id || tree.leadsTo(one, uri, cursor))
  return isSelected ? undefined : item
}
