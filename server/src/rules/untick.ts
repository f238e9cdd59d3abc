import { slice } from '../base/span.ts'
import type { Item } from '../plan/value.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import type { Fix } from './rule.ts'

/** Takes the tick of an item back; nothing where it is told by other than a box. */
export function untick({ whole }: Item, { text }: PlanFile): readonly Fix[] {
  const at = text.of(whole).search(TICKED)
  if (at < 0) return []
  return [{ title: 'Untick it', edits: [{ is: 'replace', span: slice(whole, at, at + '[x]'.length), with: '[ ]' }] }]
}

/** `- [x] Risks have an owner` */
const TICKED = /(?<=^\S+\s+)\[[xX]\]/
