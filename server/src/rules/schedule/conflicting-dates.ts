import { isAllBefore } from '../../analysis/all-before.ts'
import { groupedBy } from '../../base/grouped-by.ts'
import { type Sourced, startOf } from '../../base/span.ts'
import type { When } from '../../plan/date.ts'
import { dueOf, phaseOf } from '../../plan/facts.ts'
import type { Milestone, Phase, PlanNode } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'
import type { Stated } from '../../plan/value.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { isLive } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding, type Fix } from '../rule.ts'

export const conflictingDates = defineRule({
  id: 'conflicting-dates',
  group: 'schedule',
  summary: 'Dates of the same thing agree, wherever they are told.',
  severity: 'error',
  options: noOptions,
  of: ['phase', 'milestone', 'task', 'decision'],
  looksAt: ['phases'],

  *checkNode(node, file) {
    if (!isLive(node)) return
    yield* findStartAfterDue(node, file)
    yield* findToldTwice(node, file)
  },

  *gather(node) {
    if (node.kind === 'milestone' && node.phase && isLive(node)) yield node
  },

  *check(file, { gathered }) {
    const outside = gathered.flatMap((milestone) => {
      const phase = phaseOf(milestone, file.plan)
      return phase && isOutside(milestone, phase) ? [{ milestone, phase }] : []
    })
    for (const [phase, ones] of groupedBy(outside, (one) => one.phase)) {
      yield* findingsOutside(
        phase,
        ones.map(({ milestone }) => milestone),
        file,
      )
    }
  },
})

function* findStartAfterDue(node: PlanNode, file: PlanFile): Generator<Finding> {
  const [start, due] = [node.kind === 'milestone' ? givenIn(node.start) : undefined, givenIn(dueOf(node))]
  if (!start || !due || !isAllBefore(due.value, start.value)) return
  yield {
    at: start.span,
    message: `${called(node, file.text)} starts ${start.value.text}, after it is due, ${due.value.text}`,
    related: [{ file, at: due.span, message: `Due ${due.value.text}` }],
  }
}

/** What one head says twice may be about parts; what two say is about the same. */
function* findToldTwice(node: PlanNode, file: PlanFile): Generator<Finding> {
  for (const field of ['start', 'due'] as const) {
    const told = node.statements.filter((one) => one.field === field && one.place.dialect !== 'drawing')
    const holds = field === 'due' ? givenIn(dueOf(node)) : node.kind === 'milestone' ? givenIn(node.start) : undefined
    const holding = told.find((one) => isAt(timeIn(one), holds))
    const [first] = holding
      ? told.filter((one) => headOf(one) !== headOf(holding) && isOther(timeIn(one), timeIn(holding)))
      : []
    const [one, other] = [first && timeIn(first), holding && timeIn(holding)]
    if (!one || !other) continue
    yield {
      at: one.span,
      message: `${called(node, file.text)} ${VERBS[field]} ${one.value.text} here, and ${other.value.text} elsewhere`,
      related: [{ file, at: other.span, message: `${called(node, file.text)} ${VERBS[field]} ${other.value.text}` }],
      fixes: () => [replacing(one, other, 'here'), replacing(other, one, 'elsewhere')],
    }
  }
}

function replacing(one: Sourced<When>, other: Sourced<When>, where: string): Fix {
  const [words, meant] = [one.value.text, other.value.text]
  return {
    title: `Change “${words}” ${where} to “${meant}”`,
    edits: [{ is: 'replace', span: one.span, with: meant }],
  }
}

function* findingsOutside(phase: Phase, milestones: readonly Milestone[], file: PlanFile): Generator<Finding> {
  const time = givenIn(phase.due)
  const name = called(phase, file.text)
  const related = milestones.flatMap((one) => {
    const due = givenIn(one.due)
    return due ? [{ file, at: due.span, message: `${called(one, file.text)} is due ${due.value.text}` }] : []
  })
  const [first] = related
  if (!time || !first) return
  if (1 < related.length) {
    const message = `${String(related.length)} milestones of ${name} are due outside of its time, ${time.value.text}`
    yield { at: time.span, message, related }
    return
  }
  const message = `${first.message}, outside of the time of ${name}, ${time.value.text}`
  yield { at: first.at, message, related: [{ file, at: time.span, message: `${name}: ${time.value.text}` }] }
}

/** A date of a phase is its end; only what stands beside its name tells when it begins, too. */
function isOutside(milestone: Milestone, phase: Phase): boolean {
  const [due, time] = [givenIn(milestone.due), givenIn(phase.due)]
  if (!due || !time || !isLive(phase)) return false
  const isStretch = phase.statements.some((one) => one.place.dialect === 'title' && isAt(timeIn(one), time))
  return isAllBefore(time.value, due.value) || (isStretch && isAllBefore(due.value, time.value))
}

function isOther(one: Sourced<When> | undefined, other: Sourced<When> | undefined): boolean {
  return (
    one !== undefined &&
    other !== undefined &&
    (isAllBefore(one.value, other.value) || isAllBefore(other.value, one.value))
  )
}

function timeIn({ field, said }: Statement): Sourced<When> | undefined {
  return field === 'start' || field === 'due' ? givenIn(said) : undefined
}

function givenIn(stated: Stated<When> | undefined): Sourced<When> | undefined {
  return stated?.is === 'given' ? stated.said : undefined
}

/** Where it is said about whom. */
function headOf({ subject }: Statement): number | undefined {
  switch (subject.is) {
    case 'head':
      return startOf(subject.head.title)
    case 'named':
      return startOf(subject.id.span)
    case 'document':
      return undefined
  }
}

/** What is kept from edit to edit is the same place, and need not be the same object. */
function isAt(one: Sourced<When> | undefined, place: Sourced<When> | undefined): boolean {
  return one !== undefined && place !== undefined && startOf(one.span) === startOf(place.span)
}

const VERBS = { start: 'starts', due: 'is due' } as const
