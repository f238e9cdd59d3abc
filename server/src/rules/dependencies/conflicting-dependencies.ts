import { listOf } from '../../base/phrases.ts'
import { behind, endOf, startOf } from '../../base/span.ts'
import type { PlanNode } from '../../plan/model.ts'
import { waitsThrough } from '../../workspace/relations.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { areOfOneArrow, type Awaited, awaitedBy, NOTHING, type Told } from '../drawn-and-told.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding, type Fix } from '../rule.ts'

export const conflictingDependencies = defineRule({
  id: 'conflicting-dependencies',
  group: 'dependencies',
  summary: 'What is drawn of an order is what is told of it in words.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone', 'task'],
  follows: 'dependencies',
  looksAt: ['otherFiles'],
  gather: (node, file, { workspace }) => awaitedBy(node, file, workspace),

  *check(file, { gathered, workspace }) {
    const drawnOf = new Map<PlanNode, Awaited['drawn']>(
      gathered.flatMap(({ drawn }) => [...drawn.keys()].map((node) => [node, NOTHING])),
    )
    for (const { node, drawn } of gathered) drawnOf.set(node, drawn)
    for (const awaited of gathered) {
      yield* findUntold(awaited, file, workspace)
      yield* findUndrawn(awaited, drawnOf, file, workspace)
    }
  },
})

/** Arrows of which the words say nothing, not even round some corners. Single sentences need not tell all. */
function findUntold({ node, drawn, told }: Awaited, file: PlanFile, workspace: Snapshot): readonly Finding[] {
  const last = [...told.values()].at(-1)
  if (!last || [...told.values()].some(({ place }) => place.dialect === 'sentence')) return []
  const untold = [...drawn].filter(([earlier]) => !isToldAnyway(earlier, node, told, file, workspace))
  if (untold.length === 0) return []
  const later = called(node, file.text)
  return [
    {
      at: last.reference.id.span,
      message: `${later} waits for ${namesOf(untold, file)} in the drawing, but not in words`,
      related: untold.map(([earlier, { reference }]) => ({
        file,
        at: reference.id.span,
        message: `${called(earlier, file.text)} is drawn before ${later}`,
      })),
      fixes: () =>
        adding(
          untold.map(([{ id }]) => id?.value),
          last,
          file,
        ),
    },
  ]
}

/**
 * Words without an arrow, where others lead to the node, and some from what it waits for. Only of arrows that stand in a line:
 * in a picture of lines and corners there may be one that nobody reads.
 */
function findUndrawn(
  { node, drawn, told }: Awaited,
  drawnOf: ReadonlyMap<PlanNode, Awaited['drawn']>,
  file: PlanFile,
  workspace: Snapshot,
): readonly Finding[] {
  const [arrow] = drawn.values()
  const undrawn = [...told].filter(([earlier]) => {
    const toEarlier = drawnOf.get(earlier)
    return toEarlier && !areOfOneArrow(toEarlier, drawn) && !isToldAnyway(earlier, node, drawn, file, workspace)
  })
  const [first] = undrawn
  const isPicture = arrow && CORNERS.test(file.text.line(file.text.positionAt(startOf(arrow.reference.id.span)).line))
  if (!arrow || !first || isPicture) return []
  const later = called(node, file.text)
  return [
    {
      at: first[1].reference.id.span,
      severity: 'information',
      message: `${later} waits for ${namesOf(undrawn, file)} in words, but not in the drawing`,
      related: [{ file, at: arrow.reference.id.span, message: `What ${later} waits for is drawn here` }],
    },
  ]
}

function namesOf(awaited: readonly (readonly [PlanNode, Told])[], { text }: PlanFile): string {
  return listOf(awaited.map(([node]) => called(node, text)))
}

/** Whether a node waits for another through those that are told; of what waits for itself another rule speaks. */
function isToldAnyway(
  earlier: PlanNode,
  later: PlanNode,
  told: ReadonlyMap<PlanNode, Told>,
  file: PlanFile,
  workspace: Snapshot,
): boolean {
  return (
    told.has(earlier) ||
    [...told.keys()].some((node) => waitsThrough({ file, node }, earlier, workspace)) ||
    waitsThrough({ file, node: earlier }, later, workspace)
  )
}

/** “M1, M2” for “M1”, where nothing stands behind it. */
function adding(ids: readonly (string | undefined)[], { reference, place }: Told, { text }: PlanFile): Fix[] {
  const { span } = reference.id
  const rest = text.slice(endOf(span), Math.max(endOf(span), endOf(place.value)))
  if (ids.includes(undefined) || reference.how !== 'named' || !NOTHING_MORE.test(rest)) return []
  const isNumber = /^\d/.test(text.of(span))
  const words = ids.map((id = '') => (isNumber ? id.replace(/^\D+/, '') : id)).join(', ')
  return [{ title: `Add ${words}`, edits: [{ is: 'replace', span: behind(span), with: `, ${words}` }] }]
}

const CORNERS = /[\u2500-\u257F\u25B2\u25BC\u25B6]|^\s*(?:\||[v^]\s*$)/
const NOTHING_MORE = /^[\s.]*$/
