import { NAMES, remembered } from '../base/remembered.ts'

/** Finds what is meant by a shortened name. */
export interface Resembling<Value> {
  /** The only one that is meant, if it is not the exception. */
  find(words: string, except: Value | undefined): Value | undefined
  /** From now on something goes by another name; only the words tell which. */
  rename(name: string, now: string, value: Value): void
}

/**
 * Finds a name that holds all of some words in their order, if there is just one: “Product API” means “Product service
 * API”, “E2E tests” means “E2E testing”. One word alone is too little.
 */
export function resemblingIn<Value>(
  named: readonly { readonly name: string; readonly value: Value }[],
): Resembling<Value> {
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly value: Value }[]>()
  const add = (name: string, value: Value): void => {
    const words = wordsOf(name)
    for (const first of firstsOf(words)) {
      const same = byFirst.get(first)
      if (same) same.push({ words, value })
      else byFirst.set(first, [{ words, value }])
    }
  }
  for (const { name, value } of named) add(name, value)

  return {
    find: (text, except) => {
      const words = wordsOfShort(text)
      if (words.length < 2) return undefined
      // The rarest word leads to the fewest names.
      const [fewest = []] = words
        .map((word) => byFirst.get(word.slice(0, SHORTEST)) ?? [])
        .sort((one, other) => one.length - other.length)
      let found: Value | undefined
      for (const { words: name, value } of fewest) {
        if (value === except || !holds(name, words)) continue
        if (found !== undefined && found !== value) return undefined
        found = value
      }
      return found
    },
    rename: (name, now, value) => {
      const words = wordsOf(name).join(' ')
      for (const first of firstsOf(wordsOf(name))) {
        const same = byFirst.get(first) ?? []
        const at = same.findIndex((one) => one.value === value && one.words.join(' ') === words)
        if (0 <= at) same.splice(at, 1)
      }
      add(now, value)
    },
  }
}

/** Whether words may be a shortened name. */
export function mayBeShort(text: string, name: string): boolean {
  const words = wordsOfShort(text)
  return 1 < words.length && holds(wordsOf(name), words)
}

const firstsOf = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.map((word) => word.slice(0, SHORTEST)))

const wordsOfShort: (text: string) => readonly string[] = remembered(
  (text) => (LISTS.test(text) || LONGEST < text.length ? [] : wordsOf(text)),
  NAMES,
)

function holds(name: readonly string[], words: readonly string[]): boolean {
  let at = 0
  for (const word of words) {
    const found = name.slice(at).findIndex((one) => isAlike(one, word))
    if (found < 0) return false
    at += found + 1
  }
  return true
}

/** `dev` and `development`, `tests` and `testing`; numbers are alike only where they are equal. */
function isAlike(one: string, other: string): boolean {
  if (one === other) return true
  const isTooShort = Math.min(one.length, other.length) < SHORTEST || /\d/.test(one + other)
  return !isTooShort && (one.startsWith(other) || other.startsWith(one))
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word))
    .map((word) => (word.length <= LONGEST_STEM ? word : word.replace(ENDING, '')))
}

const SHORTEST = 3
const LONGEST = 60
const LONGEST_STEM = 4
const LISTS = /[,;+&]|\b(?:and|or|all|any|no|not)\b/i
const SMALL = new Set([
  'the',
  'a',
  'an',
  'of',
  'for',
  'to',
  'and',
  'complete',
  'completed',
  'done',
  'ready',
  'finished',
])
const ENDING = /(?:ings?|ed|es|s)$/
