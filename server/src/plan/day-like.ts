import { type Day, dayInWords } from './date.ts'

/** A day written as another one is: `20 Mar 2026` where that is `3 Feb 2026`; undefined where that is written some other way. */
export function dayLike(model: string, day: Day): string | undefined {
  return FORMS.find(({ pattern }) => pattern.test(model))?.write(day)
}

interface Form {
  readonly pattern: RegExp
  write(day: Day): string
}

/** `20`, `Mar`, `2026`. */
const partsOf = (day: Day): readonly string[] => dayInWords(day).split(' ').slice(1)

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const fullMonth = (short: string): string => MONTHS.split('|').find((month) => month.startsWith(short)) ?? short

const FORMS: readonly Form[] = [
  { pattern: /^\d{4}-\d{2}-\d{2}$/, write: (day) => day },
  { pattern: /^\d{4}\/\d{2}\/\d{2}$/, write: (day) => day.replaceAll('-', '/') },
  {
    pattern: new RegExp(`^\\d{1,2} (?:${MONTHS}) \\d{4}$`),
    write(day) {
      const [date = '', month = '', year = ''] = partsOf(day)
      return `${date} ${fullMonth(month)} ${year}`
    },
  },
  {
    pattern: new RegExp(`^(?:${MONTHS}) \\d{1,2}, \\d{4}$`),
    write(day) {
      const [date = '', month = '', year = ''] = partsOf(day)
      return `${fullMonth(month)} ${date}, ${year}`
    },
  },
  { pattern: /^\d{1,2} \p{L}{3,4} \d{4}$/u, write: (day) => partsOf(day).join(' ') },
  {
    pattern: /^\p{L}{3,4} \d{1,2}, \d{4}$/u,
    write(day) {
      const [date = '', month = '', year = ''] = partsOf(day)
      return `${month} ${date}, ${year}`
    },
  },
]
