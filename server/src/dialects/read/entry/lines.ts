import { boldLead, isBold, type Phrase, sourced, spanAt, split } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Subject } from '../../../plan/statement.ts'
import { stateOf } from '../../../plan/status.ts'
import { MITIGATES, VERDICTS } from '../../../plan/entry-words.ts'
import { anyOf } from '../../../plan/script.ts'
import { latePattern, patternFrom } from '../../../plan/word-pattern.ts'
import { type Aspect, OR } from '../../../plan/vocabulary.ts'
import { aspectOfEntries, aspectOfHeading } from '../../../plan/aspects.ts'
import { isBlankValue } from '../../../plan/words.ts'
import { aspectIn, belowLine, type Context, headAt, withoutLine } from '../context.ts'
import { readAsides } from '../line/asides.ts'
import { readEntry } from './entry.ts'
import { entryKindIn } from './part.ts'
import { readTitle } from '../title/title.ts'
import { type Labelled, readLabel } from '../line/label.ts'

/**
 * `**Risks:** rain; wind` in the section of a milestone, or `Decision: one vendor`: risks or a decision behind a label.
 * Gives the last one, which the lines below may be about.
 */
export function readEntryRun(
  { aspect, labelText, value }: Pick<Labelled, 'aspect' | 'labelText' | 'value'>,
  subject: Subject,
  context: Context,
  into: Reading,
): Subject | undefined {
  const kind = aspect === 'risks' ? 'risk' : aspect === 'decisions' ? 'decision' : undefined
  // “Risk assessment: continuous” is no risk.
  if (kind === undefined || aspectOfEntries(labelText) !== aspect) return undefined
  if (isBlankValue(value.text) || isEntry(subject)) return undefined
  if (kind === 'decision' && (IS_VERDICT.test(value.text) || stateOf(value.text) !== 'unknown')) return undefined
  if (NO_PLACE.has(aspectIn(context))) return undefined
  const isAside = entryKindIn({ ...context, pending: undefined }) === undefined ? { isAside: true as const } : {}
  const within = subject.is === 'head' ? { parent: subject.head } : {}
  const run = kind === 'risk' ? split(value, /;/g) : [value]
  // What is alone on its line may be told on the lines below; all else only beside the name.
  const dialect = 'isAside' in isAside || 1 < run.length ? 'title' : 'sentence'
  let last: Subject | undefined
  for (const words of run) {
    const place = { whole: words.whole, body: words.whole, rank: 1, dialect, ...isAside, ...within } as const
    // “Vague wishes; mitigate by reviews” is one risk.
    if (last && ANSWERS.test(words.text)) readAsides(words, last, into)
    else last = readEntry(words, kind, place, context, into) ?? last
  }
  return last
}

/** `**R1: Vendor slips.** It is new. Mitigation: …` in the part for risks: an entry on a line of its own. */
export function readEntryLine(line: Phrase, context: Context, into: Reading): Subject | undefined {
  const kind = entryKindIn(context)
  if (kind === undefined || context.pending || !opensEntry(line)) return undefined
  const place = { whole: line.whole, body: line.whole, rank: 1, dialect: 'bold-labels' } as const
  return readEntry(line, kind, place, context, into)
}

/** A bold line on its own in a part for risks or decisions is like a heading; the next block decides of what. */
export function titleLine(lines: readonly Phrase[], context: Context): Context | undefined {
  const kind = entryKindIn(context)
  const [line, second] = lines
  if (kind === undefined || context.pending || !line || second || !isInBold(line) || !isTitle(line)) return undefined
  const { name, id, span } = readTitle(line)
  const whole = { whole: line.whole, body: undefined, rank: 1, dialect: 'bold-labels' } as const
  const undecided = headAt(context, {
    kind,
    id,
    name: sourced(name),
    title: span,
    ...whole,
  })
  return belowLine(context, { title: spanAt(line), text: line, undecided })
}

/** What a line has opened ends where the next entry begins, be it a line or an item. */
export function besideEntry(line: Phrase | undefined, context: Context): Context {
  const outside = withoutLine(context)
  if (outside.path.length === context.path.length || !line || entryKindIn(outside) === undefined) return context
  const labelled = readLabel(line)
  const begins = labelled ? aspectOfEntries(labelled.labelText) !== undefined : isInBold(line) || opensEntry(line)
  return begins ? outside : context
}

/** In bold as a whole, but for a colon or full stop. */
const isInBold = (line: Phrase): boolean => line.text.length - 1 <= (boldLead(line)?.to ?? -1)
const isTitle = (line: Phrase): boolean => readLabel(line) === undefined && aspectOfHeading(line.text) === undefined
const isEntry = (subject: Subject): boolean =>
  subject.is === 'head' && (subject.head.kind === 'risk' || subject.head.kind === 'decision')

/** Bold words and more behind them, or the id of a risk or decision. */
function opensEntry(line: Phrase): boolean {
  const { id, kind } = readTitle(line)
  const isLed = boldLead(line) !== undefined && !isBold(line)
  return id ? kind === undefined || kind === 'risk' || kind === 'decision' : isLed
}

const NO_LETTER = String.raw`[^\p{L}\p{N}_]*`
const ANSWERS = patternFrom(MITIGATES, () => `^(?:${anyOf(MITIGATES)})`, 'iu')
/** `Go / No-Go`, `[ ] Yes [ ] No`: to be filled in at a gate. */
const IS_VERDICT = latePattern(
  () =>
    `^${NO_LETTER}(?:${anyOf(VERDICTS)})(?:${NO_LETTER}(?:\\/|${anyOf(OR)}|\\[.?\\])${NO_LETTER}\\S+)?${NO_LETTER}$|_{3,}|\\[[ xX]\\]`,
  'iu',
)
const NO_PLACE: ReadonlySet<Aspect | undefined> = new Set<Aspect>(['gate', 'gates', 'signOff', 'template', 'log'])
