import type { Lexicon } from '../plan/lexicon.ts'
import { alternatives, isUnspaced } from '../plan/script.ts'
import { AND, type Aspect, EACH, LANGUAGES, THIS_DOCUMENT, TOLD_BY_LAST_WORDS } from '../plan/vocabulary.ts'
import { labelKey } from '../plan/word-keys.ts'

/** What words may tell of a plan, a bit each. */
export const SIGHTS = {
  /** A part of a plan: “Risks”. */
  part: 1,
  /** A unit of planning: “Phase”. */
  unit: 2,
  exit: 4,
  due: 8,
  owners: 16,
  status: 32,
  deliverables: 64,
  dependsOn: 128,
  /** Another field that the table of a plan may have. */
  field: 256,
} as const

/** Bits of `SIGHTS`, together. */
export type Seen = number

/** The words of a lexicon, to look up in the pieces of a line. */
export interface WordList {
  /** What a label, a heading or the head of a column may tell of a plan. */
  tellsOf(label: string): Seen
  /** Whether it is a unit of planning: `phase`. */
  isUnit(word: string): boolean
}

/** The words by which plans are recognised, those of the user included; made once for each lexicon. */
export function wordListOf(lexicon: Lexicon): WordList {
  const known = made.get(lexicon) ?? wordList(lexicon)
  made.set(lexicon, known)
  return known
}

const made = new WeakMap<Lexicon, WordList>()

/** The words of a label behind its first, and what it tells as a whole, and among other words. */
interface Known {
  readonly rest: readonly string[]
  readonly alone: Seen
  readonly within: Seen
}

function wordList({ aspects, kinds, units }: Lexicon): WordList {
  const byFirst = new Map<string, Known[]>()
  const unspaced = new Map<string, Seen>()
  const unitWords = new Set([...kinds.keys(), ...units.keys()])
  const add = (label: string, alone: Seen, within: Seen): void => {
    const [first, ...rest] = wordsOf(label)
    if (first === undefined || alone === 0) return
    if (isUnspaced(label)) unspaced.set(label, (unspaced.get(label) ?? 0) | alone)
    const same = byFirst.get(first)
    if (same) same.push({ rest, alone, within })
    else byFirst.set(first, [{ rest, alone, within }])
  }
  for (const [label, aspect] of aspects) {
    const seen = SEEN[aspect] ?? 0
    add(label, seen, TOLD_BY_LAST_WORDS.includes(aspect) && !ALONE.has(label) ? seen : 0)
  }
  for (const word of unitWords) add(labelKey(word), SIGHTS.unit, 0)
  const anyUnspaced = new RegExp(alternatives([...unspaced.keys()]), 'gu')

  const seenIn = (words: readonly string[]): Seen => {
    let seen = 0
    for (let at = 0; at < words.length; at++) {
      for (const { rest, alone, within } of byFirst.get(words[at] ?? '') ?? []) {
        if (!rest.every((one, index) => words[at + 1 + index] === one)) continue
        const next = words[at + 1 + rest.length]
        const isWhole = at === 0 && (next === undefined || QUALIFIERS.has(next))
        seen |= isWhole ? alone : within
      }
    }
    return seen
  }
  return {
    tellsOf(label) {
      const key = ASCII.test(label) ? label.toLowerCase() : labelKey(label)
      let seen = 0
      for (const half of key.split(BETWEEN_HALVES)) seen |= seenIn(wordsOf(half.replace(COUNT, '')))
      if (isUnspaced(key)) for (const [word] of key.matchAll(anyUnspaced)) seen |= unspaced.get(word) ?? 0
      return seen
    },
    isUnit: (word) => unitWords.has(word) || unitWords.has(word.replace(/s$/, '')),
  }
}

function wordsOf(key: string): readonly string[] {
  return key.match(WORD) ?? []
}

const WORD = /[\p{L}\p{N}]+/gu
const firstWords = (phrases: readonly string[]): string[] => phrases.flatMap((one) => wordsOf(one).slice(0, 1))
/** Words behind a label that only tell what it is about: “Exit criteria by phase”. */
const QUALIFIERS: ReadonlySet<string> = new Set([...firstWords(EACH), ...firstWords(THIS_DOCUMENT)])
const ALONE: ReadonlySet<string> = new Set(LANGUAGES.flatMap(({ alone }) => alone.map(labelKey)))
const BETWEEN_HALVES = new RegExp(
  String.raw`[,/&+:()[\]·|、・]|\s-+\s|\s(?:${alternatives(AND.filter((word) => !isUnspaced(word)))})\s`,
  'u',
)
/** `3. `, `2.1 `, `IV. `, and signs before a title. */
const COUNT = /^[^\p{L}\p{N}]*(?:(?:\d[\d.]*\p{L}?|[ivx]+)[.)]?\s+)?/u
const ASCII = /^[\x00-\x7F]*$/

const { part, exit, due, owners, status, deliverables, dependsOn, field } = SIGHTS
const SEEN: Readonly<Partial<Record<Aspect, Seen>>> = {
  ...{ milestones: part, tasks: part, risks: part, decisions: part },
  ...{ exitCriteria: exit, gate: exit, due, owners, status, deliverables, dependsOn },
  ...{ id: field, start: field, priority: field, effort: field, milestone: field, description: field },
}
