import { part, type Phrase, spanAt } from '../../../markdown/phrase.ts'
import { isNameToo, unitOfWord } from '../../../plan/words.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { State } from '../../../plan/state.ts'
import { leadingStatus, stateOf } from '../../../plan/status.ts'
import type { OpenHeading } from '../context.ts'
import { readStatus } from '../../fields/status.ts'
import { ownersBehind } from './owners-behind.ts'
import type { Title } from './title.ts'

/**
 * Reads what the heading of a part says of each node below it: `## Released`, `## ✅ Completed milestones (2)`,
 * `## Sprint 1 milestones (Raj)`.
 */
export function readShared(open: OpenHeading, { id, decorated }: Title, into: Reading): void {
  const { text, title: section } = open
  const subject = { is: 'document' } as const
  const status = id ? undefined : statusIn(text)
  if (status) {
    const label = spanAt(status)
    const place = { dialect: 'drawing', label, value: label, home: section } as const
    into.shared.push({ section, statement: { subject, field: 'status', said: readStatus(status, label), place } })
  }
  const behind = open.aspect === 'milestones' ? ownersBehind(decorated) : undefined
  if (behind) {
    const { words, owners: said } = behind
    const place = { dialect: 'drawing', label: words, value: words, home: section } as const
    into.shared.push({ section, statement: { subject, field: 'owners', said, place }, isUnsure: true })
  }
}

/** Nothing but a status, or what is over and the word for what it is: “Upcoming milestones” come in due course. */
function statusIn(title: Phrase): Phrase | undefined {
  const bare = part(title, BEFORE.exec(title.text)?.[0].length ?? 0, title.text.replace(BEHIND, '').length)
  if (isStatus(bare.text) && (/\s/.test(bare.text) || !AMBIGUOUS.has(stateOf(bare.text)))) return bare
  const status = leadingStatus(bare.text)
  const unit = bare.text.slice(status.length).trim()
  return isStatus(status) && stateOf(status) === 'done' && unitOfWord(unit) ? part(bare, 0, status.length) : undefined
}

const isStatus = (text: string): boolean => stateOf(text) !== 'unknown' && !isNameToo(text)
/** “Development” and “Late” are names of parts as well. */
const AMBIGUOUS: ReadonlySet<State> = new Set<State>(['active', 'blocked', 'at-risk', 'open'])
/** Signs and numbers. */
const BEFORE = /^[^\p{L}]+/u
/** A bracket, signs. */
const BEHIND = /\s*(?:[(（][^()（）]*[)）])?[^\p{L}]*$/u
