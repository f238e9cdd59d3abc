import { check } from './check.ts'
import { checkInThread } from './check-threads.ts'
import type { Command } from './command.ts'
import { explain } from './explain.ts'
import { exportPlans } from './export.ts'
import { stats } from './stats.ts'

/** The commands for which plans, words or rules have to be there. */
export const commands = { check, export: exportPlans, stats, explain } satisfies Readonly<Record<string, Command>>

/** What a thread does that `check` has started. */
export const thread = checkInThread
