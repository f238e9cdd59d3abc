import { rememberedOf } from '../base/remembered.ts'
import { endOf, startOf } from '../base/span.ts'
import { differenceBetween } from '../base/text.ts'
import type { Chunk } from '../markdown/chunk.ts'
import { nodesOf, type Plan, type PlanNode } from '../plan/model.ts'
import type { Change } from './node-changes.ts'

/** The nodes in whose bodies anything is written otherwise, be it read as part of the plan or not. */
export function touchedNodes(changes: readonly Change<Chunk>[], plan: Plan): readonly PlanNode[] {
  return touchedIn(plan)(changes)
}

/** Several rules ask for the same. */
const touchedIn = rememberedOf((plan: Plan) =>
  rememberedOf((changes: readonly Change<Chunk>[]): readonly PlanNode[] => {
    if (changes.length === 0) return []
    const parts = changes.map(touchedPart)
    return nodesOf(plan).filter(({ body }) => {
      const [from, to] = [startOf(body), endOf(body)]
      return parts.some((part) => part.from <= to && from <= part.to)
    })
  }),
)

interface Part {
  readonly from: number
  readonly to: number
}

/** From the first character to the last that is not as it was. What is gone altogether may have stood anywhere. */
function touchedPart({ old, now }: Change<Chunk>): Part {
  if (!now) return { from: 0, to: Infinity }
  const { offset } = now.origin
  const { from, text } = differenceBetween(old?.piece.text ?? '', now.piece.text)
  return { from: offset + from, to: offset + from + text.length }
}
