import { matchesIn } from '../../../base/matches.ts'
import { part, type Phrase, spanAt, split } from '../../../markdown/phrase.ts'
import { type Arrow, type Box, drawn } from '../../../plan/drawing.ts'
import { findIds } from '../../../plan/identifier.ts'
import { boxOf } from './box.ts'
import type { Sketch } from './mermaid.ts'

/**
 * Reads an order told by arrows: `S0 → S1 → (S2 ∥ S3) → S4`, `P1 (B2 → B1) => P2`, `M2 ← M1`. Nothing where a line has
 * no arrow. Names count in places that tell an order; elsewhere ids do, and only these: in “the M1 → M2 gate”.
 */
export function readOrder(line: Phrase, place: 'order' | 'code' | 'prose'): Sketch | undefined {
  if (LONGEST < line.text.length || !ARROW.test(line.text)) return undefined
  const sketch: { boxes: Box[]; arrows: Arrow[] } = { boxes: [], arrows: [] }
  readChain(line, place, sketch)
  return sketch.arrows.length === 0 ? undefined : sketch
}

interface Ends {
  readonly first: readonly number[]
  readonly last: readonly number[]
}

/** The steps between arrows that stand in no bracket. */
function readChain(line: Phrase, place: 'order' | 'code' | 'prose', sketch: { boxes: Box[]; arrows: Arrow[] }): Ends {
  const steps: Ends[] = []
  const cuts = arrowsIn(line.text)
  let before: 'forwards' | 'backwards' | undefined
  for (const [index, cut] of [...cuts, undefined].entries()) {
    const words = part(line, cuts[index - 1]?.to ?? 0, cut?.from)
    const at = index === 0 ? 'first' : cut ? 'between' : 'last'
    const step = readStep(words, cuts.length === 0 ? 'between' : at, place, sketch)
    const previous = steps.at(-1)
    if (previous && before === 'forwards') join(previous.last, step.first, sketch.arrows)
    if (previous && before === 'backwards') join(step.last, previous.first, sketch.arrows)
    steps.push(step)
    before = cut?.leads
  }
  return { first: steps[0]?.first ?? [], last: steps.at(-1)?.last ?? [] }
}

/** `S1`, `S2 ∥ S3`, `(S2 → S3)`, `P1 (S2 → S3)`: the boxes in which a step begins and ends. */
function readStep(
  words: Phrase,
  at: 'first' | 'between' | 'last',
  place: 'order' | 'code' | 'prose',
  sketch: { boxes: Box[]; arrows: Arrow[] },
): Ends {
  const inner = BRACKET_WITH_ARROW.exec(words.text)
  if (inner) {
    const ends = readChain(part(words, inner.index + 1, inner.index + inner[0].length - 1), place, sketch)
    const around = part(words, 0, inner.index)
    return around.text === '' ? ends : readStep(around, at, place, sketch)
  }
  const columns = place === 'prose' ? [words] : split(words, /\s{3,}(?=\S*\p{L})/gu)
  const numbers = columns.map((column) => boxesIn(column, at, place).map((box) => sketch.boxes.push(box) - 1))
  return { first: numbers[0] ?? [], last: numbers.at(-1) ?? [] }
}

function boxesIn(words: Phrase, at: 'first' | 'between' | 'last', place: 'order' | 'code' | 'prose'): Box[] {
  const group = /^[([{]([^()[\]{}]*)[)\]}]$/.exec(words.text)
  const bare = group ? part(words, 1, words.text.length - 1) : words
  const shown = { ...bare, text: bare.text.replace(/[([{][^()[\]{}]*[)\]}]?/g, (remark) => ' '.repeat(remark.length)) }
  const mentions = findIds(shown.text)
  if (0 < mentions.length) {
    const [first, last] = [mentions[0], mentions.at(-1)]
    const ahead = shown.text.slice(0, first?.from).trim()
    const behind = shown.text.slice(last?.to).trim()
    const isLoose = place === 'prose' && ((at !== 'first' && ahead !== '') || (at !== 'last' && behind !== ''))
    if (isLoose) return []
    // “Phase 0: S1” is the S1 of Phase 0; in prose the id nearest to the arrow counts.
    const around = mentions.length === 2 && first?.kind === 'milestone' && last?.kind === undefined ? first : undefined
    const near =
      at === 'first' && place === 'prose'
        ? mentions.slice(-1)
        : at === 'last' && place === 'prose'
          ? mentions.slice(0, 1)
          : mentions
    return (around ? mentions.slice(1) : near).map(({ text, from, to, kind }) => [
      drawn({ value: text, span: spanAt(shown, from, to) }, kind, around?.text),
    ])
  }
  if (place !== 'order') return []
  const label = at === 'first' ? (/^[^:：]{1,40}[:：]\s+/.exec(shown.text)?.[0].length ?? 0) : 0
  const named = part(shown, label)
  const end = named.text.search(/\s[=–—-]+\s|\s{2}|[.;](?:\s|$)/)
  return split(end < 0 ? named : part(named, 0, end), BETWEEN_NAMES).map(boxOf)
}

interface Cut {
  readonly from: number
  readonly to: number
  readonly leads: 'forwards' | 'backwards'
}

/** Arrows outside of brackets. */
function arrowsIn(text: string): Cut[] {
  const cuts: Cut[] = []
  let depth = 0
  for (const { 0: found, index } of matchesIn(text, BRACKET_OR_ARROW)) {
    if (/^[([{]$/.test(found)) depth++
    else if (/^[)\]}]$/.test(found)) depth = Math.max(0, depth - 1)
    else if (depth === 0) {
      const leads = /[<←⟵⇐◄◀]/.test(found) ? 'backwards' : 'forwards'
      cuts.push({ from: index, to: index + found.length, leads })
    }
  }
  return cuts
}

function join(from: readonly number[], to: readonly number[], arrows: Arrow[]): void {
  arrows.push(...from.flatMap((one) => to.map((other) => ({ from: one, to: other }))))
}

const ARROWS = String.raw`[-─━═=]*[→⟶➜➔⇒⟹►▶]+|[-─━═=]+>|[←⟵⇐◄◀][-─━═=]*|<[-─━═=]+(?!>)`
/** Any arrow, forwards or backwards. */
export const ARROW = new RegExp(ARROWS)
const BRACKET_OR_ARROW = new RegExp(String.raw`[()[\]{}]|${ARROWS}`, 'g')
const BRACKET_WITH_ARROW = new RegExp(String.raw`\([^()]*(?:${ARROWS})[^()]*\)`)
const BETWEEN_NAMES = /\s*(?:∥|\|\||,)\s*|\s+(?:\+|&|\/|and)\s+/g
const LONGEST = 1000
