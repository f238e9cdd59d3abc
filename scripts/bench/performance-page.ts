import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../editor/places.ts'
import type { Surroundings } from './machine.ts'
import type { Options } from './options.ts'
import type { PartResult } from './results.ts'
import { figureTable, rounded, targetTable } from './table.ts'

const page = path.join(root, 'docs', 'performance.md')

/**
 * Replaces the tables of the parts that have run in docs/performance.md. A run of all parts also replaces the machine
 * and the versions, and adds a line to the history.
 */
export function writePage(around: Surroundings, results: readonly PartResult[], options: Options): void {
  let text = readFileSync(page, 'utf8')
  for (const result of results) text = between(text, result.part, () => tablesOf(around, result, options))
  if (options.only.length === 0) {
    text = between(text, 'machine', () => machineOf(around))
    text = between(text, 'history', (before) => `${before}\n${historyLine(around, results, options)}`)
  }
  writeFileSync(page, text)
}

function between(text: string, name: string, replace: (before: string) => string): string {
  const [begin, end] = [`<!-- ${name} -->\n`, `\n<!-- end of ${name} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${page} has no part between “${begin.trim()}” and “${end.trim()}”`)
  return text.slice(0, from + begin.length) + replace(text.slice(from + begin.length, to)) + text.slice(to)
}

function tablesOf(around: Surroundings, { figures, targets, seconds }: PartResult, options: Options): string {
  const run = `${nameOf(around, options)}, ${seconds} s.`
  return [run, '', targetTable(targets), '', figureTable(figures)].join('\n')
}

function machineOf({ machine, node, versions }: Surroundings): string {
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `${machine}, Node ${node}.\n${packages.join(', ')}.`
}

function nameOf({ date, commit }: Surroundings, { isQuick }: Options): string {
  return `${date}, ${commit}${isQuick ? ' (quick)' : ''}`
}

function historyLine(around: Surroundings, results: readonly PartResult[], options: Options): string {
  const targets = results.flatMap((result) => result.targets)
  const cells = keyRatios.map(({ what, at }) => {
    const found = targets.filter((target) => target.what === what && (at === undefined || target.at === at)).at(-1)
    return found?.measured === undefined ? '' : rounded(found.measured)
  })
  return `| ${[nameOf(around, options), ...cells].join(' | ')} |`
}

/** The columns of the history, in the order of its head; without a size, the largest one measured. */
const keyRatios: readonly { readonly what: string; readonly at?: string }[] = [
  { what: 'keystroke → findings p50 ÷ bare parse, mean of the dialects', at: '1,000 lines' },
  { what: 'keystroke → findings p50 ÷ bare parse, mean of the dialects' },
  { what: 'keystroke p50 ÷ vscode-markdown’s' },
  { what: 'first analysis ÷ bare parse, mean of the dialects' },
  { what: 'workspace cold ÷ (read + bare parse)' },
  { what: 'workspace warm ÷ cold' },
  { what: 'start ÷ node -e 0' },
  { what: 'throughput of `milepost check` ÷ markdownlint-cli2’s' },
]
