import { part, type Phrase, split } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import { anyOf, BEHIND_WORD } from '../../../plan/script.ts'
import { patternWith } from '../../../plan/word-pattern.ts'
import type { Subject } from '../../../plan/statement.ts'
import { leadingStatus, stateOf } from '../../../plan/status.ts'
import { BEFORE_DUE } from '../../../plan/vocabulary.ts'
import { readAsides } from '../line/asides.ts'
import { aspectOfLabel } from '../../../plan/aspects.ts'
import { isNameToo } from '../../../plan/words.ts'
import { sayUnlabelled } from '../say.ts'
import { isTime } from '../title/told-beside.ts'

/** Reads what is said behind a decision, clause by clause: `Needed by 2026-06-30. Not decided`, `taken 14.01.2026`. */
export function readBehindDecision(words: Phrase, subject: Subject, into: Reading): void {
  const clauses = split(words, BETWEEN_CLAUSES)
  for (const [index, clause] of clauses.entries()) {
    const whole = part(clause, 0, clause.text.replace(/[.。]$/, '').length)
    const due = dueIn(whole)
    // “Red, green and blue” are colours; a status begins or ends what is said.
    const mayBeStatus = !due && (index === 0 || index === clauses.length - 1)
    const status = mayBeStatus && !isNameToo(whole.text) ? statusIn(whole) : undefined
    if (status) into.statements.push(...sayUnlabelled({ subject, aspect: 'status', value: status, dialect: 'title' }))
    else if (due) into.statements.push(...sayUnlabelled({ subject, aspect: 'due', value: due, dialect: 'sentence' }))
    else readAsides(clause, subject, into)
  }
}

/** `Pending`, `taken 14.01.2026`, `settled (38 beds)`: the day on which it was taken is none by which it is due. */
function statusIn(clause: Phrase): Phrase | undefined {
  if (stateOf(clause.text) !== 'unknown') return clause
  const { length } = leadingStatus(clause.text)
  const behind = part(clause, length)
  return 0 < length && (/^[(（]/.test(behind.text) || isTime(behind)) ? part(clause, 0, length) : undefined
}

/** `until May`, `Needed by 2026-06-30`: a time that its words, or a label for one, lead to. */
function dueIn(clause: Phrase): Phrase | undefined {
  const before = UNTIL.exec(clause.text)
  if (!before) return undefined
  const lead = clause.text.slice(0, before.index + before[0].length)
  if (0 < before.index && aspectOfLabel(lead) !== 'due') return undefined
  const when = part(clause, before.index + before[0].length)
  return isTime(when) ? when : undefined
}

const BETWEEN_CLAUSES = /(?<=\S[.!?])\s+(?=\p{Lu})|[,;]\s+|[，；。]|\s+[–—]\s+/gu
const UNTIL = patternWith(BEFORE_DUE, () => `(?:${anyOf(BEFORE_DUE)})${BEHIND_WORD}`, 'iu')
