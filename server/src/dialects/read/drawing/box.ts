import { part, type Phrase, spanAt } from '../../../markdown/phrase.ts'
import { type Box, drawn } from '../../../plan/drawing.ts'
import { findIds } from '../../../plan/identifier.ts'
import type { Reference } from '../../../plan/value.ts'

/** What the words in a box may mean: `M1: Foundation` by its id, else by the name behind it or as a whole. */
export function boxOf(words: Phrase): Box {
  const [first] = findIds(words.text)
  const byId = first ? [drawn({ value: first.text, span: spanAt(words, first.from, first.to) }, first.kind)] : []
  const behindId = first && first.from === 0 ? [part(words, first.to + beside(words.text.slice(first.to)))] : []
  return [...byId, ...[words, ...behindId].filter(({ text }) => text !== '').map(byName)]
}

function byName(words: Phrase): Reference {
  return {
    id: { value: words.text.replace(/<br\s*\/?>/gi, ' '), span: spanAt(words) },
    how: 'by-name',
    kind: undefined,
  }
}

const beside = (text: string): number => /^(?:[\s:.|–—-]|<br\s*\/?>)*/i.exec(text)?.[0].length ?? 0
