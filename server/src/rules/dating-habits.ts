import type { Plan } from '../plan/model.ts'
import type { When } from '../plan/date.ts'
import type { Stated } from '../plan/value.ts'

/** What the dates of a plan tell of one another, so that nobody doubts what is meant by one. */
export interface DatingHabits {
  /** It names a year somewhere: “Jan 20” is in it. */
  readonly tellsYear: boolean
  /** Whether 03/04/2026 begins with the day or with the month, others tell: 20/04/2026. */
  readonly tellsOrder: boolean
}

export function datingHabits({ title, document, log, phases, milestones, tasks, decisions }: Plan): DatingHabits {
  const told = [
    ...[document.updated, document.start, document.due],
    ...milestones.flatMap(({ start, due }) => [start, due]),
    ...[...phases, ...tasks, ...decisions].map(({ due }) => due),
  ].flatMap((stated: Stated<When>) => (stated.is === 'given' && stated.said.value.from ? [stated.said.value.text] : []))
  return {
    tellsYear: 0 < told.length || 0 < log.length || YEAR.test(title?.value ?? ''),
    tellsOrder: told.some((words) => DAY_FIRST.test(words)) !== told.some((words) => MONTH_FIRST.test(words)),
  }
}

const YEAR = /(?<!\d)20\d\d(?!\d)/
/** `20/04/2026` */
const DAY_FIRST = /(?<!\d)(?:1[3-9]|2\d|3[01])[/-]\d{1,2}[/-]\d{2,4}(?!\d)/
/** `04/20/2026` */
const MONTH_FIRST = /(?<!\d)\d{1,2}[/-](?:1[3-9]|2\d|3[01])[/-]\d{2,4}(?!\d)/
