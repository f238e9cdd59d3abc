import type { Cell } from '../../../markdown/block.ts'
import { idKey } from '../../../plan/identifier.ts'
import { unitOfWord } from '../../../plan/words.ts'
import { findLeadingId } from '../title/leading-id.ts'

/** The stage that a cell names which says nothing else: `phase 1` for “Phase 1” beside M1. */
export function stageBeside(cells: readonly Cell[], own: number): string | undefined {
  for (const [index, { text }] of cells.entries()) {
    const found = index === own ? undefined : findLeadingId(text.text)
    if (!found?.called || unitOfWord(found.called) !== 'stage') continue
    if (found.from === 0 && found.to === text.text.length) return idKey(text.text)
  }
  return undefined
}
