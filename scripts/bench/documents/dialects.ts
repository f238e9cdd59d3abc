import { Page } from './page.ts'
import type { Dice } from './random.ts'
import { check, code, day, deed, person, status, thing } from './words.ts'

/** The names of the five ways of writing, in their order; `d0` is the first. */
export const dialectNames = ['d0', 'd1', 'd2', 'd3', 'd4'] as const
export type DialectName = (typeof dialectNames)[number]

/** A plan of so many lines in one of the dialects; `link` gives references to other plans. */
export function planIn(name: DialectName, lines: number, seed: number, link?: (dice: Dice) => string): string {
  const { title, milestone } = dialects[name]
  const page = new Page(seed, link)
  page.add(...title)
  while (page.lines.length < lines) milestone(page)
  return page.text(lines)
}

interface Dialect {
  readonly title: readonly string[]
  milestone(page: Page): void
}

/** As in test-fixtures/dialects: section-per-aspect, table, heading-per-milestone, bullets, nested-list. */
const dialects: Readonly<Record<DialectName, Dialect>> = {
  d0: {
    title: ['# Works by milestone', '', 'Status: draft', 'Owner: Ada Okoye', ''],
    milestone(page) {
      const { dice } = page
      const id = `M${++page.milestones}`
      page.add(`## ${id} Scope`, '')
      page.addEach(dice.between(2, 5), () => `${deed(dice)}.`)
      page.add('', `## ${id} Dependencies`, '')
      page.addEach(dice.between(1, 3), () => `${page.reference()} must be handed over.`)
      page.add('', `## ${id} Exit Criteria`, '')
      page.addEach(dice.between(2, 4), () => `${check(dice)}.`)
      page.add('')
    },
  },

  d1: {
    title: ['# Register of works', '', 'What is not in a table here is not planned.', ''],
    milestone(page) {
      const { dice } = page
      page.add(
        `## Stage ${page.milestones + 1} works`,
        '',
        '| Milestone | Owner | Due | Status | Depends on | Exit criteria |',
      )
      page.add('| --- | --- | --- | --- | --- | --- |')
      page.addEach(dice.between(3, 6), () => {
        const id = `M${++page.milestones}`
        const cells = [
          `${id}: ${thing(dice)}`,
          person(dice),
          day(dice),
          status(dice),
          page.reference(),
          `${check(dice)}; ${check(dice)}`,
        ]
        return `| ${cells.join(' | ')} |`
      })
      page.add('', '| Task | What | Milestone | Owner | Status |', '| --- | --- | --- | --- | --- |')
      page.addEach(dice.between(5, 10), () => {
        const id = `T-${++page.tasks}`
        return `| ${[id, deed(dice), `M${dice.between(Math.max(1, page.milestones - 2), page.milestones)}`, person(dice), status(dice)].join(' | ')} |`
      })
      page.add('', '| Risk | Impact | Likelihood | Mitigation | Owner |', '| --- | --- | --- | --- | --- |')
      page.addEach(2, () => `| The ${thing(dice)} is late | high | low | ${deed(dice)} | ${person(dice)} |`)
      page.add('')
    },
  },

  d2: {
    title: ['# Definitions of the milestones', '', '**Date:** 2040-11-02', '**Status:** proposed', '', '---', ''],
    milestone(page) {
      const { dice } = page
      page.add(
        `## M${++page.milestones}: ${thing(dice)}`,
        '',
        `**Owner:** ${person(dice)}`,
        `**Target:** ${day(dice)}`,
        '',
      )
      page.add('### Exit Criteria', '', '| Criterion | Measured by | Target |', '| --- | --- | --- |')
      page.addEach(dice.between(2, 4), () => `| ${check(dice)} | ${deed(dice)} | ${dice.between(60, 99)} % |`)
      page.add('', '### Deliverables', '')
      page.addEach(dice.between(4, 8), () => `- [${dice.oneIn(3) ? 'x' : ' '}] ${deed(dice)}`)
      page.add('', '### Dependencies', '')
      page.addEach(dice.between(1, 3), () => `- ${page.reference()} is complete`)
      if (page.milestones % 4 === 0) page.add('', '```text', ' Jan   Feb   Mar', ' ├──M1──┤──M2──┤', '```')
      page.add('', '---', '')
    },
  },

  d3: {
    title: [
      '# Milestones: pier → harbour',
      '',
      '* `plans/README.md`',
      '',
      '> **Anchors:** one crane, two crews.',
      '',
      '---',
      '',
    ],
    milestone(page) {
      const { dice } = page
      page.add(`## M${++page.milestones} — ${thing(dice)} (${person(dice)})`, '', '**Scope**', '')
      page.addEach(dice.between(3, 6), () => `* ${deed(dice)}; ${deed(dice)}, \`/${code(dice)}\``)
      page.add('', '**Acceptance criteria**', '')
      page.addEach(dice.between(2, 4), () => `* ${check(dice)}`)
      page.add('', `**Depends on:** ${page.reference()}`)
      if (page.milestones % 5 === 0) page.add('', `> **Gate:** M1–M${page.milestones} open the ${thing(dice)}.`)
      page.add('', '---', '')
    },
  },

  d4: {
    title: ['# Milestones', '', '- Status: kept up to date', '', '## Summary', '', 'Two crews; one season.', ''],
    milestone(page) {
      const { dice } = page
      page.add(`## Milestone List ${page.milestones + 1}`, '')
      for (let item = 1; item <= 6; item++) {
        page.add(
          `${item}. M${++page.milestones} ${thing(dice)}`,
          `   - Status: ${status(dice)}`,
          `   - Owner: ${person(dice)}`,
        )
        page.add(`   - Due: ${day(dice)}`, `   - Deliverables: ${deed(dice)}; ${deed(dice)}`)
        page.add(`   - Depends on: ${page.reference()}`, `   - Success: ${check(dice)}; ${check(dice)}`)
      }
      page.add('')
    },
  },
}
