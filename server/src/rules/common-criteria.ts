import { isWithin, startOf } from '../base/span.ts'
import { aspectOfHeading } from '../plan/aspects.ts'
import { findIds } from '../plan/identifier.ts'
import { CLAIMS } from '../plan/judging-words.ts'
import type { Plan } from '../plan/model.ts'
import { anyOf } from '../plan/script.ts'
import { patternWith } from '../plan/word-pattern.ts'
import type { PlanFile } from '../workspace/snapshot.ts'

/** “Milestones and exit criteria”: all that stands in such a plan is meant to tell when its milestones are done. */
export const isAboutCriteria = ({ title }: Plan): boolean => title !== undefined && CRITERIA.test(title.value)

/** Whether criteria stand beside the milestones, for all of them: “Definition of done”, but not “M2 exit criteria”. */
export function hasCommonCriteria({ plan, text }: PlanFile): boolean {
  const isOfMilestone = (heading: (typeof plan.anchors)[number]['heading']): boolean =>
    findIds(text.of(heading)).length !== 0 ||
    plan.milestones.some(({ body, title }) => startOf(title) < startOf(heading) && isWithin(heading, body))
  return plan.anchors.some(
    ({ heading }) => aspectOfHeading(text.of(heading)) === 'exitCriteria' && !isOfMilestone(heading),
  )
}

const CRITERIA = patternWith(CLAIMS.exitCriteria, () => anyOf(CLAIMS.exitCriteria), 'iu')
