import type { Reference } from '../plan/value.ts'
import { referencesOf } from '../workspace/brief.ts'
import type { PlanFile } from '../workspace/snapshot.ts'

/** Every reference of a file: mentions of its own ids, and what its nodes say they wait for or belong to. */
export function referencesIn({ plan, kept }: PlanFile): readonly Reference[] {
  return [...plan.mentions, ...(kept ? kept.references() : referencesOf(plan))]
}
