import { CompletionItemKind } from 'vscode-languageserver-types'
import { counted, dotted } from '../../base/phrases.ts'
import { endOf } from '../../base/span.ts'
import { addDays, type Day, dayInWords, endOfMonth, type When } from '../../plan/date.ts'
import { dayLike } from '../../plan/day-like.ts'
import { dueOf } from '../../plan/facts.ts'
import { nodesOf } from '../../plan/model.ts'
import { shortTitleOf } from '../../plan/title.ts'
import { todayOf } from '../../workspace/in-its-time.ts'
import type { Address, PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import type { Offer } from './item.ts'
import type { Slot } from './slot.ts'

/** Days that one often means, written as the dates of this plan are; first the day on which the work can begin. */
export function dateOffers(workspace: Snapshot, file: PlanFile, slot: Slot): Offer[] {
  const today = todayOf(file, workspace)
  const write = writerOf(file)
  const awaited = slot.of ? awaitedBy({ file, node: slot.of }, workspace) : []
  const days: readonly (readonly [day: Day, why: string])[] = [
    ...(slot.aspect === 'due' ? awaited.flatMap(({ due: { to }, why }) => (to ? [[to, why] as const] : [])) : []),
    [today, 'today'],
    [addDays(today, DAYS_OF_WEEK), 'in a week'],
    [addDays(today, 2 * DAYS_OF_WEEK), 'in two weeks'],
    [endOfMonth(today), 'end of this month'],
    [endOfMonth(addDays(endOfMonth(today), 1)), 'end of next month'],
  ]
  const weeks = [
    ...awaited.flatMap(({ due: { to, text }, why }) => (to ? [] : [offer(text, why, '')])),
    ...laterWeeks(
      file,
      slot,
      awaited.map(({ due }) => due.text),
    ),
  ]
  const dates = days
    .filter(([day], index) => days.findIndex(([other]) => other === day) === index)
    .map(([day, why]) => offer(write(day), dotted(why, dayInWords(day)), why))
  return [...weeks, ...dates]
}

/** Where the plan counts in weeks or sprints, some that follow the last that is awaited, or that of the one before. */
function laterWeeks({ plan, text }: PlanFile, { aspect, kind, offset }: Slot, awaited: readonly string[]): Offer[] {
  if (aspect !== 'due') return []
  const before = nodesOf(plan)
    .filter((node) => node.kind === (kind ?? 'milestone'))
    .flatMap((node) => {
      const due = dueOf(node)
      return due?.is === 'given' && endOf(due.said.span) < offset ? [text.of(due.said.span)] : []
    })
  const last = lastCount(awaited) ?? lastCount(before.slice(-1))
  if (!last) return []
  const { noun, number } = last
  return STEPS.map((step) => {
    const later = `${noun} ${String(number + step)}`
    return offer(later, `${counted(step, noun.toLowerCase())} after ${noun} ${String(number)}`, '')
  })
}

/** `Week 18` of `Week 6`, `Week 18`. */
function lastCount(words: readonly string[]): { readonly noun: string; readonly number: number } | undefined {
  return words
    .flatMap((one) => {
      const { noun, number } = COUNTED.exec(one)?.groups ?? {}
      return noun === undefined ? [] : [{ noun, number: Number(number) }]
    })
    .sort((a, b) => a.number - b.number)
    .at(-1)
}

/** When all that is due for which the node waits. */
function awaitedBy(address: Address, workspace: Snapshot): { readonly due: When; readonly why: string }[] {
  return workspace.waitsFor(address).flatMap(({ resolution }) => {
    if (resolution.is !== 'found') return []
    const { node } = resolution.target
    const due = dueOf(node)
    return due?.is === 'given' ? [{ due: due.said.value, why: `when ${shortTitleOf(node)} is due` }] : []
  })
}

function offer(label: string, detail: string, alsoFoundBy: string): Offer {
  return { label, kind: CompletionItemKind.Constant, detail, alsoFoundBy }
}

/** Writes days as `2026-03-20`, or as `20 Mar 2026`, `20 March 2026`, `Mar 20, 2026` where the plan does. */
function writerOf(file: PlanFile): (day: Day) => string {
  const [first] = nodesOf(file.plan)
    .flatMap((node) => ('due' in node && node.due.is === 'given' ? [node.due.said.value] : []))
    .filter(({ from, to }) => from !== undefined && from === to)
  return (day) => (first && dayLike(first.text, day)) ?? day
}

const STEPS = [1, 2, 4]
/** `Week 18`, `Sprint 3`. */
const COUNTED = /^(?<noun>\p{L}{4,6})\s(?<number>\d{1,3})$/u
const DAYS_OF_WEEK = 7
