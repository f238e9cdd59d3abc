import { part, type Phrase, spanAt } from '../../../markdown/phrase.ts'
import { findIds } from '../../../plan/identifier.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Place } from '../../../plan/statement.ts'
import { leadingStatus, stateOf } from '../../../plan/status.ts'
import { aspectOfLabel } from '../../../plan/aspects.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { itemsInRun } from '../../fields/items.ts'

/**
 * `**Gate: Phase 1 → Phase 2:** PASSED. All boards run for a week.`: what has to hold before one is left for the other
 * is a criterion of the first. Returns whether the line is such a gate.
 */
export function readGateLine(line: Phrase, into: Reading): boolean {
  const match = HAS_ARROW.test(line.text) ? GATE.exec(line.text) : null
  const [id] = findIds(match?.groups?.from ?? '')
  if (!match?.groups || !id || !isGate(match.groups.word ?? '')) return false
  const behind = part(line, match[0].length)
  const status = leadingStatus(behind.text.replace(AROUND_STATUS, ''))
  const remark = part(behind, (AROUND_STATUS.exec(behind.text)?.[0].length ?? 0) + status.length)
  const words = part(remark, AROUND_STATUS.exec(remark.text)?.[0].length ?? 0)
  const told = words.text === '' ? withoutColon(part(line, 0, match[0].length)) : words
  const from = line.text.indexOf(id.text, (match.groups.word ?? '').length)
  const of = { value: id.text, span: spanAt(line, from, from + id.text.length) }
  const place: Place = { dialect: 'drawing', label: of.span, value: spanAt(told), home: line.whole }
  const isDone = status === '' ? undefined : stateOf(status) === 'done'
  const said = itemsInRun(told).map((item) => ({ ...item, isDone }))
  into.statements.push({ subject: { is: 'named', id: of }, field: 'exitCriteria', said, place })
  return true
}

/** “Gate” names what has to hold; “Freigabe” who decides. */
const isGate = (word: string): boolean => GATES.has(aspectOfLabel(word))
const GATES: ReadonlySet<Aspect | undefined> = new Set<Aspect>(['gate', 'exitCriteria'])
const withoutColon = (words: Phrase): Phrase => part(words, 0, words.text.replace(/[\s:：]+$/, '').length)
const HAS_ARROW = /→|⇒|->|=>/
const GATE = /^(?<word>[^:：→>]{1,30}?)\s*[:：]\s*(?<from>[^:：→>]*?)\s*(?:→|⇒|->|=>)\s*[^:：]*?(?:[:：]\s*|$)/u
/** Signs before a status, and what parts it from the words behind. */
const AROUND_STATUS = /^[^\p{L}\p{N}]+/u
