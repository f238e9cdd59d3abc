import { type Disposable, commands } from 'vscode'
import type { Condition, LanguageServer } from './language-server.ts'

/** Keeps the context keys by which package.json chooses the welcome text of an empty view, e.g. `milepost.plans == 0`. */
export function setContextKeys(server: LanguageServer): Disposable {
  const known = new Map<string, string | number>()
  const set = (condition: Condition) => {
    for (const [key, value] of Object.entries(keysOf(condition))) {
      if (known.get(key) === value) continue
      known.set(key, value)
      void commands.executeCommand('setContext', `milepost.${key}`, value)
    }
  }
  set(server.condition)
  return server.onDidChange(set)
}

function keysOf(condition: Condition): Readonly<Record<string, string | number>> {
  if (condition.is !== 'running') return { state: condition.is }
  const { isIndexing, plans, milestones, risks } = condition.state
  return { state: isIndexing ? 'indexing' : 'ready', plans, milestones, risks }
}
