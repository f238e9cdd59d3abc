import { deepStrictEqual, ok } from 'node:assert/strict'
import { differenceBetween } from '../src/base/text.ts'
import { readPlan } from '../src/dialects/read-plan.ts'
import { blocksOf, edit, type MarkdownFile, parse } from '../src/markdown/parse.ts'
import { absolute } from './absolute.ts'

/**
 * Edits of which each reaches further than its own words, there and back again: a text, what becomes of it, and between
 * the two as few characters as possible. Every section begins a chunk.
 */
const EDITS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'a fence is opened above a section': ['a\n\n## M1: Oven\n\nb\n', '```\na\n\n## M1: Oven\n\nb\n'],
  'a fence is opened and closed further down': ['a\n\n## M1\n\n```\n\n## M2\n', '```\na\n\n## M1\n\n```\n\n## M2\n'],
  'a closing fence is taken away': ['~~~\na\n~~~\n\n## M1\n\nb\n', '~~~\na\n\n\n## M1\n\nb\n'],
  'a comment is opened and never closed': ['a\n\n## M1\n\nb\n\n## M2\n', '<!--\na\n\n## M1\n\nb\n\n## M2\n'],
  'a comment is opened and closed two sections on': [
    'a\n\n## M1\n\n-->\n\n## M2\n',
    '<!-- a\n\n## M1\n\n-->\n\n## M2\n',
  ],
  'lines are set as they are, blank ones too': [
    'a\n\n## M1\n\nb\n</pre>\n\n## M2\n',
    '<pre>\na\n\n## M1\n\nb\n</pre>\n\n## M2\n',
  ],
  'an HTML block swallows the heading behind it': ['a\n\n## M1\n', '<div>\n## M1\n'],
  'a heading becomes an item of the list before it': ['- a\n\n## M1\n\nb\n', '- a\n\n- ## M1\n\nb\n'],
  'a heading moves into the item before it': ['- a\n\n## M1\n\nb\n', '- a\n\n  ## M1\n\nb\n'],
  'a heading becomes code': ['a\n\n## M1\n\nb\n', 'a\n\n    ## M1\n\nb\n'],
  'a heading loses its number signs': ['a\n\n## M1: Oven\n\nb\n', 'a\n\nM1: Oven\n\nb\n'],
  'a heading becomes a tag': ['a\n\n## M1\n\nb\n', 'a\n\n##M1\n\nb\n'],
  'words come before a heading': ['a\n\n## M1\n\nb\n', 'a\n\nx## M1\n\nb\n'],
  'a blank line comes before a heading': ['a\n\n## M1\n\nb\n', 'a\n\n\n## M1\n\nb\n'],
  'the blank line before a heading goes': ['a\n\n## M1\n\nb\n', 'a\n## M1\n\nb\n'],
  'all between two headings goes': ['## M1\n\na\n\n## M2\n\nb\n', '## M1\n\n## M2\n\nb\n'],
  'a heading and what is below it go': ['# P\n\na\n\n## M1\n\nb\n\n## M2\n', '# P\n\na\n\n## M2\n'],
  'a line is underlined': ['a\n\n## M1\n\nb\nc\n', 'a\n\n## M1\n\nb\n===\nc\n'],
  'a table gets its dashes': ['## M1\n\n| a | b |\n| 1 | 2 |\n', '## M1\n\n| a | b |\n|---|---|\n| 1 | 2 |\n'],
  'a table is parted': ['| a |\n|---|\n| 1 |\n| 2 |\n\n## M1\n', '| a |\n|---|\n| 1 |\n\n| 2 |\n\n## M1\n'],
  'a row is written twice': [
    '| a |\n|---|\n| 1 |\n\n| a |\n|---|\n| 1 |\n',
    '| a |\n|---|\n| 1 |\n| 1 |\n\n| a |\n|---|\n| 1 |\n',
  ],
  'two lists become one': ['- a\n\nb\n\n- c\n\n## M1\n', '- a\n\n\n- c\n\n## M1\n'],
  'a list is parted by another bullet': ['- a\n- b\n- c\n\n## M1\n', '- a\n* b\n- c\n\n## M1\n'],
  'an item moves into the one before it': ['- a\n- b\n\n## M1\n', '- a\n  - b\n\n## M1\n'],
  'a paragraph moves into an item': ['- a\n\nb\n\n## M1\n', '- a\n\n  b\n\n## M1\n'],
  'a quote takes in the line behind it': ['> a\n\nb\n\n## M1\n', '> a\nb\n\n## M1\n'],
  'a definition is written far below': ['[a] is due\n\n## M1\n\nb\n', '[a] is due\n\n## M1\n\nb\n\n[a]: #m1\n'],
  'a definition is written far above': ['a\n\n## M1\n\n[b] is due\n', '[b]: #m1\n\n## M1\n\n[b] is due\n'],
  'a definition gets another name': ['[a]: #m1\n\n## M1\n\n[a] [b]\n', '[b]: #m1\n\n## M1\n\n[a] [b]\n'],
  'one of two definitions goes': ['[a]: #m1\n[a]: #m2\n\n## M1\n\n[a]\n', '[a]: #m1\n\n## M1\n\n[a]\n'],
  'an item becomes a definition': [
    '[a] is due\n\n- [a] /u\n- two\n- three\n',
    '[a] is due\n\n- [a]: /u\n- two\n- three\n',
  ],
  'a definition in an item gets another name': ['[a] [b]\n\n- [a]: /u\n- two\n', '[a] [b]\n\n- [b]: /u\n- two\n'],
  'a name is written in other letters': ['[ẞ]: #m1\n\n## M1\n\n[ss]\n', '[ẞx]: #m1\n\n## M1\n\n[ss]\n'],
  'front matter is opened': ['title: a\n---\n\n## M1\n', '---\ntitle: a\n---\n\n## M1\n'],
  'a blank is left before the first heading': ['\n\n# Pier\n\n## M1\n', ' # Pier\n\n## M1\n'],
  'dashes come where front matter may begin': [
    '<div>\n## M1 — Build\n\n**Scope**\n\n* Walls\n\n## M2 — Ship\n\n**Scope**\n\n* Sails\n',
    '---\n\n\n**Scope**\n\n* Walls\n\n## M2 — Ship\n\n**Scope**\n\n* Sails\n',
  ],
  'front matter is closed': ['---\ntitle: a\n\n## M1\n', '---\ntitle: a\n---\n\n## M1\n'],
  'words come before front matter': ['---\ntitle: a\n---\n\n## M1\n', 'x\n---\ntitle: a\n---\n\n## M1\n'],
  'a mark of the byte order comes': ['# P\n\n## M1\n', '\uFEFF# P\n\n## M1\n'],
  'a mark of the byte order is no longer first': ['\uFEFF P\n\n## M1\n', '\n\uFEFF P\n\n## M1\n'],
  'lines end in another way': ['# P\r\n\r\n## M1\r\n', '# P\n\r\n## M1\r\n'],
  'all of it goes': ['# P\n\na\n\n## M1\n', ''],
  'a milestone is called as another': [
    '## M1: Oven\n\n## M2: Flour\n\nOwner: Ada\n',
    '## M1: Oven\n\n## M1: Flour\n\nOwner: Ada\n',
  ],
  'two sections change places': [
    '## 9. M2 Scope\nInstall the till.\n## 2. M2 Exit Criteria\nDay closes without a difference.\n',
    '## 2. M2 Exit Criteria\nDay closes without a difference.\n## 9. M2 Scope\nInstall the till.\n',
  ],
  'two rows of one name change places': [
    '## Risks\n\n| Risk | Owner |\n|---|---|\n| Rain | Ada |\n| Rain | |\n\nWait.\n',
    '## Risks\n\n| Risk | Owner |\n|---|---|\n| Rain | |\n| Rain | Ada |\n\nWait.\n',
  ],
  'a heading says what its lines are about': [
    '## M1\n\n### Notes\n\n- a\n\n### Risks\n\n- b\n',
    '## M1\n\n### Exit criteria\n\n- a\n\n### Risks\n\n- b\n',
  ],
  'a label becomes none': [
    '## M1\n\n- Owner: Ada\n- Due: 2026-05-01\n\n## M2\n\n- Depends on: M1\n',
    '## M1\n\n- Owner: Ada\n- Duxe: 2026-05-01\n\n## M2\n\n- Depends on: M1\n',
  ],
  'a label becomes another': [
    '## M1\n\n- Owner: Ada\n- Due: 2026-05-01\n',
    '## M1\n\n- Owner: Ada\n- Starts: 2026-05-01\n',
  ],
  'a section says nothing more that makes it a milestone': [
    '# P\n\n## Search\n\n- Owner: Ada\n- Due: 2026-05-01\n\n## Sync\n\n- Owner: Bo\n- Due: 2026-06-01\n',
    '# P\n\n## Search\n\n- Owner: Ada\n- Duxe: 2026-05-01\n\n## Sync\n\n- Owner: Bo\n- Due: 2026-06-01\n',
  ],
  'it is told when week 1 begins': [
    '# P\n\n- Stxart: 2026-03-02\n\n## M1\n\n- Due: Week 4\n',
    '# P\n\n- Start: 2026-03-02\n\n## M1\n\n- Due: Week 4\n',
  ],
  'items are no longer what is delivered': [
    '## M1\n\n- [ ] Door\n- [ ] Bricks\n\nOwner: Ada\n',
    '## M1\n\n- Door\n- Bricks\n\nDeliverables: Oven\n',
  ],
  'a mitigation is no longer one': [
    '## M1\n\n### Risks\n\n- Smoke in the kitchen\n\n### Mitigations\n\n- Smoke: open a window\n',
    '## M1\n\n### Risks\n\n- Smoke in the kitchen\n\n### Mitigations\n\n- Smoke, open a window\n',
  ],
  'a column gets another name': [
    '| Milestone | Owner | Status |\n|---|---|---|\n| M1: Oven | Ada | done |\n| M2: Flour | Bo | done |\n',
    '| Milestone | Owxner | Status |\n|---|---|---|\n| M1: Oven | Ada | done |\n| M2: Flour | Bo | done |\n',
  ],
  'an owner behind a title is called one nowhere else': [
    '# P\n\n## M1 — Oven — Raj\n\n## M2 — Flour\n\n- Owner: Raj\n',
    '# P\n\n## M1 — Oven — Raj\n\n## M2 — Flour\n\n- Oxwner: Raj\n',
  ],
  'a title becomes one of a phase': ['# Oven\n\n## M1\n\nOwner: Ada\n', '# Phase 1: Oven\n\n## M1\n\nOwner: Ada\n'],
}

describe('An edit', () => {
  for (const [name, [before, after]] of Object.entries(EDITS)) {
    it(`${name}, and the other way round`, () => {
      expectAsAnew(before, [after, before])
    })
  }

  it('keeps every block that is written as it was', () => {
    const file = parse('# P\n\na\n\n- b\n- c\n\n## M1\n\nd\n')
    const [, , list, heading] = [...blocksOf(file)]
    const now = edit(file, { from: 5, to: 6, text: 'longer words' })
    ok([...blocksOf(now)].includes(list as never) && [...blocksOf(now)].includes(heading as never))
  })

  it('keeps every row and item that is written as it was', () => {
    const file = parse('| a |\n|---|\n| 1 |\n| 2 |\n')
    const [table] = [...blocksOf(file)]
    const now = edit(file, { from: 14, to: 15, text: 'one' })
    const [again] = [...blocksOf(now)]
    ok(table?.kind === 'table' && again?.kind === 'table')
    ok(table.header === again.header && table.rows[0] !== again.rows[0] && table.rows[1] === again.rows[1])
  })

  it('of an id that nobody asks for makes no other node anew', () => {
    const before =
      '| ID | Task | Owner |\n|---|---|---|\n| T-1 | Oven | Ada |\n| T-2 | Flour | Bo |\n| T-3 | Salt | Cy |\n'
    const after = before.replace('T-2', 'T-24')
    const file = parse(before)
    const read = readPlan(file)
    const [first, second, third] = read.plan.tasks
    const now = readPlan(edit(file, differenceBetween(before, after)), read)
    ok(now.assembly.grouped === read.assembly.grouped && now.plan.nodesByKey === read.plan.nodesByKey)
    ok(now.plan.tasks[0] === first && now.plan.tasks[1] !== second && now.plan.tasks[2] === third)
    deepStrictEqual(now.plan.tasks[1]?.id?.value, 'T-24')
  })
})

/** Goes from text to text, and reads each as it would be read for the first time. */
function expectAsAnew(first: string, rest: readonly string[]): void {
  let text = first
  let file: MarkdownFile = parse(text)
  let read = readPlan(file)
  for (const next of rest) {
    file = edit(file, differenceBetween(text, next))
    read = readPlan(file, read)
    text = next
    const anew = parse(text)
    deepStrictEqual(file.text.toString(), text)
    deepStrictEqual(lineStarts(file), lineStarts(anew))
    deepStrictEqual(absolute([...blocksOf(file)]), absolute([...blocksOf(anew)]))
    deepStrictEqual(absolute(read.plan), absolute(readPlan(anew).plan))
  }
}

function lineStarts({ text }: MarkdownFile): readonly number[] {
  return Array.from({ length: text.lineCount }, (_, line) => text.offsetAt({ line, character: 0 }))
}
