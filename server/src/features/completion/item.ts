import type { CompletionItem, CompletionItemKind, TextEdit } from 'vscode-languageserver-types'
import type { SourceText } from '../../base/text.ts'
import { isBlankValue } from '../../plan/words.ts'

import { withoutPlaces } from '../snippet.ts'

/** Something to offer, before it is put into the words of the protocol. */
export interface Offer {
  readonly label: string
  readonly kind: CompletionItemKind
  readonly detail: string
  /** Markdown, shown beside the list. */
  readonly about?: string
  /** What is written; the label where nothing else is told. */
  readonly text?: string
  /** Whether the text has places to type over, `${1:name}`. */
  readonly isSnippet?: boolean
  /** Further words by which it is found. */
  readonly alsoFoundBy?: string
  readonly alsoEdits?: readonly TextEdit[]
}

/** A stretch that an offer replaces, as offsets. It must lie in one line and hold the cursor. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly offset: number
  /** What stands there is a value of its kind, which another one replaces: `not started`, `2026-03-20`. */
  readonly isComplete?: boolean
}

/**
 * The offers in their order, each with the exact range that it replaces. What stands before the cursor is put before
 * the words by which an offer is found where it is replaced as a whole: “TBD”, or a value to be exchanged.
 */
export function itemsFor(offers: readonly Offer[], stretch: Stretch, text: SourceText): CompletionItem[] {
  const typed = text.slice(stretch.from, stretch.offset)
  const whole = text.slice(stretch.from, stretch.to)
  const isWhole =
    stretch.isComplete === true || offers.some(({ label, text: written }) => label === whole || written === whole)
  const range = { start: text.positionAt(stretch.from), end: text.positionAt(stretch.to) }
  const spaceBefore = /[|:*)]/.test(text.slice(stretch.from - 1, stretch.from)) ? ' ' : ''
  const spaceBehind = text.slice(stretch.to, stretch.to + 1) === '|' ? ' ' : ''
  return offers.map((offer, index) => ({
    label: offer.label,
    kind: offer.kind,
    detail: offer.detail,
    ...(offer.about !== undefined && { documentation: { kind: 'markdown' as const, value: offer.about } }),
    sortText: String(index).padStart(SORT_WIDTH, '0'),
    filterText: foundBy(
      offer,
      whole !== '' && (isWhole || isBlankValue(whole)) ? `${typed} ` : offer.isSnippet ? signsOf(typed) : '',
    ),
    textEdit: { range, newText: spaceBefore + (offer.text ?? offer.label) + spaceBehind },
    ...(offer.alsoEdits && { additionalTextEdits: [...offer.alsoEdits] }),
    ...(offer.isSnippet && { insertTextFormat: 2 as const }),
  }))
}

/** The same for an editor that knows no places to type over. */
export function withoutSnippet(item: CompletionItem): CompletionItem {
  const { insertTextFormat, textEdit, ...rest } = item
  if (insertTextFormat === undefined || textEdit === undefined) return item
  return { ...rest, textEdit: { ...textEdit, newText: withoutPlaces(textEdit.newText) } }
}

function foundBy({ label, alsoFoundBy = '' }: Offer, typed: string): string {
  return `${typed}${label} ${alsoFoundBy}`.trimEnd()
}

/** The bars, bullets, number signs and stars with which a line begins that is replaced as a whole. */
const signsOf = (typed: string): string => typed.replace(/[\p{L}\p{N}/ ]*$/u, '').trimStart()

const SORT_WIDTH = 3
