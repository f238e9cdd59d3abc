import { blockedWithoutReason } from './clarity/blocked-without-reason.ts'
import { conflictingChecklist } from './clarity/conflicting-checklist.ts'
import { conflictingOverview } from './clarity/conflicting-overview.ts'
import { conflictingStatus } from './clarity/conflicting-status.ts'
import { placeholderLeft } from './clarity/placeholder-left.ts'
import { unknownStatus } from './clarity/unknown-status.ts'
import { unreadField } from './clarity/unread-field.ts'
import { unusedSuppression } from './clarity/unused-suppression.ts'
import { decisionAfterMilestone } from './decisions/decision-after-milestone.ts'
import { decisionWithoutOwner } from './decisions/decision-without-owner.ts'
import { overdueDecision } from './decisions/overdue-decision.ts'
import { signoffWithoutName } from './decisions/signoff-without-name.ts'
import { activeBeforeDependency } from './dependencies/active-before-dependency.ts'
import { circularDependency } from './dependencies/circular-dependency.ts'
import { conflictingDependencies } from './dependencies/conflicting-dependencies.ts'
import { dependencyOnDroppedMilestone } from './dependencies/dependency-on-dropped-milestone.ts'
import { doneBeforeDependency } from './dependencies/done-before-dependency.ts'
import { selfDependency } from './dependencies/self-dependency.ts'
import { milestoneWithoutOwner } from './ownership/milestone-without-owner.ts'
import { unknownPerson } from './ownership/unknown-person.ts'
import { workstreamWithoutOwner } from './ownership/workstream-without-owner.ts'
import { ambiguousMilestone } from './references/ambiguous-milestone.ts'
import { brokenLink } from './references/broken-link.ts'
import { duplicateId } from './references/duplicate-id.ts'
import { gapInNumbering } from './references/gap-in-numbering.ts'
import { unknownAnchor } from './references/unknown-anchor.ts'
import { unknownDecision } from './references/unknown-decision.ts'
import { unknownMilestone } from './references/unknown-milestone.ts'
import { unknownRisk } from './references/unknown-risk.ts'
import { unknownSection } from './references/unknown-section.ts'
import { unknownSuppression } from './references/unknown-suppression.ts'
import { unknownTask } from './references/unknown-task.ts'
import { unreadReference } from './references/unread-reference.ts'
import { riskWithoutMitigation } from './risk/risk-without-mitigation.ts'
import { riskWithoutOwner } from './risk/risk-without-owner.ts'
import { riskWithoutRating } from './risk/risk-without-rating.ts'
import { riskWithoutTrigger } from './risk/risk-without-trigger.ts'
import { conflictingDates } from './schedule/conflicting-dates.ts'
import { dueAfterTarget } from './schedule/due-after-target.ts'
import { dueBeforeDependency } from './schedule/due-before-dependency.ts'
import { dueOnDayOff } from './schedule/due-on-day-off.ts'
import { lateMilestone } from './schedule/late-milestone.ts'
import { milestoneWithoutDueDate } from './schedule/milestone-without-due-date.ts'
import { overdueMilestone } from './schedule/overdue-milestone.ts'
import { stalePlan } from './schedule/stale-plan.ts'
import { staleProgressLog } from './schedule/stale-progress-log.ts'
import { unreadableDate } from './schedule/unreadable-date.ts'
import { doneWithOpenCriteria } from './verifiability/done-with-open-criteria.ts'
import { doneWithOpenWork } from './verifiability/done-with-open-work.ts'
import { doneWithoutEvidence } from './verifiability/done-without-evidence.ts'
import { milestoneWithoutExitCriteria } from './verifiability/milestone-without-exit-criteria.ts'
import { vagueExitCriterion } from './verifiability/vague-exit-criterion.ts'
import type { Rule } from './rule.ts'

/** Every rule there is. */
export const allRules: readonly Rule[] = [
  activeBeforeDependency,
  ambiguousMilestone,
  blockedWithoutReason,
  brokenLink,
  circularDependency,
  conflictingChecklist,
  conflictingDates,
  conflictingDependencies,
  conflictingOverview,
  conflictingStatus,
  decisionAfterMilestone,
  decisionWithoutOwner,
  dependencyOnDroppedMilestone,
  doneBeforeDependency,
  doneWithOpenCriteria,
  doneWithOpenWork,
  doneWithoutEvidence,
  dueAfterTarget,
  dueBeforeDependency,
  dueOnDayOff,
  duplicateId,
  gapInNumbering,
  lateMilestone,
  milestoneWithoutDueDate,
  milestoneWithoutExitCriteria,
  milestoneWithoutOwner,
  overdueDecision,
  overdueMilestone,
  placeholderLeft,
  riskWithoutMitigation,
  riskWithoutOwner,
  riskWithoutRating,
  riskWithoutTrigger,
  selfDependency,
  signoffWithoutName,
  stalePlan,
  staleProgressLog,
  unknownAnchor,
  unknownDecision,
  unknownMilestone,
  unknownPerson,
  unknownRisk,
  unknownSection,
  unknownStatus,
  unknownSuppression,
  unknownTask,
  unreadField,
  unreadReference,
  unreadableDate,
  unusedSuppression,
  vagueExitCriterion,
  workstreamWithoutOwner,
] as readonly Rule[]
