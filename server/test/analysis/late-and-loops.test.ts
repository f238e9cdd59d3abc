import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict'
import * as fc from 'fast-check'
import { type Late, lateIn } from '../../src/analysis/late.ts'
import { loopsIn } from '../../src/analysis/loops.ts'
import { addDays, type Day } from '../../src/plan/date.ts'
import type { PlanNode } from '../../src/plan/model.ts'
import { fileIn, PLAN, sceneWith, workspaceOf } from '../scene.ts'

describe('What is late, on random plans', () => {
  it('is what every way over nodes without dates says', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const workspace = workspaceOf(sceneWith(textOf(plan)))
        const found = lateIn(fileIn(workspace, PLAN), workspace)
        deepStrictEqual(found.map(shown).sort(byNumber), expectedLate(plan))
        for (const late of found) expectWay(late, plan)
      }),
      { numRuns: 300 },
    )
  })
})

describe('Loops, on random plans', () => {
  it('are all found, each by its shortest way, and parted by the steps that are told', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const workspace = workspaceOf(sceneWith(textOf(plan)))
        const found = loopsIn(fileIn(workspace, PLAN), workspace)
        const ways = found.flatMap(({ ways }) => ways.map((way) => way.map(({ from }) => numberOf(from.node))))
        const loops = loopsOf(plan)
        for (const way of ways) {
          ok(
            loops.some((loop) => isSame(loop, way)),
            `${way.join(' → ')} is a loop`,
          )
        }
        for (const [from, to] of edgesOf(plan)) {
          const through = loops.filter((loop) => hasStep(loop, from, to)).map(({ length }) => length)
          const told = ways.filter((way) => hasStep(way, from, to)).map(({ length }) => length)
          strictEqual(
            Math.min(...told),
            Math.min(...through),
            `the shortest loop through ${String(from)} → ${String(to)}`,
          )
        }
        strictEqual(new Set(ways.map(String)).size, ways.length)
        for (const { shared, ways: own } of found) ok(own.every((way) => way.includes(shared)))
        expectMost(
          found.map(({ ways: own }) => own.map((way) => way.map(({ from }) => numberOf(from.node)))),
          plan,
        )
      }),
      { numRuns: 300 },
    )
  })
})

interface Part {
  readonly due: number | undefined
  readonly isDone: boolean
  readonly waitsFor: readonly number[]
}

const plans: fc.Arbitrary<readonly Part[]> = fc
  .array(
    fc.record({
      due: fc.option(fc.nat(60), { nil: undefined }),
      isDone: fc.nat(5).map((number) => number === 0),
      waitsFor: fc.uniqueArray(fc.nat(6), { maxLength: 3 }),
    }),
    { minLength: 2, maxLength: 7 },
  )
  .map((parts) =>
    parts.map((part, own) => ({
      ...part,
      waitsFor: part.waitsFor.filter((other) => other < parts.length && other !== own),
    })),
  )

function textOf(plan: readonly Part[]): string {
  const sections = plan.map(({ due, isDone, waitsFor }, number) =>
    [
      `## M${String(number)}: Part`,
      ...(due === undefined ? [] : [`Due: ${dayAt(due)}`]),
      `Status: ${isDone ? 'done' : 'active'}`,
      ...(waitsFor.length === 0 ? [] : [`Depends on: ${waitsFor.map((one) => `M${String(one)}`).join(', ')}`]),
    ].join('\n\n'),
  )
  return `# Plan\n\n${sections.join('\n\n')}\n`
}

/** All dates lie behind the day of the scene. */
const dayAt = (due: number): Day => addDays('2026-02-01' as Day, due)

const numberOf = (node: PlanNode): number => Number(node.id?.value.slice(1))
const byNumber = (a: Shown, b: Shown): number => a.node - b.node

interface Shown {
  readonly node: number
  readonly slack: number
}

function shown({ node, slack }: Late): Shown {
  strictEqual(slack.from, slack.to)
  return { node: numberOf(node), slack: slack.to }
}

/** Every way is walked, one after the other. */
function expectedLate(plan: readonly Part[]): Shown[] {
  return plan.flatMap(({ due, isDone, waitsFor }, node) => {
    if (due === undefined || isDone || isInLoop(node, plan)) return []
    const open = openOf(waitsFor, plan)
    const dueOf = (one: number): number => plan[one]?.due ?? 0
    // In a loop nothing has a date that counts.
    const seen = open.filter((one) => plan[one]?.due !== undefined && !isInLoop(one, plan)).map(dueOf)
    const hidden = open
      .filter((one) => plan[one]?.due === undefined)
      .flatMap((one) => causesBehind(one, plan, [node]))
      .map(dueOf)
    const last = Math.max(0, ...hidden)
    return last <= Math.max(due, ...seen) ? [] : [{ node, slack: due - last }]
  })
}

/** What has a date, behind something that has none. */
function causesBehind(node: number, plan: readonly Part[], way: readonly number[]): readonly number[] {
  if (isInLoop(node, plan)) return []
  return openOf(plan[node]?.waitsFor ?? [], plan).flatMap((next) => {
    if (plan[next]?.due !== undefined) return isInLoop(next, plan) ? [] : [next]
    return way.includes(next) ? [] : causesBehind(next, plan, [...way, node])
  })
}

const openOf = (numbers: readonly number[], plan: readonly Part[]): readonly number[] =>
  numbers.filter((one) => plan[one]?.isDone === false)

/** Of what is open: a loop that something finished opens is none for dates. */
function isInLoop(start: number, plan: readonly Part[]): boolean {
  const leadsBack = (at: number, seen: readonly number[]): boolean =>
    openOf(plan[at]?.waitsFor ?? [], plan).some(
      (next) => next === start || (!seen.includes(next) && leadsBack(next, [...seen, next])),
    )
  return leadsBack(start, [start])
}

function expectWay({ node, way, cause }: Late, plan: readonly Part[]): void {
  strictEqual(way[0]?.from.node, node)
  strictEqual(way.at(-1)?.to.node, cause.node)
  for (const [index, { from, to }] of way.entries()) {
    ok(plan[numberOf(from.node)]?.waitsFor.includes(numberOf(to.node)))
    if (0 < index) {
      strictEqual(way[index - 1]?.to.node, from.node)
      strictEqual(plan[numberOf(from.node)]?.due, undefined)
    }
  }
}

function edgesOf(plan: readonly Part[]): readonly (readonly [number, number])[] {
  return plan.flatMap(({ waitsFor }, from) => waitsFor.map((to) => [from, to] as const))
}

/** Every loop there is, from its least number on. */
function loopsOf(plan: readonly Part[]): readonly (readonly number[])[] {
  const from = (way: readonly number[]): readonly (readonly number[])[] =>
    (plan[way.at(-1) ?? 0]?.waitsFor ?? []).flatMap((next) => {
      if (next === way[0]) return [way]
      return next < (way[0] ?? 0) || way.includes(next) ? [] : from([...way, next])
    })
  return plan.flatMap((_, start) => from([start]))
}

const isSame = (left: readonly number[], right: readonly number[]): boolean => left.join(' ') === right.join(' ')

function hasStep(loop: readonly number[], from: number, to: number): boolean {
  return loop.some((one, index) => one === from && (loop[index + 1] ?? loop[0]) === to)
}

/** Of what is told together or afterwards, and hangs together, no step is a part of more loops than the one that is told first. */
function expectMost(found: readonly (readonly (readonly number[])[])[], plan: readonly Part[]): void {
  for (const [index, ways] of found.entries()) {
    const start = ways[0]?.[0] ?? 0
    const left = found
      .slice(index)
      .flat()
      .filter(([first = 0]) => isLeading(start, first, plan) && isLeading(first, start, plan))
    for (const [from, to] of edgesOf(plan)) ok(left.filter((way) => hasStep(way, from, to)).length <= ways.length)
  }
}

function isLeading(start: number, end: number, plan: readonly Part[]): boolean {
  const reached = new Set([start])
  for (const one of reached) for (const next of plan[one]?.waitsFor ?? []) reached.add(next)
  return reached.has(end)
}
