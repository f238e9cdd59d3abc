import { Disposable, type LogOutputChannel, type Position, Range, type TreeView, Uri, window } from 'vscode'
import type { OutlineItem } from '../../../server/src/protocol/payloads.ts'
import type { OutlineTree } from './outline-tree.ts'

/** Keeps selected in the view what the cursor of the editor stands in. Never takes the focus, never opens the view. */
export function followCursor(view: TreeView<OutlineItem>, tree: OutlineTree, log: LogOutputChannel): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isFollowing = false
  let isBehind = false
  const follow = async (): Promise<void> => {
    // Only one at a time, because opening branches is slow: a second one may end first, and lose its selection again.
    isBehind = isFollowing
    if (isFollowing) return
    isFollowing = true
    try {
      const item = await itemToSelect(view, tree)
      if (item && view.visible) await view.reveal(item, { select: true, focus: false })
    } catch (error) {
      // The tree was renewed meanwhile; its new items call us again.
      log.debug(String(error))
    } finally {
      isFollowing = false
    }
    if (isBehind) await follow()
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
async function itemToSelect(view: TreeView<OutlineItem>, tree: OutlineTree): Promise<OutlineItem | undefined> {
  const editor = view.visible ? window.activeTextEditor : undefined
  if (!editor) return undefined
  const [uri, cursor] = [editor.document.uri, editor.selection.active]
  if (view.selection.some((one) => leadsTo(one, uri, cursor))) return undefined
  const item = await tree.itemAt(uri, cursor)
  return view.selection.some((one) => one.id === item?.id) ? undefined : item
}

/** Whether a click on the item leads to this place. */
function leadsTo({ place }: OutlineItem, uri: Uri, position: Position): boolean {
  if (!place || Uri.parse(place.uri).toString() !== uri.toString()) return false
  const { line, character, endLine, endCharacter } = place
  return new Range(line, character, endLine, endCharacter).contains(position)
}
