import { startOf } from '../src/base/span.ts'
import { findingsIn } from './findings.ts'
import { expectGolden, fileIn, type Page, readPage, sceneWith, workspaceOf } from './scene.ts'

/** A word for each state, and for nothing said. */
const STATUSES = ['—', 'planned', 'in progress', 'blocked', 'at risk', 'done', 'deferred', 'dropped', 'open', 'purple']

const LETTERS: Readonly<Record<string, string>> = {
  'active-before-dependency': 'A',
  'blocked-without-reason': 'B',
  'conflicting-status': 'C',
  'done-before-dependency': 'D',
  'done-with-open-criteria': 'E',
  'overdue-milestone': 'O',
  'done-with-open-work': 'W',
  'dependency-on-dropped-milestone': 'X',
}

describe('Every combination of statuses, dates, dependencies and boxes', () => {
  const page = readPage('test-fixtures/tables/statuses.md')

  for (const { title, due } of [
    { title: 'Without a date', due: undefined },
    { title: 'After its date', due: '2026-01-14' },
    { title: 'Before its date', due: '2026-01-16' },
  ]) {
    it(title, () => expectTable(page, title, ['nothing', ...STATUSES], (own, other) => waiting(own, due, other)))
  }

  it('Boxes', () => expectTable(page, 'Boxes', Object.keys(BOXES), withBoxes))
  it('Told twice', () => expectTable(page, 'Told twice', STATUSES.slice(1), toldTwice, STATUSES.slice(1)))
})

/** M2, perhaps with a date, waits for M1, or for nothing. */
function waiting(own: string, due: string | undefined, other: string): string {
  const first = ['## M1: Well', ...fieldsOf({ Status: other === 'nothing' ? '—' : other }), '- Exit criteria: 5 m deep']
  const second = { Status: own, Due: due, 'Depends on': other === 'nothing' ? undefined : 'M1' }
  return plan([...first, '', '## M2: Pump', ...fieldsOf(second), '- Exit criteria: 5 l a minute'])
}

const BOXES: Readonly<Record<string, readonly [label: string, boxes: readonly string[]]>> = {
  'criteria, none': ['Exit criteria', ['[ ] a', '[ ] b']],
  'criteria, one': ['Exit criteria', ['[x] a', '[ ] b']],
  'criteria, both': ['Exit criteria', ['[x] a', '[x] b']],
  'deliverables, none': ['Deliverables', ['[ ] a', '[ ] b']],
  'deliverables, one': ['Deliverables', ['[x] a', '[ ] b']],
  'deliverables, both': ['Deliverables', ['[x] a', '[x] b']],
  'tasks, none': ['Tasks', ['[ ] T-1 a', '[ ] T-2 b']],
  'tasks, one': ['Tasks', ['[x] T-1 a', '[ ] T-2 b']],
  'tasks, both': ['Tasks', ['[x] T-1 a', '[x] T-2 b']],
}

function withBoxes(own: string, boxes: string): string {
  const [label, items] = BOXES[boxes] ?? ['', []]
  return plan(['## M2: Pump', ...fieldsOf({ Status: own }), '', `**${label}**`, '', ...items.map((one) => `- ${one}`)])
}

function toldTwice(own: string, overview: string): string {
  const table = ['| Milestone | Status |', '|---|---|', '| M1: Well | done |', `| M2: Pump | ${overview} |`]
  return plan([...table, '', '## M2: Pump', ...fieldsOf({ Status: own }), '- Exit criteria: 5 l a minute'])
}

function fieldsOf(fields: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(fields).flatMap(([label, value]) =>
    value === undefined || value === '—' ? [] : [`- ${label}: ${value}`],
  )
}

const plan = (lines: readonly string[]): string => ['# Well', '', 'Owner: Ada', '', ...lines, ''].join('\n')

/** The table of a section: what the rules say of each plan, by their letters. */
function expectTable(
  { sections, path }: Page,
  title: string,
  columns: readonly string[],
  planOf: (row: string, column: string) => string,
  rows = STATUSES,
): void {
  const section = sections.find((one) => one.title === title)
  if (!section) throw new Error(`${path} has no section “${title}”`)
  const cells = rows.map((row) => [row, ...columns.map((column) => lettersFor(planOf(row, column)))])
  const lines = [['M2', ...columns], columns.concat('').map(() => '---'), ...cells]
  const [prose = ''] = section.text.split(/\n\|/)
  const table = lines.map((line) => `| ${line.join(' | ')} |\n`).join('')
  expectGolden({ verb: '', argument: '', ...section }, `${prose.trimEnd()}\n\n${table}${endOf(section.text)}`)
}

/** What is found in M1 is told in the row of its own status. */
const FIRST = /^## M1/m

/** The blank line before the next heading; none at the end of the page. */
const endOf = (text: string): string => (text.endsWith('\n\n') || !text.includes('|') ? '\n' : '')

function lettersFor(text: string): string {
  const scene = sceneWith(text)
  const workspace = workspaceOf(scene)
  const [file] = scene.files
  const found = file ? findingsIn(fileIn(workspace, file), workspace) : []
  const ofM2 = found.filter(({ at }) => (FIRST.test(text) ? text.indexOf('## M2') <= startOf(at) : true))
  const letters = new Set(ofM2.flatMap(({ rule }) => LETTERS[rule.id] ?? []))
  return letters.size === 0 ? '·' : [...letters].sort().join('')
}
