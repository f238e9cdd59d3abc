import { type Figure, isMet, type Target } from './results.ts'

/** The promises with what became of them. */
export function targetTable(targets: readonly Target[]): string {
  const rows = targets.map((target) => {
    const { what, at, measured, bound, why = '' } = target
    const limit = 'atMost' in bound ? `≤ ${bound.atMost}` : `≥ ${bound.atLeast}`
    const said = { true: 'met', false: 'missed', undefined: 'not measured' }[
      String(isMet(target)) as 'true' | 'false' | 'undefined'
    ]
    return [what, at, measured === undefined || Number.isNaN(measured) ? '' : rounded(measured), limit, said, why]
  })
  return table(['Target', 'At', 'Measured', 'Promised', '', 'Remark'], rows)
}

/** The figures behind them: a row for each thing and size, a column for each who. */
export function figureTable(figures: readonly Figure[]): string {
  const who = [...new Set(figures.map(({ of }) => of))]
  const rows = new Map<string, Figure[]>()
  for (const figure of figures) {
    const key = `${figure.what}\n${figure.at}`
    rows.set(key, [...(rows.get(key) ?? []), figure])
  }
  const cells = [...rows.values()].map((row) => {
    const [{ what = '', at = '', unit = '' } = {}] = row
    const values = who.map((name) => row.find(({ of }) => of === name)?.value)
    return [
      unit === '' ? what : `${what}, ${unit}`,
      at,
      ...values.map((value) => (value === undefined ? '' : rounded(value))),
    ]
  })
  return table(['Measured', 'At', ...who], cells)
}

/** Three digits that count: `0.0123`, `12.3`, `12,345`. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (100 <= Math.abs(value)) return Math.round(value).toLocaleString('en')
  return String(Number(value.toPrecision(3)))
}

/** Rows under a head as a table of Markdown, its columns as wide as their widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length), cell.length, 3),
  )
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n')
}
