import { editDistance } from '../base/edit-distance.ts'
import { remembered, rememberedOf } from '../base/remembered.ts'
import { keysOf } from '../plan/identifier.ts'
import type { Plan } from '../plan/model.ts'

/** What a reference may lead to. */
export type Kind = 'milestone' | 'task'

/** What a hasty writer may have meant, as long as all nodes are called as they are. */
export const guessesAmong = rememberedOf(
  (nodes: Plan['nodesByKey']): Readonly<Record<Kind, (id: string) => readonly string[]>> => {
    const idsOf = (wanted: Kind): readonly string[] =>
      [...nodes.values()].flatMap(({ kind, id }) => (kind === wanted && id ? [id.value] : []))
    const among = (kind: Kind): ((id: string) => readonly string[]) => {
      const ids = idsOf(kind)
      return remembered((id) => nearestIds(id, ids))
    }
    return { milestone: among('milestone'), task: among('task') }
  },
)

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
