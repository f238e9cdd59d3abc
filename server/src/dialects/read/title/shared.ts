import { part, type Phrase, spanAt } from '../../../markdown/phrase.ts'
import { isNameToo, unitOfWord } from '../../../plan/words.ts'
import type { Reading } from '../../../plan/reading.ts'
import { leadingStatus, stateOf } from '../../../plan/status.ts'
import type { Place } from '../../../plan/statement.ts'
import type { OpenHeading } from '../context.ts'
import { readStatus } from '../../fields/status.ts'

/** Reads what the heading of a part says of each node below it: `## Released`, `## ✅ Completed milestones (2)`. */
export function readShared({ text, title: section }: OpenHeading, into: Reading): void {
  const status = statusIn(text)
  if (!status) return
  const label = spanAt(status)
  const place: Place = { dialect: 'drawing', label, value: label, home: section }
  const said = readStatus(status, label)
  into.shared.push({ section, statement: { subject: { is: 'document' }, field: 'status', said, place } })
}

/** Nothing but a status, or what is over and the word for what it is: “Upcoming milestones” come in due course. */
function statusIn(title: Phrase): Phrase | undefined {
  const bare = part(title, BEFORE.exec(title.text)?.[0].length ?? 0, title.text.replace(BEHIND, '').length)
  if (isStatus(bare.text)) return bare
  const status = leadingStatus(bare.text)
  const unit = bare.text.slice(status.length).trim()
  return isStatus(status) && stateOf(status) === 'done' && unitOfWord(unit) ? part(bare, 0, status.length) : undefined
}

const isStatus = (text: string): boolean => stateOf(text) !== 'unknown' && !isNameToo(text)
/** Signs and numbers. */
const BEFORE = /^[^\p{L}]+/u
/** A bracket, signs. */
const BEHIND = /\s*(?:[(（][^()（）]*[)）])?[^\p{L}]*$/u
