import { Page } from './page.ts'
import { check, day, deed, person, status, thing } from './words.ts'

/** Documents that are one block from their title to their end, the hardest for whoever cuts a text into pieces. */
export const constructNames = ['list', 'task-list', 'table', 'para', 'quote', 'fence'] as const
export type ConstructName = (typeof constructNames)[number]

export function oneBlock(name: ConstructName, lines: number): string {
  const page = new Page(lines)
  page.add('# Works', '')
  constructs[name](page, lines)
  return page.text(lines)
}

const constructs: Readonly<Record<ConstructName, (page: Page, lines: number) => void>> = {
  list(page, lines) {
    const { dice } = page
    while (page.lines.length < lines) {
      page.add(`- M${++page.milestones}: ${thing(dice)}`, `  - Owner: ${person(dice)}`, `  - Due: ${day(dice)}`)
      page.add(`  - Depends on: ${page.reference()}`, `  - Done when: ${check(dice)}`)
    }
  },
  'task-list'(page, lines) {
    const { dice } = page
    while (page.lines.length < lines)
      page.add(`- [${dice.oneIn(3) ? 'x' : ' '}] ${deed(dice)}`, `  - Owner: ${person(dice)}`)
  },
  table(page, lines) {
    const { dice } = page
    page.add(
      '| Milestone | Owner | Due | Status | Depends on | Exit criteria |',
      '| --- | --- | --- | --- | --- | --- |',
    )
    page.addEach(lines - page.lines.length, () => {
      const id = `M${++page.milestones}`
      return `| ${[`${id}: ${thing(dice)}`, person(dice), day(dice), status(dice), page.reference(), check(dice)].join(' | ')} |`
    })
  },
  para(page, lines) {
    page.addEach(lines - page.lines.length, () => `${deed(page.dice)}.`)
  },
  quote(page, lines) {
    page.addEach(lines - page.lines.length, () => `> ${deed(page.dice)}.`)
  },
  fence(page, lines) {
    page.add('```text')
    page.addEach(lines - page.lines.length - 1, () => `${deed(page.dice)}.`)
    page.add('```')
  },
}
