import { check } from './check.ts'
import type { Command } from './command.ts'
import { explain } from './explain.ts'
import { exportPlans } from './export.ts'
import { stats } from './stats.ts'

/** The commands for which plans, words or rules have to be there. */
export const commands = { check, export: exportPlans, stats, explain } satisfies Readonly<Record<string, Command>>
