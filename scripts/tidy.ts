// Checks the promises which no compiler keeps, and prints one line for each which is broken.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const register = 'server/src/rules/all-rules.ts'

/** A trailing blank, except exactly two after a word: these are a line break in Markdown. */
const trailingBlank = /(?<!\S {2})(?<=[ \t])$/ // e.g. `Owner: Ada `

/** `[text](path#place)`, but no address in the web and no place in the same file. */
const relativeLink = /\]\((?![a-z]+:|#)([^)#\s]+)[^)]*\)/g // e.g. [the glossary](glossary.md)

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

function everyPageIsWritten(): string[] {
  return [...filesBelow('docs', '.md'), ...filesBelow('test-fixtures/matrix', '.md')]
    .filter((file) => /\bTODO\b/.test(withoutFences(read(file))))
    .map((file) => `${file} still says TODO`)
}

function everyLinkLeadsSomewhere(): string[] {
  return [...filesBelow('docs', '.md'), 'README.md'].flatMap((file) =>
    [...withoutFences(read(file)).matchAll(relativeLink)]
      .map(([, path = '']) => join(dirname(file), path))
      .filter((path) => !existsSync(path))
      .map((path) => `${file} links to ${path}, which is not there`),
  )
}

function noTrailingBlanks(): string[] {
  const pages = [...filesBelow('docs', '.md'), ...filesBelow('test-fixtures', '.md')]
  return pages.flatMap((file) =>
    read(file)
      .split(/\r?\n/)
      .flatMap((line, index) => (trailingBlank.test(line) ? [`${file}:${index + 1} ends in blanks`] : [])),
  )
}

/** Examples may say and link what they like. */
function withoutFences(text: string): string {
  return text.replace(/^(`{3,})[^]*?^\1$/gm, '')
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

const complaints = [
  ...everyRuleIsRegistered(),
  ...everyRuleHasAPage(),
  ...everyPageIsWritten(),
  ...everyLinkLeadsSomewhere(),
  ...noTrailingBlanks(),
]
for (const complaint of complaints) console.error(complaint)
process.exitCode = complaints.length === 0 ? 0 : 1
