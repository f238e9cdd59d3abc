// npm run new rule NAME GROUP, e.g. npm run new rule risk-without-trigger risk
// Creates the rule, its page, its row in the list of all rules and its sections in the matrix. Nothing that exists is overwritten.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

const matrix = 'test-fixtures/matrix'
const register = 'server/src/rules/all-rules.ts'
const kebab = /^[a-z]+(-[a-z]+)*$/ // e.g. risk-without-trigger

const [kind, name = '', group = ''] = process.argv.slice(2)
if (kind !== 'rule' || !kebab.test(name) || !kebab.test(group)) {
  console.error('usage: npm run new rule NAME GROUP, e.g. npm run new rule risk-without-trigger risk')
  process.exit(2)
}
const identifier = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())

create(`server/src/rules/${group}/${name}.ts`, ruleTemplate())
create(`docs/rules/${name}.md`, pageTemplate())
addToRegister()
for (const file of readdirSync(matrix)) addToMatrix(`${matrix}/${file}`)

function create(file: string, content: string): void {
  if (existsSync(file)) return console.log(`kept    ${file} (it exists)`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
  console.log(`created ${file}`)
}

function addToRegister(): void {
  const importLine = `import { ${identifier} } from './${group}/${name}.ts'`
  const row = `  ${identifier},`
  const before = existsSync(register) ? readFileSync(register, 'utf8') : ''
  if (before.includes(importLine)) return console.log(`kept    ${register} (it knows ${name})`)

  const lines = before.split('\n')
  const listAt = lines.findIndex((line) => /\ballRules\b.*\[$/.test(line)) // e.g. export const allRules = [
  const endAt = lines.findIndex((line, index) => listAt < index && line.startsWith(']'))
  if (listAt < 0 || endAt < 0) {
    console.error(`There is no list “allRules” in ${register}. Please add by hand:\n${importLine}\n${row}`)
    process.exitCode = 1
    return
  }
  // The list goes first: it stands below the imports, so their places stay right.
  insertSorted(lines, row, listAt + 1, endAt)
  insertSorted(lines, importLine, 0, listAt)
  writeFileSync(register, lines.join('\n'))
  console.log(`added   ${identifier} to ${register}`)
}

/** A section before the first rule that comes later in the alphabet; the fences of others hold headings, too. */
function addToMatrix(file: string): void {
  const before = readFileSync(file, 'utf8')
  const sections = [...before.matchAll(/^## (\S+)$|^(`{3,})[^]*?^\2$/gm)].filter(([, title]) => title !== undefined)
  if (sections.some(([, title]) => title === name)) return console.log(`kept    ${file} (it knows ${name})`)
  const at = sections.find(([, title = '']) => name < title)?.index ?? before.length
  const section = `## ${name}\n\nTODO: an example, or why there is none.\n`
  const [above, below] = [before.slice(0, at), before.slice(at)]
  writeFileSync(file, below === '' ? `${above}\n${section}` : `${above}${section}\n${below}`)
  console.log(`added   ${name} to ${file}`)
}

/** Inserts before the first line of the same sort which comes later in the alphabet, or after the last one. */
function insertSorted(lines: string[], line: string, from: number, to: number): void {
  const isImport = line.startsWith('import')
  const sortKey = (text: string): string => (isImport ? text.slice(text.indexOf("'./")) : text)
  const isKin = (text: string): boolean => (isImport ? / from '\.\/[^']+\//.test(text) : /^ {2}\w+,$/.test(text))

  const kin = lines
    .map((text, index) => ({ text, index }))
    .filter(({ text, index }) => from <= index && index < to && isKin(text))
  const later = kin.find(({ text }) => sortKey(line) < sortKey(text))
  const last = kin.at(-1)
  const place = later?.index ?? (last ? last.index + 1 : isImport ? from : to)
  lines.splice(place, 0, line)
}

function ruleTemplate(): string {
  return `import { called } from '../called.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const ${identifier} = defineRule({
  id: '${name}',
  group: '${group}',
  summary: 'TODO: one sentence which says what a good plan does.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone'],

  *checkNode(milestone, { text }) {
    yield { at: milestone.title, message: \`\${called(milestone, text)} TODO\` }
  },
})
`
}

/** Frame, caret lines, fixed fences and options are written by `npm run test:update`. */
function pageTemplate(): string {
  return `# ${name}
<!-- -->

TODO: one sentence which says what a good plan does.

TODO: who suffers, and when, if a plan does not.

## Fails

\`\`\`md
# Plan

Owner: Ada

## M1: Beta

- Due: 2026-03-01
- Exit criteria: ten users have finished the tutorial
\`\`\`

## Fixed

TODO: a fence for each one above, empty at first; or one sentence which says why there is no fix.

## Passes

\`\`\`md
# Plan

Owner: Ada
\`\`\`

## When not to use it

TODO: plans which do well without this rule.
`
}
