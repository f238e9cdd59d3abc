import * as z from 'zod/mini'
import { type Day, day } from '../plan/date.ts'
import { type OwnWords, WORD_KEYS } from '../plan/lexicon.ts'
import { noOptions } from '../rules/no-options.ts'
import type { Rule, Severity } from '../rules/rule.ts'
import { type Path, type Problem, unknownKey } from './problem.ts'
import { readUsable } from './read-usable.ts'
import { chosenSeverity, editorOnlyShape, settingsShape } from './schema.ts'
import { peopleOnce, wordsOnce } from './told-twice.ts'

/** Which inlay hints are shown. */
export interface HintKinds {
  readonly names: boolean
  readonly weeks: boolean
  readonly daysLeft: boolean
}

/** What is set in one place, checked; what is not set there is undefined or empty. */
export interface Layer {
  /** Of which plans an editor is to show the findings. */
  readonly problems: 'all' | 'open' | undefined
  readonly codeLens: boolean
  readonly hints: HintKinds
  readonly today: Day | undefined
  readonly projectStart: Day | undefined
  readonly rules: RuleChoices
  /** Those of the user; only config files have any. */
  readonly ownRules: readonly Rule[]
  readonly fileRules: readonly FileRules[]
  readonly words: OwnWords
  readonly people: Readonly<Record<string, readonly string[]>>
  readonly daysOff: readonly string[] | undefined
  readonly exclude: readonly string[] | undefined
}

/** What is chosen for rules, by their ids. */
export type RuleChoices = ReadonlyMap<string, RuleChoice>

export interface RuleChoice {
  readonly severity: Severity | 'off' | undefined
  readonly options: Readonly<Record<string, unknown>>
}

/** What is chosen for the files that match a glob: a severity for all rules, or something for some. */
export interface FileRules {
  readonly glob: string
  readonly rules: RuleChoices | Severity | 'off'
}

/**
 * Reads what is set in one place, such as below `milepost.` in an editor. What cannot be used is left out, each with a
 * problem; the rest holds.
 */
export function readLayer(
  raw: unknown,
  rules: readonly Rule[],
): { readonly layer: Layer; readonly problems: readonly Problem[] } {
  const problems: Problem[] = []
  const read = <Key extends keyof typeof SHAPE>(key: Key): z.infer<(typeof SHAPE)[Key]> | undefined => {
    const value = valueAt(raw, key) ?? undefined
    const schema: z.ZodMiniType = SHAPE[key]
    const usable = value === undefined ? undefined : readUsable(schema, value, [key], problems)
    return usable as z.infer<(typeof SHAPE)[Key]> | undefined
  }
  const words = wordsOnce({ lists: read('words') ?? {}, raw: valueAt(raw, 'words') }, problems)
  const people = peopleOnce({ lists: read('people') ?? {}, raw: valueAt(raw, 'people') }, problems)
  for (const key of Object.keys(words)) {
    if (!WORD_KEYS.includes(key)) problems.push(unknownKey(['words', key], 'nothing that has words', WORD_KEYS))
  }
  const layer: Layer = {
    problems: read('problems'),
    codeLens: read('codeLens') ?? true,
    hints: {
      names: read('inlayHints.names') ?? true,
      weeks: read('inlayHints.weeks') ?? true,
      daysLeft: read('inlayHints.daysLeft') ?? true,
    },
    today: day(read('today') ?? ''),
    projectStart: day(read('projectStart') ?? ''),
    ownRules: [],
    rules: readRules(read('rules') ?? {}, ['rules'], rules, problems),
    fileRules: Object.entries(read('files.rules') ?? {}).map(([glob, chosen]) => ({
      glob,
      rules: typeof chosen === 'string' ? chosen : readRules(chosen, ['files.rules', glob], rules, problems),
    })),
    words,
    people,
    daysOff: read('daysOff'),
    exclude: read('files.exclude'),
  }
  return { layer, problems }
}

/** What is said of a key that should name a rule. */
export const NO_RULE = 'no rule'

function readRules(
  chosen: Readonly<Record<string, unknown>>,
  path: Path,
  rules: readonly Rule[],
  problems: Problem[],
): RuleChoices {
  const choices = new Map<string, RuleChoice>()
  const ids = rules.map(({ id }) => id)
  for (const [id, value] of Object.entries(chosen)) {
    const rule = rules.find((one) => one.id === id)
    if (!rule) problems.push(unknownKey([...path, id], NO_RULE, ids))
    // It may be one that another config file tells.
    choices.set(id, readChoice(rule ?? { id, options: noOptions }, value, [...path, id], rule ? problems : []))
  }
  return choices
}

function readChoice(rule: Pick<Rule, 'id' | 'options'>, value: unknown, path: Path, problems: Problem[]): RuleChoice {
  const severity = chosenSeverity.safeParse(value)
  if (severity.success) return { severity: severity.data, options: {} }
  const { severity: written, ...options } = value as Readonly<Record<string, unknown>>
  const usable = readUsable(rule.options, options, path, problems, `as docs/rules/${rule.id}.md tells`)
  return {
    severity: readUsable(z.optional(chosenSeverity), written, [...path, 'severity'], problems),
    // Options that are not written have their defaults from elsewhere.
    options: Object.fromEntries(Object.entries(usable ?? {}).filter(([name]) => Object.hasOwn(options, name))),
  }
}

/** `files.exclude` may come nested, as editors send it, or flat, as people write it. */
function valueAt(raw: unknown, key: string): unknown {
  if (typeof raw !== 'object' || raw === null) return undefined
  const record = raw as Readonly<Record<string, unknown>>
  if (Object.hasOwn(record, key)) return record[key]
  const [first, ...rest] = key.split('.')
  return first === undefined || rest.length === 0 ? undefined : valueAt(record[first], rest.join('.'))
}

const SHAPE = { ...settingsShape, ...editorOnlyShape }
