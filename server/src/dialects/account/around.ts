import type { Heading } from '../../markdown/block.ts'
import { wordsIn } from '../../markdown/words.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { ABOUT_DOCUMENT } from '../../plan/words.ts'
import { readTitle } from '../read/head.ts'
import type { Taken } from './taken.ts'

/** The heading above a block, as far as it explains what became of the block. */
export interface HeadingAround {
  readonly text: string
  readonly aspect: Aspect | undefined
  /** Whether it is told what its section is about: a node, a part of the plan, a field. */
  readonly isKnown: boolean
}

export const NO_HEADING: HeadingAround = { text: '', aspect: undefined, isKnown: false }

/** What a heading tells of the blocks below it. */
export function headingAround({ text }: Heading, taken: Taken): HeadingAround {
  const { aspect } = readTitle(text)
  const isKnown = aspect !== undefined || ABOUT_DOCUMENT.test(text.text) || wordsIn(text).some(taken.has)
  return { text: text.text, aspect, isKnown }
}
