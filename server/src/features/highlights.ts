import { type DocumentHighlight, DocumentHighlightKind } from 'vscode-languageserver-types'
import type { Snapshot } from '../workspace/snapshot.ts'
import type { Cursor } from './cursor.ts'
import { isDeclaration, mentionsIn } from './mentions.ts'
import { pointedAt } from './pointed-at.ts'
import { rangeOf } from './range.ts'

/**
 * Feature: Highlights
 *
 * With the cursor on a milestone, task, risk or decision, or on any mention of one, all mentions of it in the document light
 * up, and its head in the colour of what is written; on an owner, all places where they are named. Elsewhere the editor
 * highlights equal words, as ever.
 */
export function highlights(workspace: Snapshot, cursor: Cursor): DocumentHighlight[] | undefined {
  const file = workspace.file(cursor.uri)
  if (!file) return undefined
  const pointed = pointedAt(workspace, cursor)
  switch (pointed?.is) {
    case 'person':
      return pointed.person
        .placesIn(file)
        .filter((place) => place.is !== 'role')
        .map(({ words }) => ({ range: rangeOf(file.text, words.span), kind: DocumentHighlightKind.Text }))
    case 'nodes':
      return pointed.among.flatMap((target) =>
        mentionsIn(file, target, workspace).map((mention) => ({
          range: rangeOf(file.text, mention),
          kind:
            file === target.file && isDeclaration(mention, target.node)
              ? DocumentHighlightKind.Write
              : DocumentHighlightKind.Read,
        })),
      )
    default:
      return undefined
  }
}
