import { sourced, spanAt } from '../../../markdown/phrase.ts'
import type { MayBeOwners } from '../../../plan/statement.ts'
import { readOwners } from '../../fields/owner.ts'
import type { Decorated } from './decorations.ts'

/** Who may be named behind a title: what the rest of the plan says of them decides. */
export function ownersBehind({ last }: Decorated): MayBeOwners | undefined {
  if (!last || LONGEST < last.words.text.length) return undefined
  const words = spanAt(last.words)
  return { owners: readOwners(last.words, words), words, name: sourced(last.name) }
}

const LONGEST = 60
