import { part, type Phrase, spanAt } from '../../../markdown/phrase.ts'
import { ADVERBS, AFTER, WAITS } from '../../../plan/depending.ts'
import { drawn, type Wave } from '../../../plan/drawing.ts'
import { findIds } from '../../../plan/identifier.ts'
import { anyOf, BEHIND_WORD } from '../../../plan/script.ts'
import { patternWith } from '../../../plan/word-pattern.ts'
import { meansSeveral } from '../../../plan/several.ts'
import type { Reference } from '../../../plan/value.ts'
import type { Sketch } from './mermaid.ts'

/**
 * Reads what lines of a drawing say in words: `M3: Search (needs M1)`, and for all that stands below it `Wave 2
 * (depends on M1 + M2)`, `Wave 3 (depends on all above)`.
 */
export function readWaves(lines: readonly Phrase[]): Sketch & { readonly waves: readonly Wave[] } {
  const boxes: Reference[][] = []
  const arrows: Sketch['arrows'][number][] = []
  const waves: OpenWave[] = []
  const above: Reference[] = []
  for (const line of lines.filter(({ text }) => text.trim() !== '')) {
    const header = HEADER.exec(line.text)?.groups?.['word']?.toLowerCase()
    const indent = line.text.search(/\S/)
    const leading = header === undefined ? leadingIds(line) : []
    for (const wave of waves) wave.isOpen &&= wave.header === undefined ? wave.indent < indent : wave.header !== header

    const clause = clauseIn(line)
    const awaits = clause && meansSeveral(clause.words.text) ? [...above] : clause ? idsIn(clause.words) : []
    const subject = clause?.isLine === true ? above.at(-1) : leading.length === 1 ? leading[0] : undefined
    if (0 < awaits.length && subject) {
      const to = boxes.push([subject]) - 1
      arrows.push(...awaits.map((reference) => ({ from: boxes.push([reference]) - 1, to })))
    } else if (0 < awaits.length && (header !== undefined || /:\s*$/.test(line.text))) {
      waves.push({ members: [], awaits, label: spanAt(line), header, indent, isOpen: true })
      continue
    }
    for (const wave of waves) if (wave.isOpen) wave.members.push(...leading.map((one) => [one]))
    above.push(...leading)
  }
  return { boxes, arrows, waves }
}

interface OpenWave extends Wave {
  readonly members: Reference[][]
  /** `wave` for “Wave 2”, which the next wave ends; without such a word it ends with its indentation. */
  readonly header: string | undefined
  readonly indent: number
  isOpen: boolean
}

/** `(depends on M1 + M2)`, `depends on: M9`, and the words behind. */
function clauseIn(line: Phrase): { readonly words: Phrase; readonly isLine: boolean } | undefined {
  const match = CLAUSE.exec(line.text)
  if (!match) return undefined
  const from = match.index + match[0].length
  const end = line.text.slice(from).search(/[);）；]/)
  return {
    words: part(line, from, end < 0 ? undefined : from + end),
    isLine: match.index === 0 && !/^[(,;（，；]/.test(match[0]),
  }
}

/** Ids before which no words stand, but other such ids: `M3: Search`, `│ M2 │ │ M3 │`. */
function leadingIds(line: Phrase): Reference[] {
  const clauseAt = CLAUSE.exec(line.text)?.index ?? line.text.length
  const ids = idsIn(part(line, 0, clauseAt))
  const [first] = ids
  if (!first || /[\p{L}\p{N}]/u.test(line.text.slice(0, line.text.indexOf(first.id.value)))) return []
  return /[│|]/.test(line.text) ? ids : [first]
}

function idsIn(words: Phrase): Reference[] {
  return findIds(words.text).map(({ text, from, to, kind }) =>
    drawn({ value: text, span: spanAt(words, from, to) }, kind),
  )
}

const WAITING_WORDS = [...WAITS, ...AFTER]
const CLAUSE = patternWith(
  WAITING_WORDS,
  () =>
    `(?:[(,;（，；]\\s*|^\\s*)(?:(?:${anyOf(ADVERBS)})${BEHIND_WORD})?(?:${anyOf(WAITING_WORDS)})[:：]?${BEHIND_WORD}`,
  'iu',
)
/** `Wave 2`, `Phase 6b -- …` at the beginning of a line. */
const HEADER = /^[\s│|]*(?<word>\p{L}{4,})\s+\d+\w*(?![\w.])/u
