import type * as z from 'zod/mini'
import { nearest } from '../base/edit-distance.ts'
import { type Day, day } from '../plan/date.ts'
import { KNOWN_WORDS } from '../plan/in-force.ts'
import { type Lexicon, lexiconOf, type OwnWords, WORD_KEYS } from '../plan/lexicon.ts'
import type { Rule, Severity } from '../rules/rule.ts'
import type { RuleSetting } from '../rules/run-rules.ts'
import { folderMatcherOf, globsHiding, hiderOf, matcherOf } from './glob.ts'
import { chosenSeverity, settingsShape } from './schema.ts'

/** What the user has set, checked and complete. */
export interface Settings {
  /** The day on which dates are judged, where the user wants another than the calendar's. */
  readonly today: Day | undefined
  /** Of which plans the findings are shown. */
  readonly problems: 'all' | 'open'
  /** Globs of files to be left alone. */
  readonly exclude: readonly string[]
  /** The words of all languages and the user's own. */
  readonly words: Lexicon
  isExcluded(path: string): boolean
  /** Whether all files that may lie in a folder are. */
  isFolderExcluded(path: string): boolean
  /** The same object each time. */
  settingOf(rule: Rule): RuleSetting
}

/**
 * Reads what the user wrote below `milepost.` in their settings. What cannot be used falls back to its default, with
 * one sentence for the user that names the key. `hidden` are the editor's own settings of what it hides, as it sends them.
 */
export function readSettings(
  raw: unknown,
  rules: readonly Rule[],
  hidden: readonly unknown[] = [],
): { readonly settings: Settings; readonly complaints: readonly string[] } {
  const complaints: string[] = []
  const today = readToday(valueAt(raw, 'today'), complaints)
  const exclude =
    readAs(settingsShape['files.exclude'], valueAt(raw, 'files.exclude'), complaints, {
      key: 'files.exclude',
      wanted: 'a list of globs such as ["archive/**"]',
    }) ?? []
  const problems = readAs(settingsShape.problems, valueAt(raw, 'problems'), complaints, {
    key: 'problems',
    wanted: '“all” or “open”',
  })
  const hiding = hidden.flatMap(globsHiding)
  const [isOwn, isOwnFolder] = [matcherOf(exclude), folderMatcherOf(exclude)]
  const isHidden = hiderOf(hiding)
  const own = readWords(valueAt(raw, 'words'), complaints)
  const chosen = readRules(valueAt(raw, 'rules'), rules, complaints)
  const settings: Settings = {
    today,
    problems: problems ?? 'all',
    exclude: [...exclude, ...hiding],
    // The same lexicon, where it is: to another, every file is read anew.
    words: Object.keys(own).length === 0 ? KNOWN_WORDS : lexiconOf(own),
    isExcluded: (path) => isOwn(path) || isHidden(path),
    isFolderExcluded: (path) => isOwnFolder(path) || isHidden(path),
    settingOf(rule) {
      const setting = chosen.get(rule.id) ?? byDefault(rule)
      chosen.set(rule.id, setting)
      return setting
    },
  }
  return { settings, complaints }
}

function readToday(raw: unknown, complaints: string[]): Day | undefined {
  if (raw === undefined || raw === null || raw === '') return undefined
  const today = typeof raw === 'string' ? day(raw) : undefined
  if (today === undefined) complaints.push(complaint('today', raw, 'a day such as 2026-03-20'))
  return today
}

function readWords(raw: unknown, complaints: string[]): OwnWords {
  const read = readAs(settingsShape.words, raw ?? {}, complaints, {
    key: 'words',
    wanted: 'an object such as {"exitCriteria": ["Gate"], "status.done": ["abgehakt"]}',
  })
  for (const key of Object.keys(read ?? {})) {
    if (!WORD_KEYS.includes(key)) complaints.push(unknownKey('words', key, 'nothing that has words', WORD_KEYS))
  }
  return read ?? {}
}

function readRules(raw: unknown, rules: readonly Rule[], complaints: string[]): Map<string, RuleSetting> {
  const chosen = new Map<string, RuleSetting>()
  if (raw === undefined || raw === null) return chosen
  if (typeof raw !== 'object' || Array.isArray(raw)) {
    complaints.push(complaint('rules', raw, 'an object such as {"vague-exit-criterion": "off"}'))
    return chosen
  }
  for (const [id, value] of Object.entries(raw)) {
    const rule = rules.find((one) => one.id === id)
    if (rule) chosen.set(id, readRule(rule, value, complaints))
    else {
      const ids = rules.map((rule) => rule.id)
      complaints.push(unknownKey('rules', id, 'no rule', ids))
    }
  }
  return chosen
}

function readRule(rule: Rule, raw: unknown, complaints: string[]): RuleSetting {
  const key = `rules.${rule.id}`
  const severity = chosenSeverity.safeParse(raw)
  if (severity.success) return { ...byDefault(rule), severity: severity.data }
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    complaints.push(complaint(key, raw, WANTED_SEVERITY))
    return byDefault(rule)
  }
  const { severity: written, ...options } = raw as Readonly<Record<string, unknown>>
  return {
    severity: readSeverity(rule, written, complaints),
    options:
      readAs(rule.options, options, complaints, { key, wanted: `the options told in docs/rules/${rule.id}.md` }) ??
      byDefault(rule).options,
  }
}

function readSeverity(rule: Rule, raw: unknown, complaints: string[]): Severity | 'off' {
  if (raw === undefined) return rule.severity
  const read = chosenSeverity.safeParse(raw)
  if (read.success) return read.data
  complaints.push(complaint(`rules.${rule.id}.severity`, raw, WANTED_SEVERITY))
  return rule.severity
}

function unknownKey(setting: string, key: string, what: string, known: readonly string[]): string {
  const [meant] = nearest(key, known)
  return `The setting “milepost.${setting}” names “${key}”, which is ${what}${meant === undefined ? '' : `; is “${meant}” meant?`}`
}

/** The value with its defaults filled in; undefined, with a complaint, where it does not fit. */
function readAs<Value>(
  schema: z.ZodMiniType<Value>,
  raw: unknown,
  complaints: string[],
  { key, wanted }: { readonly key: string; readonly wanted: string },
): Value | undefined {
  const read = schema.safeParse(raw ?? undefined)
  if (!read.success) complaints.push(complaint(key, raw, wanted))
  return read.success ? read.data : undefined
}

/** `files.exclude` may come nested, as editors send it, or flat, as people write it. */
function valueAt(raw: unknown, key: string): unknown {
  if (typeof raw !== 'object' || raw === null) return undefined
  const record = raw as Readonly<Record<string, unknown>>
  if (Object.hasOwn(record, key)) return record[key]
  const [first, ...rest] = key.split('.')
  return first === undefined || rest.length === 0 ? undefined : valueAt(record[first], rest.join('.'))
}

function complaint(key: string, raw: unknown, wanted: string): string {
  const written = typeof raw === 'string' ? `“${raw}”` : JSON.stringify(raw)
  return `The setting “milepost.${key}” is ${written}, but should be ${wanted}; its default is used`
}

function byDefault(rule: Rule): RuleSetting {
  const options = rule.options.safeParse({})
  return { severity: severityOf(rule), options: options.success ? options.data : {} }
}

function severityOf({ severity, isOffByDefault }: Rule): Severity | 'off' {
  return isOffByDefault ? 'off' : severity
}

const WANTED_SEVERITY = 'off, hint, information, warning or error'
