import { matchesIn } from '../../../base/matches.ts'
import { cover } from '../../../base/span.ts'
import { part, type Phrase, spanAt } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Place, Subject } from '../../../plan/statement.ts'
import { stateOf } from '../../../plan/status.ts'
import { readStatus } from '../../fields/status.ts'
import { isAboutNode } from '../context.ts'
import { findLeadingId } from '../title/leading-id.ts'

/** `- **Phase 2: Map** – 🔄 in progress`, `M3: done`: how far a node is, told in a list. Returns whether it is such. */
export function readProgress(line: Phrase, into: Reading): boolean {
  const found = findLeadingId(line.text)
  if (found?.called === undefined) return false
  const at = Math.max(
    found.nameAt,
    ...matchesIn(line.text, BEFORE_STATUS).map(({ index, 0: all }) => index + all.length),
  )
  const words = part(line, at)
  if (words.text === '' || !isStatus(words)) return false
  const id = { value: line.text.slice(found.from, found.to), span: spanAt(line, found.from, found.to) }
  say({ is: 'named', id }, words, id.span, line, into)
  return true
}

/** `✅ Complete` on a line of its own below a head. Returns whether it is one. */
export function readStatusLine(line: Phrase, subject: Subject, into: Reading): boolean {
  const sign = SIGN.exec(line.text)?.[0].length ?? 0
  if (!isAboutNode(subject) || sign === 0 || !isStatus(part(line, sign))) return false
  say(subject, part(line, sign), spanAt(line), line, into)
  return true
}

function say(subject: Subject, words: Phrase, label: Place['label'], line: Phrase, into: Reading): void {
  const value = spanAt(words)
  const place: Place = { dialect: 'sentence', label, value, home: cover(label, line.whole) }
  into.statements.push({ subject, field: 'status', said: readStatus(words, label), place })
}

const isStatus = ({ text }: Phrase): boolean =>
  text.length <= LONGEST && stateOf(text.replace(/\d+\s*%/, '')) !== 'unknown'
const BEFORE_STATUS = /(?:\s[-–—]+\s|:\s|\p{Extended_Pictographic}️?\s)/gu
const SIGN = /^(?:\p{Extended_Pictographic}|[✓✔☑□■●○])️?\s*/u
const LONGEST = 30
