import { editDistance } from '../base/edit-distance.ts'
import { remembered } from '../base/remembered.ts'
import { keysOf } from '../plan/identifier.ts'
import type { Plan, PlanNode } from '../plan/model.ts'

/** What a reference may lead to. */
export type Kind = 'milestone' | 'task'

/** What a hasty writer may have meant among the ids of a plan. */
export function guessesAmong({ milestones, tasks }: Plan): Readonly<Record<Kind, (id: string) => readonly string[]>> {
  const among = (nodes: readonly PlanNode[]): ((id: string) => readonly string[]) =>
    guessesOf([...new Set(nodes.flatMap(({ id }) => (id ? [id.value] : [])))].join('\n'))
  return { milestone: among(milestones), task: among(tasks) }
}

/** Known for as long as the ids of a few plans are what they are. */
const guessesOf = remembered((ids: string) => remembered((id: string) => nearestIds(id, ids.split('\n'))), 4)

/** Ids that a hasty writer may have meant: few other characters first, then the nearest number. */
function nearestIds(id: string, declared: readonly string[]): readonly string[] {
  const [key = ''] = keysOf(id).slice(-1)
  const most = Math.max(1, Math.floor(key.length / 3))
  return [...new Set(declared)]
    .filter((candidate) => Math.abs(candidate.length - key.length) <= most)
    .map((candidate) => ({
      candidate,
      distance: editDistance(key, candidate.toLowerCase()),
      far: Math.abs(numberIn(candidate) - numberIn(key)),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || a.far - b.far)
    .slice(0, MOST_GUESSES)
    .map(({ candidate }) => candidate)
}

const numberIn = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0)
/** Three suggestions; and a node's own id and the beginning of a range, which whoever asks takes away. */
const MOST_GUESSES = 5
