import { nameKey } from '../identifier.ts'
import type { Head } from '../statement.ts'
import type { Group } from './group.ts'

/** Milestones with a heading, to be found by some of the words of their names. */
export interface ShortNames {
  add(head: Head, group: Group): void
  /** The one whose name holds all the words of a row: “Maestro” for “Maestro – DAG workflows”. */
  find(head: Head): Group | undefined
  /** Whether there are such milestones, and rows that may be meant by some of their words. */
  areNeeded(): boolean
}

export function shortNames(): ShortNames {
  const byWord = new Map<string, Set<Group>>()
  let areAsked = false
  return {
    areNeeded: () => areAsked && 0 < byWord.size,
    add({ rank, name }, group) {
      if (group.kind !== 'milestone' || rank < HEADING) return
      for (const word of wordsOf(name.value)) byWord.set(word, (byWord.get(word) ?? new Set()).add(group))
    },
    find({ id, name, dialect }) {
      if (id || dialect !== 'milestone-table' || name.value === '') return undefined
      areAsked = true
      // The rarest word leads to the fewest milestones.
      const [fewest, ...others] = wordsOf(name.value)
        .map((word) => byWord.get(word) ?? new Set<Group>())
        .sort((one, other) => one.size - other.size)
      const found = [...(fewest ?? [])].filter((group) => others.every((groups) => groups.has(group)))
      return found.length === 1 ? found[0] : undefined
    },
  }
}

const wordsOf = (name: string): readonly string[] => nameKey(name).split(' ')
const HEADING = 3
