import type { Head } from '../statement.ts'
import type { NodeKind, Stated } from '../value.ts'

/**
 * The risk that a mitigation from a list of its own answers: the one whose name it takes up (“Round-trip: …” answers
 * “Round-trip testing”), or that shares two words with it. Nothing where none does.
 */
export function riskAddressed<Group extends { readonly kind: NodeKind; readonly heads: readonly Head[] }>(
  title: string,
  said: Stated<string>,
  groups: readonly Group[],
): Group | undefined {
  const asked = wordsIn(title)
  const all = wordsIn(said.is === 'given' ? `${title} ${said.said.value}` : title)
  let best: Group | undefined
  let most = 0
  for (const group of groups) {
    if (group.kind !== 'risk') continue
    const name = wordsIn(group.heads[0]?.name.value ?? '')
    const common = all.filter((word) => name.some((one) => isAlike(one, word))).length
    const isNamed = 0 < asked.length && asked.every((word) => name.some((one) => isAlike(one, word)))
    const score = common + (isNamed ? NAMED : 0)
    if ((isNamed || ENOUGH <= common) && most < score) [best, most] = [group, score]
  }
  return best
}

const wordsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => SHORTEST < word.length && !EVERYWHERE.has(word)),
  ),
]

/** “incomplete” and “complete”, “assigned” and “assign”, “vendors” and “vendor”. */
function isAlike(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short) || (LONG <= short.length && long.endsWith(short))
}

const EVERYWHERE = new Set(
  'with from that this risk risks mitigation will have been into when more before after'.split(' '),
)
const SHORTEST = 3
/** A word so long is the same with a syllable before it. */
const LONG = 6
const ENOUGH = 2
const NAMED = 10
