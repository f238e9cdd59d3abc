import { MarkdownString, TreeItem, TreeItemCollapsibleState } from 'vscode'
import type { OutlineItem } from '../../../server/src/protocol/payloads.ts'
import { iconOf } from './icons.ts'

/** A line of a tree as VS Code shows it. Its id lets VS Code keep what is expanded and selected. */
export function toTreeItem(item: OutlineItem): TreeItem {
  const shown = new TreeItem(item.label, stateOf(item))
  shown.id = item.id
  shown.description = item.description
  shown.iconPath = iconOf(item.icon)
  shown.contextValue = item.icon
  if (!item.card) shown.tooltip = tooltipOf(item.tooltip)
  shown.accessibilityInformation = { label: spoken(item) }
  if (item.place) shown.command = { command: 'milepost.reveal', title: 'Show in Editor', arguments: [item.place] }
  return shown
}

/** Documents are open from the start where they are only there to tell several plans apart: with what is in them. */
function stateOf({ icon, children }: OutlineItem): TreeItemCollapsibleState {
  if (children?.length === 0) return TreeItemCollapsibleState.None
  return icon === 'document' && children ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed
}

/** Plans come from anywhere: their words may neither run commands nor bring HTML. */
export function tooltipOf(words: string): MarkdownString {
  const markdown = new MarkdownString(words)
  markdown.isTrusted = false
  markdown.supportHtml = false
  return markdown
}

/** What a screen reader says, in which the icon is a word: “M2: Baking list, milestone overdue, due 22 May”. */
function spoken({ label, icon, description }: OutlineItem): string {
  return [label, icon.replaceAll('-', ' '), description].filter((part) => part !== '').join(', ')
}
