import { cover, type Sourced } from '../../base/span.ts'
import { part, type Phrase, spanAt } from '../../markdown/phrase.ts'
import type { Reading } from '../../plan/reading.ts'
import { readNumbersToo } from '../fields/references.ts'
import { withoutReasons } from './say.ts'

/** “2 depends on 1 (…)”, “M3 requires M1–M2”: a dependency told in words, by ids on both sides. */
export function readSentence(line: Phrase, into: Reading): boolean {
  const match = DEPENDS.exec(line.text)
  if (!match) return false
  const subject = readNumbersToo(part(line, 0, match.index))
  const behind = withoutReasons(part(line, match.index + match[0].length))
  const references = readNumbersToo(behind)
  const [one] = subject
  if (!one || references.length === 0 || LONGEST_SUBJECT < match.index) return false

  const label = spanAt(line, match.index, match.index + match[0].trimEnd().length)
  const last = references.at(-1)?.id.span ?? label
  into.statements.push(
    ...subject.map(({ id }: { readonly id: Sourced<string> }) => ({
      subject: { is: 'named', id } as const,
      field: 'dependsOn' as const,
      said: { references, items: [] },
      place: {
        dialect: 'sentence' as const,
        label,
        value: cover(references[0]?.id.span ?? label, last),
        home: line.whole,
      },
    })),
  )
  into.mentions.push(...subject)
  return true
}

const DEPENDS = /\s+(?:depends?\s+(?:up)?on|requires?|is blocked by|waits? for|needs|comes? after|starts? after)\s+/i
/** An id, or two or three of them; a longer beginning is prose. */
const LONGEST_SUBJECT = 40
