import type { SourceText } from '../base/text.ts'
import type { Milestone } from '../plan/model.ts'
import { unitOfWord } from '../plan/words.ts'

/** How a milestone is written and what it is called: the rows of a table, the headings that begin with “Phase”. */
export function formOf(milestone: Milestone, text: SourceText): string {
  return `${milestone.dialect} ${unitWord(milestone, text)?.toLowerCase() ?? ''}`
}

/** “Week 3” is over on Sunday. */
export function isStretch(milestone: Milestone, text: SourceText): boolean {
  const word = unitWord(milestone, text)
  return word !== undefined && unitOfWord(word) === 'stretch'
}

const unitWord = ({ title }: Milestone, text: SourceText): string | undefined => UNIT.exec(text.of(title))?.[1]

/** `Phase 3`, `M3`, `Lane A` */
const UNIT = /^[^\p{L}\p{N}]*(\p{L}+)[\s.:#-]*(?:\p{N}|\p{Lu}(?!\p{L}))/u
