import * as vscode from 'vscode'
import { expectFound } from './expect.ts'

/** Where these words stand in the document, the first time from `after` on: `placeOf(document, 'M2 Scope')`. */
export function placeOf(document: vscode.TextDocument, words: string, after = ''): vscode.Range {
  const text = document.getText()
  const from = text.indexOf(words, text.indexOf(after))
  expectFound(from < 0 ? undefined : from, `“${words}” in ${document.uri.path}`)
  return new vscode.Range(document.positionAt(from), document.positionAt(from + words.length))
}

/** A position within these words, for what one asks at a cursor: in “M2”, between “M” and “2”. */
export function insideOf(document: vscode.TextDocument, words: string, after = ''): vscode.Position {
  return placeOf(document, words, after).start.translate(0, 1)
}
