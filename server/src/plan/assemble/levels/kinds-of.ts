import type { Reading } from '../../reading.ts'
import type { Head } from '../../statement.ts'
import type { NodeKind } from '../../value.ts'
import { settleAlike } from './alike.ts'
import { isTitle } from './called.ts'
import { type Evidence, evidenceOf } from './evidence.ts'
import type { Kinds } from './kinds.ts'
import { dropAsides, settleMentions } from './mentions.ts'
import {
  settleDocument,
  settleParallels,
  settleSections,
  settleSeries,
  settleSiblings,
  settleStretches,
} from './sections.ts'
import { settleStages } from './stages.ts'
import { settleWork } from './work.ts'

/**
 * The kind of each head. Where a plan has two levels, the one it calls milestones holds the milestones, else the one
 * that carries criteria, or tells more than a title; the level above holds them together, the level below is work.
 */
export function kindsOf(reading: Reading): Map<Head, NodeKind> {
  const { heads } = reading
  const evidence = evidenceOf(reading)
  const kinds = firstKinds(heads)
  for (const settle of STEPS) settle(heads, kinds, evidence)
  return kinds
}

/** What the heads say of themselves. */
function firstKinds(heads: readonly Head[]): Kinds {
  const kinds: Kinds = new Map()
  for (const head of heads) {
    if (head.kind !== 'section' && head.kind !== 'item') kinds.set(head, head.kind)
    else if (isTitle(head)) kinds.set(head, 'milestone')
  }
  return kinds
}

type Step = (heads: readonly Head[], kinds: Kinds, evidence: Evidence) => void

/** Each looks at what the steps before have left open. */
const STEPS: readonly Step[] = [
  settleStages,
  settleParallels,
  settleStretches,
  settleSections,
  settleSiblings,
  settleAlike,
  settleSeries,
  settleDocument,
  settleWork,
  dropAsides,
  settleMentions,
]
