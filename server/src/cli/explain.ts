import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nearest } from '../base/edit-distance.ts'
import { allRules } from '../rules/all-rules.ts'
import { cannot, type Command } from './command.ts'

/** `milepost explain RULE`: the page of a rule, as it is shipped. */
export const explain: Command = {
  options: {},

  run({ words }, { home }) {
    const [id, ...more] = words
    if (id === undefined || 0 < more.length) {
      return cannot('explain needs one rule, e.g. “milepost explain milestone-without-exit-criteria”')
    }
    if (!allRules.some((rule) => rule.id === id)) return cannot(`there is no rule “${id}”${nearestRules(id)}`)
    const page = join(home, 'docs', 'rules', `${id}.md`)
    if (!existsSync(page)) return cannot(`the page of “${id}” is missing from this installation, at “${page}”`)
    return { exitCode: 0, output: readFileSync(page, 'utf8') }
  },
}

function nearestRules(id: string): string {
  const ids = allRules.map((rule) => rule.id)
  const sameWords = ids.filter(
    (other) => other.includes(id) || id.split('-').every((word) => other.split('-').includes(word)),
  )
  const meant = [...new Set([...nearest(id, ids), ...sameWords])].slice(0, 3)
  return meant.length === 0 ? '' : `; the nearest are ${meant.join(', ')}`
}
