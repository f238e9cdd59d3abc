import type { Block, Heading } from '../../markdown/block.ts'
import { wordsIn } from '../../markdown/words.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { ABOUT_DOCUMENT } from '../../plan/aspects.ts'
import { readTitle } from '../read/title/title.ts'
import type { Taken } from './taken.ts'

/** What stands above a block, as far as it explains what became of the block. */
export interface Around {
  /** The words of the heading. */
  readonly heading: string
  readonly aspect: Aspect | undefined
  /** Whether the heading tells what its section is about: a node, a part of the plan, a field. */
  readonly isKnown: boolean
  /** The last line of the paragraph before, where it announces something and nobody knows what: `Technical notes:`. */
  readonly lead: string
}

export const AT_THE_TOP: Around = { heading: '', aspect: undefined, isKnown: false, lead: '' }

/** What stands above the insides of a heading, and above whatever follows it. */
export function below({ text }: Heading, taken: Taken): Around {
  const { aspect } = readTitle(text)
  const isKnown = aspect !== undefined || ABOUT_DOCUMENT.test(text.text) || wordsIn(text).some(taken.has)
  return { heading: text.text, aspect, isKnown, lead: '' }
}

/** What stands above the block behind this one. */
export function behind(block: Block, around: Around, taken: Taken): Around {
  const last = block.kind === 'paragraph' ? block.lines.at(-1) : undefined
  const isLead = last !== undefined && ANNOUNCES.test(last.text) && !wordsIn(last).some(taken.has)
  return { ...around, lead: isLead ? last.text.replace(ANNOUNCES, '') : '' }
}

const ANNOUNCES = /\s*[:：]\s*$/
