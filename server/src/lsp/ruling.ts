import type { Ruling } from '../features/diagnostics.ts'
import type { Rule } from '../rules/rule.ts'
import type { Session } from './session.ts'

/** How the plans are judged now: while files are still being read, not by rules that have to know them all. */
export function rulingOf({ settings, isIndexing }: Session, rules: readonly Rule[]): Ruling {
  const { settingOf } = settings
  if (!isIndexing) return { rules, settingOf }
  return {
    rules,
    settingOf: (rule) => (rule.needsAllFiles ? { ...settingOf(rule), severity: 'off' } : settingOf(rule)),
  }
}
