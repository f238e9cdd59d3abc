import { type Phrase, spanAt } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import { stateOf } from '../../../plan/status.ts'
import { alternatives, anyOf, isPhrase, isUnspaced, SPACED_LETTER } from '../../../plan/script.ts'
import { latePattern, patternWith } from '../../../plan/word-pattern.ts'
import { type Aspect, inAllLanguages, KIND_WORDS, LANGUAGES, TIME_UNITS } from '../../../plan/vocabulary.ts'
import type { Words } from '../../../plan/vocabulary/words.ts'
import type { Remarks } from '../../../plan/vocabulary/remarks/remarks.ts'
import { kindForms } from '../../../plan/word-keys.ts'
import { readReferences } from '../../fields/references.ts'
import { aspectIn, type Context } from '../context.ts'

/** What any line may say in passing: mentions of ids, links, promises, placeholders, the document's own rules. */
export function readRemarks(line: Phrase, context: Context, into: Reading): void {
  into.mentions.push(...readReferences(line))
  for (const { target } of line.marks) if (target) into.links.push({ target })
  readDeclaredStatuses(line, into)
  readCadence(line, into)
  for (const { about, pattern } of POLICIES) {
    const match = pattern.exec(line.text)
    if (match) into.policies.push({ about, span: spanAt(line) })
  }
  // Templates and open questions are open by nature.
  const isOpen = OPEN_PARTS.has(aspectIn(context))
  const placeholder = isOpen ? undefined : PLACEHOLDER.exec(line.text)
  if (placeholder) {
    into.placeholders.push({ span: spanAt(line, placeholder.index, placeholder.index + placeholder[0].length) })
  }
}

/** Mark status frequently (`not started`, `in progress`, `blocked`, `done`): words in code that the document asks for. */
function readDeclaredStatuses(line: Phrase, into: Reading): void {
  if (line.marks.length < 2 || !STATUS.test(line.text)) return
  const words = line.marks
    .filter(({ kind }) => kind === 'code')
    .map(({ from, to }) => ({ from, to, text: line.text.slice(from, to) }))
  const known = words.filter(({ text }) => stateOf(text) !== 'unknown')
  if (known.length < 2) return
  into.declaredStatuses.push(...words.map(({ from, to, text }) => ({ value: text, span: spanAt(line, from, to) })))
}

/** “Sprint close (every 2 weeks): publish outcome summary”: how often the document wants to be updated. */
function readCadence(line: Phrase, into: Reading): void {
  const match = CADENCE.exec(line.text)
  if (!match) return
  const [, count = '1', unit = ''] = match
  const days = Number(count) * (DAYS.get(unit.toLowerCase()) ?? 0)
  if (0 < days)
    into.cadences.push({
      text: { value: match[0].trim(), span: spanAt(line, match.index, match.index + match[0].length) },
      days,
      isOfPlan: UPDATES.test(line.text),
    })
}

const OPEN_PARTS: ReadonlySet<Aspect | undefined> = new Set<Aspect>(['template', 'questions'])
const ofAll = (list: (remarks: Remarks) => Words): Words => inAllLanguages(({ remarks }) => list(remarks))
const EVERY = ofAll(({ every }) => every)
const MUST = ofAll(({ must }) => must)
const SOMEBODY = ofAll(({ responsible }) => responsible)
const WORKSTREAMS = (KIND_WORDS.workstream ?? []).flatMap(kindForms)
const MILESTONES = (KIND_WORDS.milestone ?? []).flatMap(kindForms).filter((word) => !WORKSTREAMS.includes(word))
const UNDATED = ofAll(({ undated }) => undated)
const ALONE = ofAll(({ alone }) => alone)
const POLICIES = [
  {
    about: 'milestone-owner',
    pattern: patternWith(
      EVERY,
      () => `(?:${anyOf(EVERY)})\\s*(?:${anyOf(MILESTONES)})\\s*(?:${anyOf(MUST)}).*(?:${anyOf(SOMEBODY)})`,
      'iu',
    ),
  },
  {
    about: 'workstream-owner',
    pattern: patternWith(
      EVERY,
      () =>
        `(?:${anyOf(EVERY)})\\s*(?:[\\p{L}-]+\\s+)?(?:${anyOf(WORKSTREAMS)})\\s*(?:${anyOf(MUST)}).*(?:${anyOf(SOMEBODY)})`,
      'iu',
    ),
  },
  { about: 'no-owners', pattern: patternWith(ALONE, () => anyOf(ALONE), 'iu') },
  { about: 'no-dates', pattern: patternWith(UNDATED, () => anyOf(UNDATED), 'iu') },
] as const
const GAPS = ofAll(({ gaps }) => gaps)
const FILL_INS = ofAll(({ fillIns }) => fillIns)
/** `to be defined by the board`, `[insert name]`, `TBD` */
const PLACEHOLDER = patternWith(
  [...GAPS, ...FILL_INS],
  () =>
    `(?:${anyOf(GAPS.filter(isPhrase))})[^).;。；]*|\\[(?:${anyOf(FILL_INS)})[^\\]]*\\]|${anyOf(GAPS.filter((gap) => !isPhrase(gap)))}`,
  'iu',
)
const DAYS: ReadonlyMap<string, number> = new Map(
  (
    [
      ['day', 1],
      ['week', 7],
      ['sprint', 14],
      ['month', 30],
    ] as const
  ).flatMap(([unit, days]) =>
    TIME_UNITS[unit].filter((word) => 1 < word.length || isUnspaced(word)).map((word) => [word, days] as const),
  ),
)
const CADENCE = patternWith(EVERY, () => `(?:${anyOf(EVERY)})\\s*(?:(\\d+)\\s*)?(${anyOf([...DAYS.keys()])})`, 'iu')
const UPDATED = ofAll(({ updates }) => updates)
const UPDATES = patternWith(UPDATED, () => anyOf(UPDATED), 'iu')
/** How each language calls it first, in any form. */
const STATUS = latePattern(
  () => `(?<!${SPACED_LETTER})(?:${alternatives(LANGUAGES.flatMap(({ labels }) => labels.status?.slice(0, 1) ?? []))})`,
  'iu',
)
