import { type Day, day } from '../plan/date.ts'
import { allRules } from '../rules/all-rules.ts'
import { type Breakdown, runRules } from '../rules/run-rules.ts'
import type { Settings } from '../settings/settings.ts'
import { oneOf } from './arguments.ts'
import { cannot, type Command, type ExitCode, type Given, type Outcome, type Terminal } from './command.ts'
import { type NamedFile, readGivenFiles } from './given-files.ts'
import { withGivenSettings } from './given-settings.ts'
import { countBySeverity, type Report } from './report.ts'
import { reportJson } from './reporters/json.ts'
import { reportText } from './reporters/text.ts'

/** `milepost check PATH...`: what the rules find in the plans. */
export const check: Command = {
  options: { format: 'text', today: 'text', 'max-warnings': 'text', settings: 'text' },

  run(given, terminal) {
    const options = readOptions(given)
    if ('complaint' in options) return cannot(options.complaint)
    if (given.words.length === 0) return cannot('check needs a file or folder, e.g. “milepost check docs”')
    return withGivenSettings(given, terminal, (settings) => checked(given.words, options, terminal, settings))
  },
}

function checked(paths: readonly string[], options: CheckOptions, terminal: Terminal, settings: Settings): Outcome {
  const today = options.today ?? settings.today ?? terminal.today
  const read = readGivenFiles(paths, { ...terminal, today }, settings)
  if ('complaint' in read) return cannot(read.complaint)

  const files = read.files.map((named) => ({
    ...named,
    ...runRules(allRules, named.file, read.workspace, settings.settingOf),
  }))
  const report: Report = { files, maxWarnings: options.maxWarnings }
  const output = options.format === 'json' ? reportJson(report) : reportText(report, terminal)
  const broken = files.flatMap((file) => file.breakdowns.map((breakdown) => sayBreakdown(file, breakdown)))
  return broken.length === 0
    ? { exitCode: exitCodeOf(report), output }
    : { exitCode: 1, output, complaint: broken.join('\n') }
}

interface CheckOptions {
  readonly format: 'text' | 'json'
  readonly today: Day | undefined
  readonly maxWarnings: number | undefined
}

function readOptions(given: Given): CheckOptions | { readonly complaint: string } {
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
  return { format, today, maxWarnings: saidMost === undefined ? undefined : Number(saidMost) }
}

function exitCodeOf(report: Report): ExitCode {
  const { error, warning } = countBySeverity(report)
  return 0 < error || (report.maxWarnings ?? Infinity) < warning ? 1 : 0
}

function sayBreakdown({ path }: NamedFile, { rule, error }: Breakdown): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
  return `the rule ${rule.id} broke down on “${path}”, its findings there are missing: ${reason}`
}

const WHOLE_NUMBER = /^\d+$/ // 10
