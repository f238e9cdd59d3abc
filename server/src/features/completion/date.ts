import { CompletionItemKind } from 'vscode-languageserver-types'
import { addDays, type Day, dayInWords, endOfMonth } from '../../plan/date.ts'
import { nodesOf } from '../../plan/model.ts'
import { dueDay } from '../../views/due.ts'
import { relationsIn } from '../../views/relations.ts'
import { shortTitleOf } from '../../views/title.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import type { Offer } from './item.ts'
import type { Slot } from './slot.ts'

/** Days that one often means, written as the dates of this plan are; first the day on which the work can begin. */
export function dateOffers(workspace: Snapshot, file: PlanFile, slot: Slot): Offer[] {
  const { today } = workspace
  const write = writerOf(file)
  const days: readonly (readonly [day: Day, why: string])[] = [
    ...(slot.aspect === 'due' ? dueOfDependencies(workspace, file, slot) : []),
    [today, 'today'],
    [addDays(today, DAYS_OF_WEEK), 'in a week'],
    [addDays(today, 2 * DAYS_OF_WEEK), 'in two weeks'],
    [endOfMonth(today), 'end of this month'],
    [endOfMonth(addDays(endOfMonth(today), 1)), 'end of next month'],
  ]
  const dates = days
    .filter(([day], index) => days.findIndex(([other]) => other === day) === index)
    .map(([day, why]) => offer(write(day), `${why} · ${dayInWords(day)}`, why))
  return [...weekOffers(workspace, file, slot), ...dates]
}

/** Where the plan counts in weeks or sprints, those of the milestones that this one waits for. */
function weekOffers(workspace: Snapshot, file: PlanFile, { of }: Slot): Offer[] {
  if (!of) return []
  return relationsIn(workspace)
    .waitsFor({ file, node: of })
    .flatMap(({ resolution }) => {
      if (resolution.is !== 'found') return []
      const { node } = resolution.target
      const isCounted = 'due' in node && node.due.is === 'given' && node.due.said.value.to === undefined
      return isCounted ? [offer(node.due.said.value.text, `when ${shortTitleOf(node)} is due`, '')] : []
    })
}

function dueOfDependencies(workspace: Snapshot, file: PlanFile, { of }: Slot): (readonly [Day, string])[] {
  if (!of) return []
  return relationsIn(workspace)
    .waitsFor({ file, node: of })
    .flatMap(({ resolution }) => {
      if (resolution.is !== 'found') return []
      const { node } = resolution.target
      const day = 'due' in node ? dueDay(node.due) : undefined
      return day === undefined ? [] : [[day, `when ${shortTitleOf(node)} is due`] as const]
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
  return (first && FORMS.find(({ pattern }) => pattern.test(first.text))?.write) ?? ((day) => day)
}

interface Form {
  readonly pattern: RegExp
  write(day: Day): string
}

const FORMS: readonly Form[] = [
  { pattern: /^\d{4}-\d{2}-\d{2}$/, write: (day) => day },
  { pattern: /^\d{4}\/\d{2}\/\d{2}$/, write: (day) => day.replaceAll('-', '/') },
  { pattern: /^\d{1,2} \p{L}{3,4} \d{4}$/u, write: (day) => partsOf(day).join(' ') },
  {
    pattern: /^\p{L}{3,4} \d{1,2}, \d{4}$/u,
    write(day) {
      const [date = '', month = '', year = ''] = partsOf(day)
      return `${month} ${date}, ${year}`
    },
  },
]

/** `20`, `Mar`, `2026`. */
const partsOf = (day: Day): readonly string[] => dayInWords(day).split(' ').slice(1)

const DAYS_OF_WEEK = 7
