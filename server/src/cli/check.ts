import { type Day, day } from '../plan/date.ts'
import type { Severity } from '../rules/rule.ts'
import { oneOf } from './arguments.ts'
import type { SaidFile } from './check-share.ts'
import { checkInThreads } from './check-threads.ts'
import { cannot, type Command, type ExitCode, type Given } from './command.ts'
import { readGivenTexts } from './given-files.ts'
import { givenSettings } from './given-settings.ts'
import type { Counts } from './report.ts'
import { reporterFor } from './reporters.ts'

/** `milepost check PATH...`: what the rules find in the plans. */
export const check: Command = {
  options: { format: 'text', today: 'text', 'max-warnings': 'text', settings: 'text' },

  async run(given, terminal) {
    const options = readOptions(given)
    if ('complaint' in options) return cannot(options.complaint)
    if (given.words.length === 0) return cannot('check needs a file or folder, e.g. “milepost check docs”')
    const settings = givenSettings(given, terminal)
    if ('complaint' in settings) return cannot(settings.complaint)
    const read = readGivenTexts(given.words, terminal, settings)
    if ('complaint' in read) return cannot(read.complaint)

    const today = options.today ?? settings.today ?? terminal.today
    const look = { format: options.format, hasColours: terminal.hasColours }
    const files = await checkInThreads(read.texts, { today, settings, look, given, terminal })
    const counts = countAll(files, options)
    const said = files.flatMap((file) => file.said)
    const output = reporterFor(look).print(said, counts)
    const broken = files.flatMap((file) => file.broken)
    return broken.length === 0
      ? { exitCode: exitCodeOf(counts), output }
      : { exitCode: 1, output, complaint: broken.join('\n') }
  },
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

function countAll(files: readonly SaidFile[], { maxWarnings }: CheckOptions): Counts {
  const count = (severity: Severity): number => files.reduce((sum, { findings }) => sum + findings[severity], 0)
  return {
    files: files.length,
    plans: files.filter(({ isPlan }) => isPlan).length,
    findings: {
      error: count('error'),
      warning: count('warning'),
      information: count('information'),
      hint: count('hint'),
    },
    maxWarnings,
  }
}

function exitCodeOf({ findings: { error, warning }, maxWarnings }: Counts): ExitCode {
  return 0 < error || (maxWarnings ?? Infinity) < warning ? 1 : 0
}

const WHOLE_NUMBER = /^\d+$/ // 10
