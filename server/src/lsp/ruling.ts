import type { Ruling } from '../features/diagnostics.ts'
import type { FileUri } from '../plan/model.ts'
import type { Rule } from '../rules/rule.ts'
import type { Session } from './session.ts'

/** How a plan is judged now: while files are still being read, not by rules that have to know them all. */
export function rulingOf({ settings, isIndexing }: Session, rules: readonly Rule[], uri: FileUri): Ruling {
  const { settingOf, rulesWith } = settings.of(uri)
  const all = rulesWith(rules)
  if (!isIndexing) return { rules: all, settingOf }
  return {
    rules: all,
    settingOf: (rule) => (rule.needsAllFiles ? { ...settingOf(rule), severity: 'off' } : settingOf(rule)),
  }
}
