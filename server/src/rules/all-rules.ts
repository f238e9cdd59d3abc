import { conflictingOverview } from './clarity/conflicting-overview.ts'
import { placeholderLeft } from './clarity/placeholder-left.ts'
import { unknownStatus } from './clarity/unknown-status.ts'
import { unreadField } from './clarity/unread-field.ts'
import { overdueDecision } from './decisions/overdue-decision.ts'
import { signoffWithoutName } from './decisions/signoff-without-name.ts'
import { circularDependency } from './dependencies/circular-dependency.ts'
import { conflictingDependencies } from './dependencies/conflicting-dependencies.ts'
import { selfDependency } from './dependencies/self-dependency.ts'
import { taskBeforeItsDependency } from './dependencies/task-before-its-dependency.ts'
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
import { unknownTask } from './references/unknown-task.ts'
import { unreadReference } from './references/unread-reference.ts'
import { riskWithoutMitigation } from './risk/risk-without-mitigation.ts'
import { riskWithoutOwner } from './risk/risk-without-owner.ts'
import { dueBeforeDependency } from './schedule/due-before-dependency.ts'
import { overdueMilestone } from './schedule/overdue-milestone.ts'
import { stalePlan } from './schedule/stale-plan.ts'
import { staleProgressLog } from './schedule/stale-progress-log.ts'
import { unreadableDate } from './schedule/unreadable-date.ts'
import { doneWithOpenCriteria } from './verifiability/done-with-open-criteria.ts'
import { milestoneWithoutExitCriteria } from './verifiability/milestone-without-exit-criteria.ts'
import { vagueExitCriterion } from './verifiability/vague-exit-criterion.ts'
import type { Rule } from './rule.ts'

/** Every rule there is. */
export const allRules: readonly Rule[] = [
  ambiguousMilestone,
  brokenLink,
  circularDependency,
  conflictingDependencies,
  conflictingOverview,
  doneWithOpenCriteria,
  dueBeforeDependency,
  duplicateId,
  gapInNumbering,
  milestoneWithoutExitCriteria,
  milestoneWithoutOwner,
  overdueDecision,
  overdueMilestone,
  placeholderLeft,
  riskWithoutMitigation,
  riskWithoutOwner,
  selfDependency,
  signoffWithoutName,
  stalePlan,
  staleProgressLog,
  taskBeforeItsDependency,
  unknownAnchor,
  unknownDecision,
  unknownMilestone,
  unknownPerson,
  unknownRisk,
  unknownSection,
  unknownStatus,
  unknownTask,
  unreadField,
  unreadReference,
  unreadableDate,
  vagueExitCriterion,
  workstreamWithoutOwner,
] as readonly Rule[]
