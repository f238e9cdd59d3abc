import { cover } from '../../../base/span.ts'
import { part, type Phrase, spanAt, split } from '../../../markdown/phrase.ts'
import { COMMA } from '../../../plan/date-forms/form.ts'
import { findDate } from '../../../plan/find-date.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Head, Subject } from '../../../plan/statement.ts'
import { stateOf, stateOfSign } from '../../../plan/status.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { AFTER, WAITS } from '../../../plan/depending.ts'
import { isMilestoneAlone } from '../../../plan/identifier.ts'
import { anyOf } from '../../../plan/script.ts'
import { patternFrom, type WordPattern } from '../../../plan/word-pattern.ts'
import { BEFORE_DUE, BEFORE_MITIGATION } from '../../../plan/vocabulary.ts'
import { readReferences } from '../../fields/references.ts'
import { readLabel } from './label.ts'
import { say, sayUnlabelled } from '../say.ts'

/**
 * Fields told in passing behind the title of an item: `M1 Setup (Owner: Kim, due 2026-05-01)`,
 * `Vendor slips: mitigated by backups`, `M2 – depends on M1`.
 */
export function readAsides(behindTitle: Phrase, subject: Subject, into: Reading): void {
  for (const words of split(behindTitle, BETWEEN_ASIDES)) {
    const labelled = readLabel(words)
    if (labelled && TOLD_IN_PASSING.includes(labelled.aspect) && labelled.value.text !== '') {
      into.statements.push(...say({ ...labelled, subject, dialect: 'sentence', home: words.whole }))
    } else readClause(words, subject, into)
  }
}

/** `in progress`, `due 2026-05-01`, `after M2`, `mitigated by a second vendor`. */
function readClause(words: Phrase, subject: Subject, into: Reading): void {
  if (subject.is === 'head' && MAY_BE_MILESTONE.has(subject.head.kind) && isStatus(words.text)) {
    into.statements.push(...sayUnlabelled({ subject, aspect: 'status', value: words, dialect: 'title' }))
    return
  }
  // `T3 Order pipes (Phase 2)`
  if (subject.is === 'head' && isFreeTask(subject.head) && isMilestoneAlone(words.text)) {
    into.statements.push(...sayUnlabelled({ subject, aspect: 'milestone', value: words, dialect: 'title' }))
    return
  }
  for (const { aspect, pattern } of CLAUSES) {
    const match = pattern.exec(words.text)
    if (!match) continue
    const value = part(words, match[0].length)
    const tells =
      aspect === 'due'
        ? findDate(value.text).is !== 'none'
        : aspect === 'dependsOn'
          ? 0 < readReferences(value).length
          : true
    if (!tells || value.text === '') continue
    const label = spanAt(words, 0, match[0].trimEnd().length)
    const home = cover(label, value.whole)
    into.statements.push(...say({ subject, aspect, label, labelText: aspect, value, dialect: 'sentence', home }))
    return
  }
}

/** What an item without a word for it is, the rest of the plan decides. */
const MAY_BE_MILESTONE: ReadonlySet<Head['kind']> = new Set<Head['kind']>(['milestone', 'section'])

const isStatus = (text: string): boolean =>
  stateOf(text) !== 'unknown' || (text.length <= 2 && stateOfSign([...text][0] ?? '') !== undefined)

/** A task that stands in the section of no milestone. */
const isFreeTask = ({ kind, parent }: Head): boolean =>
  kind === 'task' && (parent === undefined || (parent.kind === 'section' && parent.called === undefined))

function beginning(words: readonly string[]): WordPattern {
  return patternFrom(words, () => String.raw`^(?:${anyOf(words)})\s*`, 'iu')
}

/** Brackets, dashes, dots, bars and commas part asides. A comma between ids, as in “M1, M2”, parts none. */
const BETWEEN_ASIDES = new RegExp(
  String.raw`^\s*(?::\s+|：\s*)|\s*[()（）][:：]?\s*|(?:^|\s+)[-–—·•|]\s+|\s*(?:(?:${COMMA}|;)\s+|[，；]\s*)(?![A-Z]+-?\d)`,
  'gu',
)
const TOLD_IN_PASSING: readonly Aspect[] = ['owners', 'backup', 'due', 'start', 'status', 'dependsOn', 'mitigation']
const CLAUSES: readonly { readonly aspect: Aspect; readonly pattern: WordPattern }[] = [
  { aspect: 'due', pattern: beginning(BEFORE_DUE) },
  { aspect: 'dependsOn', pattern: beginning([...WAITS, ...AFTER]) },
  { aspect: 'mitigation', pattern: beginning(BEFORE_MITIGATION) },
]
