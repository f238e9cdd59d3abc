// Checks the promises which no compiler keeps, and prints one line for each which is broken.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'

const register = 'server/src/rules/all-rules.ts'

/** A trailing blank, except exactly two after a word: these are a line break in Markdown. */
const trailingBlank = /(?<!\S {2})(?<=[ \t])$/ // e.g. `Owner: Ada `

function everyRuleIsRegistered(): string[] {
  const registered = read(register)
  return ruleFiles()
    .filter((file) => !registered.includes(`./${file.slice('server/src/rules/'.length)}`))
    .map((file) => `${file} is missing in ${register}`)
}

function everyRuleHasAPage(): string[] {
  const rules = new Set(ruleFiles().map((file) => basename(file, '.ts')))
  const pages = new Set(filesBelow('docs/rules', '.md').map((file) => basename(file, '.md')))
  return [
    ...[...rules].filter((rule) => !pages.has(rule)).map((rule) => `docs/rules/${rule}.md is missing`),
    ...[...pages].filter((page) => !rules.has(page)).map((page) => `docs/rules/${page}.md explains no rule`),
  ]
}

function noTrailingBlanks(): string[] {
  const pages = [...filesBelow('docs', '.md'), ...filesBelow('test-fixtures', '.md')]
  return pages.flatMap((file) =>
    read(file)
      .split(/\r?\n/)
      .flatMap((line, index) => (trailingBlank.test(line) ? [`${file}:${index + 1} ends in blanks`] : [])),
  )
}

/** Rules live one folder below rules/; what stands in rules/ itself is shared by them. */
function ruleFiles(): string[] {
  return filesBelow('server/src/rules', '.ts').filter((file) => file.split('/').length === 5)
}

function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith(ending))
    .sort()
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

const complaints = [...everyRuleIsRegistered(), ...everyRuleHasAPage(), ...noTrailingBlanks()]
for (const complaint of complaints) console.error(complaint)
process.exitCode = complaints.length === 0 ? 0 : 1
