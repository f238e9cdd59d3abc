import * as z from 'zod/mini'
import { ownRule } from '../own-rules/own-rule.ts'
import type { FileUri } from '../plan/model.ts'
import type { Rule } from '../rules/rule.ts'
import type { ConfigReaders } from './config-readers.ts'
import type { Path, Problem } from './problem.ts'
import { readUsable } from './read-usable.ts'
import { OWN_RULES, ownRuleShape } from './schema.ts'

/** The rules that a config file tells, and the ids of all. One with a mistake is left out, with a problem where it stands. */
export function ownRulesIn(
  raw: unknown,
  uri: FileUri,
  rules: readonly Rule[],
  { readSyntax }: ConfigReaders,
  problems: Problem[],
): { readonly ownRules: readonly Rule[]; readonly ownIds: readonly string[] } {
  if (raw === undefined || raw === null) return { ownRules: [], ownIds: [] }
  const all = readUsable(z.record(z.string(), z.unknown(), OWN_RULES), raw, ['ownRules'], problems) ?? {}
  const ownRules = Object.entries(all).flatMap(([id, value]) => {
    const path = ['ownRules', id]
    const wrong = wrongId(id, rules)
    if (wrong !== undefined) problems.push({ is: 'miswritten', path, message: wrong })
    const written = readWritten(value, path, problems)
    if (wrong !== undefined || !written) return []
    const read = ownRule({ id, ...written, toldIn: uri }, readSyntax)
    if ('rule' in read) return [read.rule]
    for (const [key, mistakes] of [
      ['when', read.inCondition],
      ['message', read.inMessage],
    ] as const) {
      for (const { message, from, to } of mistakes) {
        problems.push({ is: 'miswritten', path: [...path, key], message, within: { from, to } })
      }
    }
    return []
  })
  return { ownRules, ownIds: Object.keys(all) }
}

function wrongId(id: string, rules: readonly Rule[]): string | undefined {
  if (!ID.test(id))
    return `“${id}” should be an id such as done-needs-owner: small letters and digits, parted by hyphens`
  return rules.some((rule) => rule.id === id) ? `“${id}” is a rule of Milepost; yours needs another id` : undefined
}

function readWritten(value: unknown, path: Path, problems: Problem[]): z.infer<typeof ownRuleShape> | undefined {
  const partial = z.partial(ownRuleShape)
  const usable = readUsable(partial, value, path, problems, WANTED)
  if (!usable) return undefined
  const given = typeof value === 'object' && value !== null ? Object.keys(value) : []
  const missing = (['when', 'message'] as const).filter((key) => !given.includes(key))
  for (const key of missing) {
    problems.push({ is: 'miswritten', path, message: `“${String(path.at(-1))}” lacks its “${key}”` })
  }
  const { when, message, severity = 'warning' } = usable
  return when === undefined || message === undefined ? undefined : { when, message, severity }
}

const ID = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/
const WANTED = 'an object with “when” and “message”'
