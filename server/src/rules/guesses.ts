import { editDistance } from '../base/edit-distance.ts'
import { remembered } from '../base/remembered.ts'
import { keysOf } from '../plan/identifier.ts'
import type { Plan, PlanNode } from '../plan/model.ts'

/** What a reference may lead to. */
export type Kind = 'milestone' | 'task'

/** What a hasty writer may have meant among the ids of a plan. */
export function guessesAmong({ milestones, tasks }: Plan): Readonly<Record<Kind, (id: string) => readonly string[]>> {
  const among = (nodes: readonly PlanNode[]): ((id: string) => readonly string[]) =>
    guessesFrom(nodes.flatMap(({ id }) => (id ? [id.value] : [])))
  return { milestone: among(milestones), task: among(tasks) }
}

/** The same among other ids. */
export function guessesFrom(ids: readonly string[]): (id: string) => readonly string[] {
  return guessesOf([...new Set(ids)].join('\n'))
}

/** Known for as long as the ids of a few plans are what they are. */
const guessesOf = remembered((ids: string) => {
  const declared = ids.split('\n').map((id) => ({ id, key: id.toLowerCase(), number: numberIn(id) }))
  return remembered((id: string) => nearestIds(id, declared))
}, 4)

/** An id, as it is compared. */
interface Compared {
  readonly id: string
  readonly key: string
  readonly number: number
}

/** Ids that a hasty writer may have meant: few other characters first, then the nearest number. */
function nearestIds(id: string, declared: readonly Compared[]): readonly string[] {
  const [wanted = ''] = keysOf(id).slice(-1)
  const most = Math.max(1, Math.floor(wanted.length / 3))
  const near: { readonly id: string; readonly distance: number; readonly far: number }[] = []
  for (const { id, key, number } of declared) {
    if (most < Math.abs(id.length - wanted.length)) continue
    const distance = editDistance(wanted, key, most)
    if (distance <= most) near.push({ id, distance, far: Math.abs(number - numberIn(wanted)) })
  }
  return near
    .sort((a, b) => a.distance - b.distance || a.far - b.far)
    .slice(0, MOST_GUESSES)
    .map(({ id }) => id)
}

const numberIn = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0)
/** Three suggestions; and a node's own id and the beginning of a range, which whoever asks takes away. */
const MOST_GUESSES = 5
