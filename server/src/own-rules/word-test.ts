import { mistakeAt } from './mistake.ts'
import { fold } from './named-values.ts'
import { finderOf, MOST_STEPS, stepsOf } from './pattern.ts'
import type { Mistake, Test } from './syntax.ts'

/** Whether words hold others, or something of a pattern; case does not count. */
export function wordTest(test: Test & { is: 'contains' | 'matches' }): ((words: string) => boolean) | Mistake {
  if (test.is === 'contains') {
    const wanted = fold(test.value.words)
    return (words) => fold(words).includes(wanted)
  }
  const { pattern } = test
  if (MOST_STEPS < stepsOf(pattern.it)) return mistakeAt(pattern, 'This pattern repeats more than anyone needs')
  return finderOf(pattern.it)
}
