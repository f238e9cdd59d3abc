import type { OwnWords } from '../plan/lexicon.ts'
import { personKey } from '../plan/person.ts'
import { statusKey } from '../plan/word-keys.ts'
import type { Path, Problem } from './problem.ts'

/** Words by their meanings, as they are set: `raw` as somebody wrote them, before what cannot be used was left out. */
interface Told {
  readonly lists: Readonly<Record<string, readonly string[]>>
  readonly raw: unknown
}

/** The people without names that another has already; each that is left out is a problem. */
export function peopleOnce({ lists, raw }: Told, problems: Problem[]): Told['lists'] {
  const bearers = new Map<string, string>()
  const people = Object.entries(lists).map(([name, others]) => {
    const path = ['people', name]
    sayTwice(claim(bearers, name, personKey(name)), name, path, problems)
    const own = others.filter((other) => {
      const first = claim(bearers, name, personKey(other))
      sayTwice(first, other, [...path, indexIn(raw, name, other)], problems)
      return first === undefined
    })
    return [name, own] as const
  })
  return Object.fromEntries(people)
}

/** Words without those that stand for two statuses, or for two levels; each that is left out is a problem. */
export function wordsOnce({ lists, raw }: Told, problems: Problem[]): OwnWords {
  const meanings = new Map<string, string>()
  const words = Object.entries(lists).map(([meaning, list]) => {
    const [group = ''] = GROUP.exec(meaning) ?? []
    const own = list.filter((word) => {
      const first = group === '' ? undefined : claim(meanings, meaning, group + statusKey(word))
      sayTwice(first, word, ['words', meaning, indexIn(raw, meaning, word)], problems)
      return first === undefined
    })
    return [meaning, own] as const
  })
  return Object.fromEntries(words)
}

/** Whose a word is already, where it is another's. */
function claim(owners: Map<string, string>, owner: string, key: string): string | undefined {
  const first = owners.get(key) ?? owner
  owners.set(key, first)
  return first === owner ? undefined : first
}

function sayTwice(first: string | undefined, word: string, path: Path, problems: Problem[]): void {
  if (first === undefined) return
  problems.push({ is: 'miswritten', path, message: `“${word}” stands under “${first}” already, and that counts` })
}

function indexIn(raw: unknown, key: string, word: string): number {
  return (raw as Readonly<Record<string, readonly unknown[]>>)[key]?.indexOf(word) ?? 0
}

/** `status.done`, `level.high` */
const GROUP = /^(?:status|level)\./
