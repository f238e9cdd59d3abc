import { counted } from '../base/phrases.ts'
import { type Day, daysBetween, dayInWords, type When } from '../plan/date.ts'
import type { Stated } from '../plan/value.ts'

/** `due Fri 20 Mar 2026, in 5 days`; nothing where no date is stated. What is over is not late. */
export function dueInWords(due: Stated<When>, today: Day, isOver: boolean): string | undefined {
  switch (due.is) {
    case 'absent':
      return undefined
    case 'blank':
      return 'due date open'
    case 'garbled':
      return `due “${due.text.value}”, which is no date`
    case 'given': {
      const { text, to } = due.said.value
      if (to === undefined) return `due ${text}`
      return isOver ? `due ${dayInWords(to)}` : `due ${dayInWords(to)}, ${distanceInWords(today, to)}`
    }
  }
}

/** `20 Mar` for trees and lists, with the year where it is not this one; the author's words where it is no day. */
export function dueInShort(due: Stated<When>, today: Day): string | undefined {
  if (due.is !== 'given') return due.is === 'garbled' ? due.text.value : undefined
  const { text, to } = due.said.value
  if (to === undefined) return text
  const words = dayInWords(to).replace(/^\S+ /, '')
  return to.slice(0, YEAR_LENGTH) === today.slice(0, YEAR_LENGTH) ? words.replace(/ \d+$/, '') : words
}

/** `in 5 days`, `tomorrow`, `today`, `5 days late`. */
export function distanceInWords(today: Day, day: Day): string {
  const days = daysBetween(today, day)
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days < 0) return `${counted(-days, 'day')} late`
  return `in ${counted(days, 'day')}`
}

const YEAR_LENGTH = 4
