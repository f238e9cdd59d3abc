import type { Rule } from './rule.ts'
import { milestoneWithoutExitCriteria } from './verifiability/milestone-without-exit-criteria.ts'

/** Every rule there is. */
export const allRules: readonly Rule[] = [milestoneWithoutExitCriteria] as readonly Rule[]
