import { cover, type Span } from '../../../base/span.ts'
import { part, type Phrase, sourced, spanAt } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { DialectName, Head, Subject } from '../../../plan/statement.ts'
import { stateOf } from '../../../plan/status.ts'
import { type Aspect, BEFORE_MITIGATION, STATUSES } from '../../../plan/vocabulary.ts'
import { aspectOfLabel } from '../../../plan/aspects.ts'
import { BY, DESCRIBES, NO, NONE_AT_ALL, THREATENS, TROUBLES } from '../../../plan/entry-words.ts'
import { alternatives, anyOf, BEHIND_WORD, isPhrase } from '../../../plan/script.ts'
import { latePattern, patternFrom, patternWith } from '../../../plan/word-pattern.ts'
import { statusKey } from '../../../plan/word-keys.ts'
import { isNone, levelOfWord } from '../../../plan/words.ts'
import { readReferences } from '../../fields/references.ts'
import { readAsides } from '../line/asides.ts'
import { type Context, headAt, subjectIn } from '../context.ts'
import { sayDecorations } from '../title/decorations.ts'
import { readBehindDecision } from './behind-decision.ts'
import { promisesMitigation } from './part.ts'
import { type EntryKind, readEntryTitle } from './title.ts'
import { say, sayUnlabelled } from '../say.ts'

/** Where an entry stands, and how it is written. */
export interface EntryPlace {
  readonly whole: Span
  readonly body: Span
  readonly dialect: DialectName
  readonly rank: Head['rank']
  /** Told by a label in passing, outside of any part for it. */
  readonly isAside?: true
  /** What is done about the risk stands below, with a label. */
  readonly isAnswered?: boolean
  /** The node whose label or cell tells of the entry. */
  readonly parent?: Head
}

/** Reads a risk or decision from its line: the title, and all that is said behind it. Gives whom it is about. */
export function readEntry(
  line: Phrase,
  kind: EntryKind,
  place: EntryPlace,
  context: Context,
  into: Reading,
): Subject | undefined {
  const { title, rest, isAnswered } = readEntryTitle(line, kind)
  if (saysNothing(line.text) || isPlaceholder(line) || title.name.text === '') return undefined
  const { parent, isAnswered: isAnsweredBelow = false, ...standing } = place
  const name = sourced(title.name)
  const here = headAt(context, { ...standing, kind, id: title.id, name, title: title.span })
  const head = parent ? { ...here, parent } : here
  const subject: Subject = { is: 'head', head }
  into.heads.push(head)
  sayDecorations(title.decorated, head, into)
  if (kind === 'decision') saySuperseded(title.name, subject, into)
  const settled = kind === 'decision' ? saySettled(rest, subject, into) : 0
  sayMilestone(subject, context, into)
  if (kind === 'risk') sayThreatened(title.name, subject, into)
  readAsides(asidesIn(title.name), subject, into)
  const mayAnswer = kind === 'risk' && !isAnsweredBelow
  const isAnswer = mayAnswer && (isAnswered || (promisesMitigation(context) && !TELLS.test(rest.text)))
  const tell = kind === 'decision' ? readBehindDecision : readAsides
  readToldBehind(part(rest, settled), subject, isAnswer, tell, into)
  return subject
}

/** `Choose a vendor by 2026-04-01 (owner: Dana)`: what a name goes on to tell. */
function asidesIn(name: Phrase): Phrase {
  const from = name.text.search(/\s\(|\sby \d/)
  return part(name, from < 0 ? name.text.length : from)
}

/** In a section about M1 (“M1 risks”), all entries are of M1. */
export function sayMilestone(subject: Subject, context: Context, into: Reading): void {
  const around = subjectIn(context)
  if (around.is !== 'named') return
  const { span } = around.id
  const place = { dialect: 'sentence', label: span, value: span, home: span } as const
  into.statements.push({
    subject,
    field: 'milestone',
    said: { id: around.id, how: 'named', kind: 'milestone' },
    place,
  })
}

/** `Database empty (blocks Milestone 3)`, `Vendor slips (M2)`. */
function sayThreatened(name: Phrase, subject: Subject, into: Reading): void {
  const match = THREATENED.exec(name.text)
  const words = match && part(name, match.index + 1, match.index + match[0].length)
  const [id] = words ? readReferences(words) : []
  if (!words || !id) return
  const label = spanAt(words)
  into.statements.push({
    subject,
    field: 'milestone',
    said: id,
    place: { dialect: 'sentence', label, value: id.id.span, home: label },
  })
}

/** `late by weeks. Mitigation: order early (Owner: Kim)`: labels in the midst of words, and words before them. */
function readToldBehind(
  rest: Phrase,
  subject: Subject,
  isAnswer: boolean,
  tell: typeof readAsides,
  into: Reading,
): void {
  const labels = innerLabels(rest)
  const unlabelled = part(rest, 0, labels[0]?.at)
  const before = labels.length === 0 ? unlabelled : withoutOpen(unlabelled)
  tell(before, subject, into)
  if (isAnswer && !labels.some(({ aspect }) => aspect === 'mitigation'))
    sayMitigation(part(before, 0, endOfWords(before.text)), subject, into)
  for (const [index, { aspect, at, words, from }] of labels.entries()) {
    const next = labels[index + 1]?.at
    const close = closeOf(rest.text, at - 1)
    const behind = part(rest, from, close < 0 ? next : Math.min(close, next ?? close))
    const end = aspect === 'due' ? behind.text.search(END_OF_DATE) : -1
    const value = part(behind, 0, end < 0 ? endOfWords(behind.text) : end)
    const label = spanAt(rest, at, at + words.length)
    const home = cover(label, value.whole)
    into.statements.push(...say({ subject, aspect, label, labelText: words, value, dialect: 'sentence', home }))
    if (0 <= end) tell(part(behind, end + 1), subject, into)
    if (0 <= close && close < (next ?? rest.text.length)) readAsides(part(rest, close + 1, next), subject, into)
  }
}

/** `open` for `(open, `: what stands in a bracket before a label in it. */
function withoutOpen(words: Phrase): Phrase {
  const { open = '', inside = '' } = OPEN.exec(words.text)?.groups ?? {}
  return open === '' ? words : part(words, open.length, open.length + inside.length)
}

/** Where the bracket ends that opens at an index; -1 where none does. */
function closeOf(text: string, open: number): number {
  const bracket = text.charAt(open)
  return bracket === '(' ? text.indexOf(')', open) : bracket === '（' ? text.indexOf('）', open) : -1
}

interface InnerLabel {
  readonly aspect: Aspect
  readonly words: string
  /** Where the label begins, and where its value does. */
  readonly at: number
  readonly from: number
}

function innerLabels(rest: Phrase): readonly InnerLabel[] {
  const labels: InnerLabel[] = []
  for (const match of rest.text.matchAll(INNER_LABEL)) {
    const [all, words = '', last = words] = match
    for (const one of new Set([words, last])) {
      const aspect = aspectOfLabel(one)
      if (aspect === undefined || !TOLD.has(aspect)) continue
      const at = match.index + words.length - one.length
      labels.push({ aspect, words: one, at, from: match.index + all.length })
      break
    }
  }
  const by = labels.length === 0 ? MITIGATED.exec(rest.text) : null
  return by ? [{ aspect: 'mitigation', words: by[0].trim(), at: by.index, from: by.index + by[0].length }] : labels
}

/** What is done about a risk, told without a label. */
export function sayMitigation(value: Phrase, subject: Subject, into: Reading): void {
  if (value.text === '') return
  into.statements.push(...sayUnlabelled({ subject, aspect: 'mitigation', value, dialect: 'sentence' }))
}

/** `Sign in by mail (superseded by D7).` */
function saySuperseded(name: Phrase, subject: Subject, into: Reading): void {
  const match = SUPERSEDED.exec(name.text)
  if (!match?.[1]) return
  const value = part(name, match.index + 1, match.index + 1 + match[1].length)
  into.statements.push(...sayUnlabelled({ subject, aspect: 'status', value, dialect: 'title' }))
}

/** `**Wire format** — locked: binary`: the status of a decision before what was decided. Gives how long it is. */
function saySettled(rest: Phrase, subject: Subject, into: Reading): number {
  const [words = ''] = /^\p{L}+(?=\s*(?:[:.(—–]|$))/u.exec(rest.text) ?? []
  if (words === '' || stateOf(words) === 'unknown') return 0
  const value = part(rest, 0, words.length)
  into.statements.push(...sayUnlabelled({ subject, aspect: 'status', value, dialect: 'title' }))
  return words.length
}

/** “None”, “No known risks”, or a bare level: `Risks: low`. */
export function saysNothing(text: string): boolean {
  return isNone(text) || NOTHING.test(text) || levelOfWord(statusKey(text)) !== undefined
}

/** `[Describe the risk]`, as templates have it. */
export const isPlaceholder = ({ text, marks }: Phrase): boolean =>
  /^(?:[^[<{]*:\s*)?[[<{].*[\]>}]$/.test(text) && !marks.some(({ kind }) => kind === 'link')
const endOfWords = (text: string): number =>
  text.replace(/[\s(（|;,、，；→—–-]+$|(?<=^[^(]*)\)$|(?<=^[^（]*)）$/, '').length

/** Behind a date a new sentence begins. */
const END_OF_DATE = /(?<=[\p{L}\p{N}])\.\s+(?=\p{Lu})/u
const TOLD: ReadonlySet<Aspect> = new Set<Aspect>(['mitigation', 'likelihood', 'impact', 'owners', 'status', 'due'])
/** One or two words and a colon, where a new thought begins. */
const INNER_LABEL = /(?<![\p{L}\p{N}])(\p{L}+(?: (\p{L}+))?)\s*(?::\s|：)\s*/gu
/** `Mitigated by a test.` in the midst of words; behind a comma or a dash `readAsides` finds it. */
const MITIGATED_BY = BEFORE_MITIGATION.filter(isPhrase)
const MITIGATED = patternWith(MITIGATED_BY, () => `(?<=[.!?。]\\s*)(?:${anyOf(MITIGATED_BY)})${BEHIND_WORD}`, 'iu')
/** Words that go on to describe the risk, where others would tell what is done. */
const TELLS = patternFrom(DESCRIBES, () => `^(?:${anyOf(DESCRIBES)})`, 'iu')
/** A bracket that says which milestone is in danger, in a word or by its id alone. */
const THREATENED = latePattern(
  () => `[(（](?:(?:${anyOf(THREATENS)})${BEHIND_WORD}\\S[^()（）]*|[^()（）\\s]+(?: \\d[\\d.]*)?)[)）]`,
  'iu',
)
/** `(superseded by D7)` */
const SUPERSEDED = patternWith(
  STATUSES.dropped,
  () => `\\((${anyOf(STATUSES.dropped)})(?=\\s(?:${alternatives(BY)})\\s)[^)]*\\)\\.?$`,
  'iu',
)
const NOTHING = patternWith(
  [...NONE_AT_ALL, ...NO],
  () =>
    `^(?:${anyOf(NONE_AT_ALL)}).{0,30}$|^(?:${anyOf(NO)})${BEHIND_WORD}(?:\\p{L}+ ){0,2}\\p{Script=Han}{0,4}?(?:${anyOf(TROUBLES)}).{0,30}$`,
  'iu',
)
const OPEN = /^(?<open>[(（]\s*)(?<inside>[^()（）]*?)[\s,、，]*$/
