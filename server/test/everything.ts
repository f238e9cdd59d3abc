import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import type { Day } from '../src/plan/date.ts'
import { pagesIn, readPage, type Scene, uriOf } from './scene.ts'

/** Every scene of every page, and every example plan: what holds for all plans is tried on all of these. */
export const everyScene: readonly Scene[] = [
  ...['docs/rules', 'test-fixtures/rules', 'test-fixtures/dialects', 'test-fixtures/features']
    .concat('test-fixtures/writing', 'test-fixtures/matrix')
    .flatMap(pagesIn)
    .concat(readPage('docs/silence.md'))
    .flatMap(({ scenes }) => scenes),
  ...filesBelow('test-fixtures/workspaces').map(sceneOf),
]

/** Their texts, each once. */
export const everyText: readonly string[] = [
  ...new Set(everyScene.flatMap(({ files }) => files.map(({ text }) => text))),
]

/** What someone types: some characters taken away somewhere, and some words put in their place. */
export interface Typed {
  /** Where, as a part of the text from 0 to 1. */
  readonly at: number
  readonly removed: number
  readonly inserted: string
}

/** Pieces that mean something in Markdown or in a plan. */
const WORDS = [
  ...['\n', '\n\n', '\r\n', ' ', '\t', '# ', '\n\n## ', '- ', '  - ', '1. ', '* ', '> ', '|', '| a | b |\n|---|---|\n'],
  ...[
    '```\n',
    '~~~\n',
    '<!--',
    '-->',
    '<!-- milepost-disable-next-line -->\n',
    '<!-- milepost-disable milestone-without-owner, unreadable-date -->\n',
    '<!-- milepost-enable -->\n',
    ' <!-- milepost-disable-line -->',
    '<!-- milepost-today: 2026-03-01 -->\n',
    '<div>\n',
    '---\n',
    '**',
    '`',
    '[x] ',
    '[a]: b\n',
    '[a]',
    '(#b)',
    '\\',
    '\uFEFF',
  ],
  ...['M1', 'M2: Beta', 'M1–M3', 'T-101', '2 depends on 1', 'Depends on: M1', 'Owner: Ada', 'Status: done', 'TBD'],
  ...['Due: 2026-02-30', 'Exit criteria:', '; ', 'Milestones', 'M1 Exit Criteria', 'Risks', 'Mitigation', 'é', '🚀'],
]

export const edits: fc.Arbitrary<Typed> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof(fc.constant(0), fc.nat({ max: 40 })),
  inserted: fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 5 })),
})

export function textWith(text: string, { at, removed, inserted }: Typed): string {
  const from = Math.floor(at * text.length)
  return text.slice(0, from) + inserted + text.slice(from + removed)
}

/** A text of many such pieces, with paragraphs long enough to be read apart. */
export const soup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.constantFrom(...everyText, 'word '.repeat(320))),
    {
      maxLength: 40,
    },
  )
  .map((pieces) => pieces.join(''))

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name}`)
}

function sceneOf(path: string): Scene {
  const text = readFileSync(path, 'utf8')
  const fence = { verb: '', argument: '', text, place: { page: path, from: 0, to: text.length } }
  const file = { name: path, uri: uriOf(path), text, fence }
  return { title: path, today: '2026-05-10' as Day, files: [file], marks: [], goldens: [] }
}
