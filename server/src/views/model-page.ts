import { counted } from '../base/phrases.ts'
import type { Span } from '../base/span.ts'
import { accountOf } from '../dialects/account.ts'
import { nodesOf, type Plan } from '../plan/model.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { DIALECT_WORDS } from './model-page/dialect-words.ts'
import { factsOf } from './model-page/facts.ts'
import { gathered } from './model-page/gathered.ts'
import { percent } from './percent.ts'
import { shownRange } from './shown-range.ts'

/**
 * What was read in a file, for people: each node and each of its fields, at which line and column it stands and how it
 * was told; then what was left unread, and why.
 */
export function modelPage(workspace: Snapshot, file: PlanFile, path: string): string {
  const { plan, text } = file
  const account = accountOf(file)
  const at = (span: Span): string => {
    const { line, column } = shownRange(text, span)
    return `${String(line)}:${String(column)}`
  }
  const fields = (of: Parameters<typeof factsOf>[0]): readonly Row[] =>
    factsOf(of, file, workspace).map(({ span, field, value, how }) => [at(span), field, `${value} (${how})`])

  const document = fields(undefined)
  const nodes = nodesOf(plan).map((node) => {
    const words = [node.id?.value, `“${node.name.value}”`].filter((word) => word !== undefined && word !== '“”')
    const title = `${path}:${at(node.title)} ${node.kind} ${words.join(' ')} (${DIALECT_WORDS[node.dialect]})`
    return [title, ...table(fields(node))]
  })
  const unread = gathered(account.unread, text).map(({ span, said }): Row => [at(span), said])
  return [
    [
      `${path}: ${summary(plan)}`,
      ...(account.words === 0 ? [] : [`  ${percent(account)} of ${counted(account.words, 'word')} read`]),
    ],
    ...(document.length === 0 ? [] : [['The document', ...table(document)]]),
    ...nodes,
    ...(unread.length === 0 ? [] : [['Not read', ...table(unread)]]),
  ]
    .map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join(''))
    .join('\n')
}

/** The cells of a line. */
type Row = readonly [string, ...string[]]

/** `plan “Boat”, 3 milestones, 1 risk`. */
function summary(plan: Plan): string {
  if (!plan.isPlan) return 'no plan, as it names no milestone, task, risk or decision'
  const counts = KINDS.flatMap(([list, noun]) => (plan[list].length === 0 ? [] : [counted(plan[list].length, noun)]))
  return [plan.title ? `plan “${plan.title.value}”` : 'plan', ...counts].join(', ')
}

/** Lines whose cells stand below each other, but for the last, which may be long. */
function table(rows: readonly Row[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length)) - 1
  const widths = Array.from({ length: columns }, (_, at) =>
    rows.reduce((width, row) => Math.max(width, row[at]?.length ?? 0), 0),
  )
  return rows.map((row) => `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`)
}

const KINDS = [
  ['phases', 'phase'],
  ['milestones', 'milestone'],
  ['tasks', 'task'],
  ['risks', 'risk'],
  ['decisions', 'decision'],
  ['gates', 'gate'],
  ['workstreams', 'workstream'],
] as const
