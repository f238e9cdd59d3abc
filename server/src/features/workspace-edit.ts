import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import type { SourceText, TextChange } from '../base/text.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import { editOf } from './range.ts'
import { inSnippet, typeOver } from './snippet.ts'

/** What the client can do with an edit. */
export interface EditStyle {
  /** Changes to documents of a version; without, the version is not checked. */
  readonly versioned: boolean
  /** Text with a place to type over. */
  readonly snippets: boolean
  /** Actions whose edits are worked out when they are chosen. */
  readonly canResolve: boolean
  /** The version of the document that the client has open. */
  readonly version: number | null
}

/** Changes to one file as the client takes them. */
export function workspaceEditOf(
  { uri, text }: PlanFile,
  changes: readonly TextChange[],
  style: EditStyle,
): WorkspaceEdit {
  const plain = changes.map((change) => editOf(change, text))
  if (!style.versioned) return { changes: { [uri]: plain } }
  const edits = (style.snippets ? snippetEdits(changes, text) : undefined) ?? plain
  return { documentChanges: [{ textDocument: { uri, version: style.version }, edits }] }
}

/**
 * The changes with a place to type over; undefined where there is none. An editor indents every line of a snippet as
 * the line is on which it begins, so lines that are put in have to begin at the start of a line.
 */
function snippetEdits(changes: readonly TextChange[], text: SourceText): (TextEdit | SnippetTextEdit)[] | undefined {
  const anchored = changes.map((change) => atLineStart(change, text)).filter((change) => change !== undefined)
  const isUsable = anchored.length === changes.length && anchored.some(({ typeOver }) => typeOver)
  return isUsable ? anchored.map((change) => snippetEdit(change, text)) : undefined
}

function snippetEdit(change: TextChange, text: SourceText): TextEdit | SnippetTextEdit {
  const { range, newText } = editOf(change, text)
  if (!change.typeOver) return { range, newText }
  const { from, to } = change.typeOver
  const value = inSnippet(newText.slice(0, from)) + typeOver(1, newText.slice(from, to)) + inSnippet(newText.slice(to))
  return { range, snippet: { kind: 'snippet', value } }
}

/** Lines put in behind a line are the same lines put in before the next one; undefined where neither fits. */
function atLineStart(change: TextChange, text: SourceText): TextChange | undefined {
  const { from, to, text: inserted, typeOver } = change
  if (!/[\r\n]/.test(inserted) || text.positionAt(from).character === 0) return change
  const { lineBreak } = text
  const shift = lineBreak.length
  const isBetweenLines = from === to && text.slice(from, from + shift) === lineBreak
  if (!isBetweenLines || !inserted.startsWith(lineBreak)) return undefined
  return {
    from: from + shift,
    to: to + shift,
    text: inserted.slice(shift) + lineBreak,
    ...(typeOver && { typeOver: { from: typeOver.from - shift, to: typeOver.to - shift } }),
  }
}
