import { nearest } from '../base/edit-distance.ts'
import { type Day, day } from '../plan/date.ts'
import { allRules } from '../rules/all-rules.ts'
import { firstFix, safeFix } from '../rules/fix-all.ts'
import type { Rule } from '../rules/rule.ts'
import { type Breakdown, runRules } from '../rules/run-rules.ts'
import { oneOf } from './arguments.ts'
import { cannot, type Command, type ExitCode, type Given, type Outcome, type Terminal } from './command.ts'
import { type FixedFile, fixedFiles, writeFixed } from './fix.ts'
import { type GivenFiles, inItsWords, type NamedFile, readGivenFiles } from './given-files.ts'
import { countBySeverity, countInConfigs, type Report } from './report.ts'
import { reportJson } from './reporters/json.ts'
import { reportText } from './reporters/text.ts'

/** `milepost check PATH...`: what the rules find in the plans, and, with `--fix`, what fixes would make of them. */
export const check: Command = {
  options: {
    format: 'text',
    today: 'text',
    'max-warnings': 'text',
    settings: 'text',
    rule: 'text',
    fix: 'flag',
    write: 'flag',
  },

  async run(given, terminal) {
    const options = readOptions(given)
    if ('complaint' in options) return cannot(options.complaint)
    if (given.words.length === 0) return cannot('check needs a file or folder, e.g. “milepost check docs”')
    return checked(given, options, terminal)
  },
}

async function checked(given: Given, options: CheckOptions, terminal: Terminal): Promise<Outcome> {
  const { names, isFixing, isWriting } = options
  const read = await readGivenFiles(given, terminal, options.today)
  if ('complaint' in read) return cannot(read.complaint)
  const strange = strangeName(names, read)
  if (strange !== undefined) return cannot(strange)
  if (!isFixing) return reported(read, options, terminal)

  const choose = names ? firstFix : safeFix
  const fixed = fixedFiles(read, { repairs: (rule) => isAsked(rule, names), choose })
  if (!isWriting) return reported(read, options, terminal, fixed)
  const complaints = writeFixed(fixed, terminal.workingFolder)
  const left = await readGivenFiles(given, terminal, options.today)
  if ('complaint' in left) return cannot(left.complaint)
  const outcome = reported(left, options, terminal, fixed)
  return complaints.length === 0 ? outcome : { ...outcome, exitCode: 2, complaint: complaints.join('\n') }
}

function reported(
  { workspace, files: given, configs }: GivenFiles,
  { names, maxWarnings, isWriting, format }: CheckOptions,
  terminal: Terminal,
  fixed?: readonly FixedFile[],
): Outcome {
  const files = given.map((one) => {
    const { file, settings } = one
    const rules = settings.rulesWith(allRules)
    const found = inItsWords(one, () => runRules(rules, file, workspace, settings.settingOf))
    return {
      ...one,
      findings: found.findings.filter(({ rule }) => isAsked(rule, names)),
      breakdowns: found.breakdowns.filter(({ rule }) => isAsked(rule, names)),
    }
  })
  const report: Report = {
    ...{ files, configs, maxWarnings },
    ...(fixed && { fixed: { files: fixed, isWritten: isWriting } }),
  }
  const output = format === 'json' ? reportJson(report) : reportText(report, terminal)
  const broken = files.flatMap((file) => file.breakdowns.map((breakdown) => sayBreakdown(file, breakdown)))
  return broken.length === 0
    ? { exitCode: exitCodeOf(report), output }
    : { exitCode: 1, output, complaint: broken.join('\n') }
}

interface CheckOptions {
  readonly format: 'text' | 'json'
  readonly today: Day | undefined
  readonly maxWarnings: number | undefined
  /** The rules to check by; all where none is named. */
  readonly names: readonly string[] | undefined
  readonly isFixing: boolean
  readonly isWriting: boolean
}

function readOptions(given: Given): CheckOptions | Complaint {
  const format = oneOf(given, 'format', ['text', 'json'])
  if (typeof format !== 'string') return format

  const saidToday = given.texts.get('today')
  const today = saidToday === undefined ? undefined : day(saidToday)
  if (saidToday !== undefined && today === undefined) {
    return { complaint: `--today wants a day like 2026-03-20, not “${saidToday}”` }
  }

  const saidMost = given.texts.get('max-warnings')
  if (saidMost !== undefined && !WHOLE_NUMBER.test(saidMost)) {
    return { complaint: `--max-warnings wants a number like 10, not “${saidMost}”` }
  }
  const maxWarnings = saidMost === undefined ? undefined : Number(saidMost)

  const saidRules = given.texts.get('rule')
  const names = saidRules === undefined ? undefined : saidRules.split(',').map((name) => name.trim())
  const [isFixing, isWriting] = [given.flags.has('fix'), given.flags.has('write')]
  if (isWriting && !isFixing) return { complaint: '--write says that fixes are to be written: --fix --write' }
  return { format, today, maxWarnings, names, isFixing, isWriting }
}

/** Whether a rule is named, or none is. */
function isAsked({ id }: Rule, names: readonly string[] | undefined): boolean {
  return names?.includes(id) ?? true
}

/** What is wrong where a name is that of no rule, the user's own included. */
function strangeName(names: readonly string[] = [], { files }: GivenFiles): string | undefined {
  const ids = new Set(
    [allRules, ...files.map(({ settings }) => settings.rulesWith(allRules))].flat().map(({ id }) => id),
  )
  const strange = names.find((name) => !ids.has(name))
  if (strange === undefined) return undefined
  const [meant] = nearest(strange, ids)
  return `there is no rule “${strange}”${meant === undefined ? '' : `; ${meant} is meant?`}`
}

interface Complaint {
  readonly complaint: string
}

function exitCodeOf(report: Report): ExitCode {
  const { error, warning } = countBySeverity(report)
  return 0 < error + countInConfigs(report) || (report.maxWarnings ?? Infinity) < warning ? 1 : 0
}

function sayBreakdown({ path }: NamedFile, { rule, error }: Breakdown): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return `the rule ${rule.id} broke down on “${path}”, its findings there are missing: ${reason}`
}

const WHOLE_NUMBER = /^\d+$/ // 10
