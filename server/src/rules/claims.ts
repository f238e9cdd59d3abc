import { remembered } from '../base/remembered.ts'
import { CLAIMS, EVERY, HAVING } from '../plan/judging-words.ts'
import { anyOf, isUnspaced } from '../plan/script.ts'
import { KIND_WORDS, NEGATIONS } from '../plan/vocabulary.ts'
import type { Claim } from '../plan/vocabulary/judging/judging.ts'
import { kindForms } from '../plan/word-keys.ts'
import { patternWith, type WordPattern } from '../plan/word-pattern.ts'

/** What a sentence says that all nodes of a kind have. */
export interface Claimed {
  readonly kind: ClaimedKind
  readonly fields: readonly Claim[]
}

export type ClaimedKind = 'milestone' | 'task' | 'risk' | 'decision'

/**
 * “Risks have an owner”, “Each milestone has measurable exit criteria”. Nothing where a word turns it round, where it is about
 * one alone, or about several kinds.
 */
export const claimIn: (sentence: string) => Claimed | undefined = remembered((sentence) => {
  const [kind, another] = KINDS.filter((one) => KIND[one].test(sentence))
  const fields = FIELDS.filter((one) => FIELD[one].test(sentence))
  const isClaim = kind && !another && 0 < fields.length && isAboutAll(sentence, kind) && !NEGATED.test(sentence)
  return isClaim ? { kind, fields } : undefined
})

/** Each of them; or several of which it is told what they have. Languages without blanks do not tell one from many. */
function isAboutAll(sentence: string, kind: ClaimedKind): boolean {
  if (EACH.test(sentence)) return true
  const word = KIND[kind].exec(sentence)?.[0].toLowerCase() ?? ''
  return HAS.test(sentence) && (isUnspaced(word) || !SINGULARS.has(word))
}

const patternOf = (words: readonly string[]): WordPattern => patternWith(words, () => anyOf(words), 'iu')
const formsOf = (kind: ClaimedKind): readonly (readonly string[])[] => KIND_WORDS[kind] ?? []

function byName<Name extends string, Value>(
  names: readonly Name[],
  of: (name: Name) => Value,
): Readonly<Record<Name, Value>> {
  return Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, Value>
}

const KINDS: readonly ClaimedKind[] = ['milestone', 'task', 'risk', 'decision']
const FIELDS: readonly Claim[] = ['owners', 'exitCriteria', 'mitigation', 'due']
const KIND = byName(KINDS, (kind) => patternOf(formsOf(kind).flatMap(kindForms)))
const FIELD = byName(FIELDS, (field) => patternOf(CLAIMS[field]))
const SINGULARS = new Set(KINDS.flatMap((kind) => formsOf(kind).flatMap((forms) => forms.slice(0, 1))))
const EACH = patternOf(EVERY)
const HAS = patternOf(HAVING)
const NEGATED = patternOf(NEGATIONS)
