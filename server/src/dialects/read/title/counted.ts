import { part, type Phrase, sourced } from '../../../markdown/phrase.ts'
import type { Counted } from '../../../plan/statement.ts'

/** The id and the name in `Rung 2 — Ropes`; whether the plan counts in rungs, other titles must tell. */
export function countedIn(title: Phrase): Counted | undefined {
  const match = COUNTED.exec(title.text)
  if (!match?.groups?.id) return undefined
  return { id: sourced(part(title, 0, match.groups.id.length)), name: sourced(part(title, match[0].length)) }
}

/** `Rung 2 — `, `Chunk 3: ` */
const COUNTED = /^(?<id>\p{Lu}\p{L}{1,15} \d{1,2}[a-z]?)(?:\s+[-–—]+|\s*[:：])\s+(?=\S)/u
