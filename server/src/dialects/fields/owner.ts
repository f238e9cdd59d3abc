import { matchesIn } from '../../base/matches.ts'
import type { Span } from '../../base/span.ts'
import type { Item } from '../../markdown/block.ts'
import { part, type Phrase, sourced, spanAt, split } from '../../markdown/phrase.ts'
import type { Stated } from '../../plan/value.ts'
import type { Person } from '../../plan/person.ts'
import { alternatives, isUnspaced, UNSPACED } from '../../plan/script.ts'
import { AND, ROLE_WORDS } from '../../plan/vocabulary.ts'
import { aspectOfLabel } from '../../plan/aspects.ts'
import { isBlankValue, isNone } from '../../plan/words.ts'

/**
 * Reads who is responsible: `A. Rivera + J. Patel`, `Platform Lead (A. Rivera)`, and
 * `Jamie Patel (Platform Lead, @jamie) — Backup: Priya Shah (QA Lead, @priya)`.
 */
export function readOwners(value: Phrase, label: Span, as: Person['as'] = 'owner'): Stated<readonly Person[]> {
  const people = splitByRank(firstSentence(toBeNamed(value)), as).flatMap(({ words, as }) =>
    splitPeople(words).map((one) => readPerson(one, as)),
  )
  const named = people.filter((person) => person !== undefined)
  if (named.length === 0) return { is: 'blank', label, at: spanAt(value) }
  return { is: 'given', label, said: { value: named, span: spanAt(value) } }
}

/** “[Data engineer – to be assigned]” names at least who it will be. */
function toBeNamed(value: Phrase): Phrase {
  const match = TO_BE_NAMED.exec(value.text)
  const { who = '', blank = '' } = match?.groups ?? {}
  return match && isBlankValue(blank) ? part(value, 1, 1 + who.length) : value
}

/** “Dana. Done in May”: a remark behind the name; “A. Rivera” is one. */
function firstSentence(value: Phrase): Phrase {
  const at = value.text.search(/(?<=\p{Ll}{2})\.\s/u)
  return at < 0 ? value : part(value, 0, at)
}

interface Ranked {
  readonly words: Phrase
  readonly as: Person['as']
}

/** Whether most items below a label of people tell work instead, in more words than a name has or as a thing to tick. */
export function areWork(items: readonly Item[]): boolean {
  return items.length < 2 * items.filter(isWork).length
}

function isWork({ box, lines: [line] }: Item): boolean {
  const name = (line?.text.split(BEHIND_NAME)[0] ?? '').trim()
  const isLong = isUnspaced(name) ? LONGEST_UNSPACED < name.length : LONGEST_NAME < name.split(/\s+/).length
  return isLong || (box !== undefined && /(?:^|\s)\p{Ll}/u.test(name))
}

/** Parts `Ada — Backup: Bea` at the label in the middle. */
function splitByRank(value: Phrase, as: Person['as']): Ranked[] {
  const match = INNER_LABEL.exec(value.text)
  if (!match?.[1] || aspectOfLabel(match[1]) !== 'backup') return [{ words: value, as }]
  const closing = /[(（]/.test(match[0]) ? /\s*[)）]$/.exec(value.text)?.[0].length : 0
  const behind = part(value, match.index + match[0].length, value.text.length - (closing ?? 0))
  return [
    { words: part(value, 0, match.index), as },
    { words: behind, as: 'backup' },
  ]
}

/** Splits at separators that stand outside of brackets. */
function splitPeople(value: Phrase): Phrase[] {
  if (IS_ONE.test(value.text)) return [part(value, 0)]
  const hidden = value.text.replace(/[(（][^)）]*[)）]|[[【][^\]】]*[\]】]/g, (bracket) => '·'.repeat(bracket.length))
  const people: Phrase[] = []
  let from = 0
  for (const match of matchesIn(hidden, BETWEEN_PEOPLE)) {
    people.push(part(value, from, match.index))
    from = match.index + match[0].length
  }
  people.push(part(value, from))
  return people.filter(({ text }) => text !== '')
}

function readPerson(words: Phrase, as: Person['as']): Person | undefined {
  const match = IN_BRACKETS.exec(words.text)
  if (!match) return isBlankValue(words.text) || isNone(words.text) ? undefined : person(withoutDot(words), [], as)

  const outside = part(words, 0, match.index)
  const inside = split(part(words, match.index + 1, match.index + match[0].length - 1), /[,，、]/g)
  const first = inside[0]
  if (isBlankValue(outside.text)) return undefined
  if (first && isRole(outside.text) && isName(first.text)) return person(first, [outside, ...inside.slice(1)], as)
  return person(outside, inside, as)
}

function person(name: Phrase, notes: readonly Phrase[], as: Person['as']): Person | undefined {
  if (name.text === '') return undefined
  const handle = notes.find(({ text }) => text.startsWith('@'))
  const role = notes.find(({ text }) => !text.startsWith('@'))
  return { name: sourced(name), role: role && sourced(role), handle: handle && sourced(handle), as }
}

const isRole = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[\s/]+/)
    .some((word) => ROLES.has(word) || (isUnspaced(word) && UNSPACED_ROLES.some((role) => word.endsWith(role))))
/** “A. Rivera”, “Priya Shah”: capitalised words, none of which tells a role. */
const isName = (text: string): boolean => !text.startsWith('@') && !isRole(text) && /^[\p{Lu}\p{Lo}]/u.test(text)
const withoutDot = (words: Phrase): Phrase =>
  /[^.\s]{2,}\.$/.test(words.text) ? part(words, 0, words.text.length - 1) : words

const INNER_LABEL = /\s*[—–;,|(，；（-]*\s*(?<!\p{L})(\p{L}+(?: \p{Ll}+)?)(?::\s+|：\s*)/u
/** `Ada Quist`, `A. Rivera`: nothing by which people are parted. */
const IS_ONE = /^[a-zA-Z.]+(?: [a-zA-Z.]+)?$/
const ROLES: ReadonlySet<string> = new Set(ROLE_WORDS)
const UNSPACED_ROLES = ROLE_WORDS.filter(isUnspaced)
const AND_BETWEEN_BLANKS = alternatives(AND.filter((word) => !isUnspaced(word)))
const AND_WITHOUT_BLANKS = alternatives(AND.filter(isUnspaced))
/** “王伟和李娜”: two names of two signs at least, as “和” may be part of one. */
const BETWEEN_PEOPLE = new RegExp(
  String.raw`\s*(?:[,;+&，；、／→⇒➜]|->|\s\/\s|(?<=^\p{Lu}\p{L}*)\/(?=\p{Lu}\p{L}*$)|(?<=[${UNSPACED}]{2})\/(?=[${UNSPACED}]{2})|\s(?:${AND_BETWEEN_BLANKS}|${AND_WITHOUT_BLANKS})\s|(?<=[${UNSPACED}]{2})(?:${AND_WITHOUT_BLANKS})(?=[${UNSPACED}]{2}))\s*`,
  'gu',
)
/** `Ada Quist – leads the field tests` */
const BEHIND_NAME = /[(（,:;，：；]|\s[–—-]\s/
/** In words, and in signs where no blanks part them. */
const LONGEST_NAME = 4
const LONGEST_UNSPACED = 10
const TO_BE_NAMED = /^\[(?<who>[^[\]]+?)\s*[-–—,:]\s*(?<blank>[^[\]–—]+)\]$/
const IN_BRACKETS = /[([（【][^)\]）】]*[)\]）】]/
