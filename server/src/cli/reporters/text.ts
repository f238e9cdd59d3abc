import { counted } from '../../base/phrases.ts'
import type { SourceText } from '../../base/text.ts'
import type { Reported } from '../../rules/run-rules.ts'
import { lineOf, type ShownRange, shownRange } from '../../views/shown-range.ts'
import { coloured, type Paint, plain } from '../colours.ts'
import { CONFIG, countBySeverity, countInConfigs, pathsOf, type Report } from '../report.ts'
import { type FixedFile, patchOf, sumOfFixes } from '../fix.ts'
import { visible } from '../visible.ts'

/**
 * The findings for people, each with its line and carets below the words:
 *
 *     docs/harbor.md:14:4
 *     ## M1: Quay wall
 *        ^^^^^^^^^^^^^ warning milestone-without-owner: “M1: Quay wall” has no owner
 *
 * The last two lines are what a test of Milepost looks like (docs/testing.md), so that a report can become one.
 */
export function reportText(report: Report, { hasColours }: { readonly hasColours: boolean }): string {
  const { fixed } = report
  const paint = hasColours ? coloured : plain
  const pathOf = pathsOf(report)
  const inConfigs = report.configs.flatMap(({ path, config: { text }, findings }) =>
    findings.map((finding) => sayFinding({ ...finding, path, text, severity: 'error', name: CONFIG }, paint)),
  )
  if (fixed && !fixed.isWritten) return [...inConfigs.map(asBlock), sayPatches(fixed.files)].join('\n')
  const inPlans = report.files.flatMap(({ path, file: { text }, findings }) =>
    findings.map((finding) => [
      ...sayFinding({ ...finding, path, text, name: finding.rule.id }, paint),
      ...sayRelated(finding, pathOf, paint),
    ]),
  )
  const blocks = [...inConfigs, ...inPlans].map(asBlock)
  const written = fixed ? [`${sumOfFixes(fixed.files)} written\n`] : []
  return [...blocks, ...written, `${sum(report)}\n`].join('\n')
}

const asBlock = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('')

/** What fixes would change, as `git apply` reads it. */
function sayPatches(files: readonly FixedFile[]): string {
  if (files.length === 0) return 'Nothing to fix\n'
  return [...files.map(patchOf), `${sumOfFixes(files)}; --write writes them\n`].join('\n')
}

/** A finding in any file; `name` is that of its rule. */
interface Said extends Pick<Reported, 'at' | 'severity' | 'message'> {
  readonly path: string
  readonly text: SourceText
  readonly name: string
}

function sayFinding({ path, text, at, severity, name, message }: Said, paint: Paint): string[] {
  const place = shownRange(text, at)
  const { line, carets } = squiggle(visible(lineOf(text, place.line)), place)
  return [
    paint(`${visible(path)}:${place.line}:${place.column}`, 'place'),
    line,
    `${paint(`${carets} ${severity}`, severity)} ${name}: ${visible(message)}`,
  ]
}

function sayRelated({ related = [] }: Reported, pathOf: ReturnType<typeof pathsOf>, paint: Paint): string[] {
  return related.map(({ file, at, message }) => {
    const { line, column } = shownRange(file.text, at)
    return `  ${paint(`${visible(pathOf(file))}:${line}:${column}`, 'place')} ${visible(message)}`
  })
}

/** A line, or the part of a long one around the words, and carets that stand below these on the line beneath. */
function squiggle(whole: string, { line, column, endLine, endColumn }: ShownRange): { line: string; carets: string } {
  const start = column - 1
  const end = Math.max(start + 1, Math.min(endLine === line ? endColumn - 1 : whole.length, whole.length))
  const from = whole.length <= WIDTH ? 0 : Math.max(0, start - BEFORE)
  const to = Math.min(whole.length, from + WIDTH)

  const cropped = `${from === 0 ? '' : '…'}${whole.slice(from, to)}${to === whole.length ? '' : '…'}`
  // Tabs stay tabs, so that the carets stand right however wide these are.
  const indent = `${from === 0 ? '' : ' '}${whole
    .slice(from, start)
    .replaceAll(/[^\t]/g, ' ')
    .padEnd(start - from)}`
  return { line: cropped, carets: indent + '^'.repeat(Math.max(1, Math.min(end, to) - start)) }
}

function sum(report: Report): string {
  const counts = countBySeverity(report)
  const said = SEVERITIES.filter(({ severity }) => 0 < counts[severity]).map(({ severity, noun }) =>
    counted(counts[severity], noun),
  )
  const plans = report.files.filter(({ file }) => file.plan.isPlan).length
  const faults = countInConfigs(report)
  const faulty = report.configs.filter(({ findings }) => 0 < findings.length).length
  const inConfigs = faults === 0 ? '' : `; ${counted(faults, 'error')} in ${counted(faulty, 'config file')}`
  if (plans === 0) return `No plan in ${counted(report.files.length, 'file')}${inConfigs}`

  const isTooMany = (report.maxWarnings ?? Infinity) < counts.warning
  const most = isTooMany ? `; at most ${counted(report.maxWarnings ?? 0, 'warning')} allowed` : ''
  return `${said.join(', ') || 'No findings'} in ${counted(plans, 'plan')}${most}${inConfigs}`
}

const SEVERITIES = [
  { severity: 'error', noun: 'error' },
  { severity: 'warning', noun: 'warning' },
  { severity: 'information', noun: 'info' },
  { severity: 'hint', noun: 'hint' },
] as const
/** Longer lines are shown in part, so that the carets stand on the screen. */
const WIDTH = 120
const BEFORE = 40
