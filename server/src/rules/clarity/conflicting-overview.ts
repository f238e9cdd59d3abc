import { groupedBy } from '../../base/grouped-by.ts'
import { slice, type Span, startOf } from '../../base/span.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { noOptions } from '../no-options.ts'
import { isSameName, type Listed, nameIn, type Overview, overviewsOf, type Stage, stageOf } from '../overviews.ts'
import { listedBehind } from '../list-entry.ts'
import { defineRule, type Finding, type Fix } from '../rule.ts'

export const conflictingOverview = defineRule({
  id: 'conflicting-overview',
  group: 'clarity',
  summary: 'An overview lists what the sections below tell, under the same names and in the same order.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone', 'phase'],
  looksAt: ['anchors'],
  gather: (node, file) => [stageOf(node, file)],

  *check(file, { gathered }) {
    const overviews = [...groupedBy(gathered, ({ kind }) => kind).values()].flatMap((all) => overviewsOf(all, file))
    for (const overview of overviews) {
      yield* findRenamed(overview, file)
      yield* findUntold(overview)
      yield* findUnlisted(overview, file)
      yield* findMoved(overview, file)
    }
  },
})

/** Of a list that names the others as their sections do: shortened names are no other names. */
function* findRenamed({ listed, sections }: Overview, file: PlanFile): Generator<Finding> {
  const pairs = listed.flatMap(({ node, at }) => {
    const section = sections.get(node)
    if (!section || !node.id) return []
    const [here, there] = [nameIn(at, node, file), nameIn(section, node, file)]
    return here.words === '' || there.words === '' ? [] : [{ node, at, section, here, there }]
  })
  const renamed = pairs.filter(({ here, there }) => !isSameName(here.words, there.words))
  if (pairs.length < FEW_OF * renamed.length) return
  for (const { node, at, section, here, there } of renamed) {
    const words = slice(at, here.from, here.from + here.words.length)
    yield {
      at: words,
      message: `“${idOf(node)}” is called “${here.words}” here and “${there.words}” in its section`,
      related: [{ file, at: section, message: `“${idOf(node)}” has its section here` }],
      fixes: () => renaming(here.words, there.words, words),
    }
  }
}

function renaming(here: string, there: string, span: Span): Fix[] {
  if (MARKUP.test(there) || MARKUP.test(here)) return []
  return [{ title: `Change “${here}” to “${there}”`, edits: [{ is: 'replace', span, with: there }] }]
}

/** Listed, but without a section: what is over, or comes last, need not be told any more, or not yet. */
function* findUntold({ listed, sections }: Overview): Generator<Finding> {
  const untold = listed.filter(({ node }) => !sections.has(node))
  const last = listed.findLastIndex(({ node }) => sections.has(node))
  if (listed.length < FEW_OF * untold.length) return
  for (const one of untold) {
    if (one.node.isOver || last < listed.indexOf(one)) continue
    yield { at: one.at, message: `${one.node.called} has no section, as the others of this list have` }
  }
}

/** Told in a section like those of what is listed, but not listed. */
function* findUnlisted({ listed, sections }: Overview, file: PlanFile): Generator<Finding> {
  const known = new Set(listed.map(({ node }) => node))
  const depthOf = (at: Span): number => hashesBefore(at, file)
  const depths = new Set(
    listed.flatMap(({ node }) => (sections.has(node) ? depthOf(sections.get(node) ?? node.title) : [])),
  )
  const unlisted = [...sections].filter(([node, at]) => !known.has(node) && depths.has(depthOf(at)))
  const [first] = listed
  if (!first || sections.size < FEW_OF * unlisted.length) return
  for (const [node, at] of unlisted) {
    if (node.isOver) continue
    yield {
      at,
      message: `${node.called} is missing from the list above`,
      related: [{ file, at: first.at, message: 'The list begins here' }],
      fixes: () => {
        const before = [...listed].reverse().find((one) => isEarlier(sections.get(one.node), at))
        const edits = before ? listedBehind(before, node, file) : []
        return edits.length === 0 ? [] : [{ title: `Add ${node.called} to the list`, edits }]
      },
    }
  }
}

/** One that stands elsewhere in the list than in the text; where several do, the two follow different orders. */
function* findMoved({ listed, sections }: Overview, file: PlanFile): Generator<Finding> {
  const told = listed.filter(({ node }) => sections.has(node))
  const inText = [...sections.keys()].filter((node) => told.some((one) => one.node === node))
  if (told.length < FEWEST_IN_ORDER || told.every(({ node }, index) => inText[index] === node)) return
  const moved = told.filter((one) => isInOrder(without(told, one), inText))
  const [one] = moved
  if (!one) return
  const at = told.indexOf(one)
  const neighbour = told[at + 1] ?? told[at - 1]
  if (!neighbour) return
  const where = at + 1 < told.length ? ['before', 'after'] : ['after', 'before']
  yield {
    at: one.at,
    severity: 'hint',
    message: `${one.node.called} stands ${where[0] ?? ''} ${neighbour.node.called} here, and ${where[1] ?? ''} it in the sections`,
    related: [
      {
        file,
        at: sections.get(one.node) ?? one.node.title,
        message: `${one.node.called} has its section here`,
      },
    ],
  }
}

function isInOrder(told: readonly Listed[], inText: readonly Stage[]): boolean {
  const places = told.map(({ node }) => inText.indexOf(node))
  return places.every((place, index) => (places[index - 1] ?? -1) < place)
}

function without(told: readonly Listed[], one: Listed): readonly Listed[] {
  return told.filter((other) => other !== one)
}

function isEarlier(one: Span | undefined, other: Span): boolean {
  return one !== undefined && startOf(one) < startOf(other)
}

function hashesBefore(at: Span, { text }: PlanFile): number {
  return /^\s*#*/.exec(text.line(text.positionAt(startOf(at)).line))?.[0].trim().length ?? 0
}

const idOf = ({ id, name }: Stage): string => id?.value ?? name.value
/** One in so many may be forgotten; more of them are left out on purpose. */
const FEW_OF = 4
const FEWEST_IN_ORDER = 4
const MARKUP = /[|*_`[\]\r\n]/
