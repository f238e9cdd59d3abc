import { readFileSync } from 'node:fs'
import { allRules } from '../../server/src/rules/all-rules.ts'
import type { Rule } from '../../server/src/rules/rule.ts'

/** docs/rules.md: every rule, and in which ways of writing an example shows it; the pages of both are the tests. */
export function rulesPage(): string {
  const dialects = DIALECTS.map(({ file, title }) => ({ file, title, examples: rulesWithExample(file) }))
  const groups = [...new Set(allRules.map(({ group }) => group))].sort()
  const titles = ['Rule', 'A good plan', 'Severity', 'Fix', ...dialects.map(({ title }) => title)]
  const rowOf = (rule: Rule): string =>
    row([
      `[${rule.id}](rules/${rule.id}.md)`,
      rule.summary,
      rule.isOffByDefault ? `${rule.severity}, off by default` : rule.severity,
      repairOf(rule),
      ...dialects.map(({ file, examples }) => `[${examples.has(rule.id) ? '✓' : '–'}](../${file}#${rule.id})`),
    ])
  const sections = groups.map((group) =>
    [
      `## ${group.charAt(0).toUpperCase()}${group.slice(1)}\n`,
      row(titles),
      row(titles.map(() => '---')),
      ...allRules.filter((rule) => rule.group === group).map(rowOf),
    ].join('\n'),
  )
  return `${[INTRO, ...sections].join('\n\n')}\n`
}

/** What the second line of its page says. */
function repairOf({ id }: Rule): string {
  const [, frame = ''] = readFileSync(`docs/rules/${id}.md`, 'utf8').split('\n')
  if (!frame.includes('fixable') || frame.includes('not fixable')) return '–'
  return frame.includes('in part safely') ? 'in part safe' : frame.includes('safely') ? 'safe' : 'asked for'
}

/** The rules below whose headings stands more than the reason why there is no example. */
function rulesWithExample(file: string): ReadonlySet<string> {
  const sections = readFileSync(file, 'utf8')
    .replace(/^(`{3,}).*\n[^]*?^\1$/gm, EXAMPLE)
    .split(/^## /m)
  return new Set(sections.filter((one) => one.includes(EXAMPLE)).map((one) => one.slice(0, one.indexOf('\n'))))
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const EXAMPLE = '```'
const DIALECTS = [
  { file: 'test-fixtures/matrix/lists.md', title: 'Lists' },
  { file: 'test-fixtures/matrix/tables.md', title: 'Tables' },
  { file: 'test-fixtures/matrix/bold-labels.md', title: 'Bold labels' },
  { file: 'test-fixtures/matrix/sections.md', title: 'Sections' },
  { file: 'test-fixtures/matrix/numbered.md', title: 'Numbers' },
]
const INTRO = `# Rules

<!-- Generated from the rules, their pages and test-fixtures/matrix by \`npm run generate\`. -->

Each rule has a page that says why it is there, with examples that are its tests.
An *error* contradicts itself or points nowhere, a *warning* is unfinished or late, *information* follows from something elsewhere, a *hint* is style.

A *safe* fix says nothing that the author has not said: *Fix All* and \`milepost check --fix\` make it unasked. The others are made when they are asked for.

The last five columns lead to the same rule in a plan of lists, of tables, of labels in bold, of a section for each aspect, and of numbers and sentences; where it is fixable, also to what the fix writes there. A dash leads to the reason why there is no example.`
