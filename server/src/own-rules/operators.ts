import type { Operator, Test } from './syntax.ts'
import type { Told, ValueType } from './told.ts'

/** What can be asked of something, by its type: how it compares, in which other ways, and what `is` may say of it. */
export interface Askable {
  readonly operators: readonly Operator[]
  readonly words: readonly Exclude<Test['is'], 'compared' | 'stated'>[]
  readonly states: readonly Told<unknown>['is'][]
  /** For the docs: what stands behind an operator. */
  readonly values: string
}

const NAMED = ['=', '≠'] as const
const MEASURED = ['=', '≠', '<', '≤', '>', '≥'] as const

export const ASKABLE: Readonly<Record<ValueType | 'list' | 'count', Askable>> = {
  text: {
    operators: NAMED,
    words: ['one of', 'contains', 'matches'],
    states: ['given', 'absent', 'blank'],
    values: 'words: `name = Foundation`; case does not count',
  },
  status: {
    operators: NAMED,
    words: ['one of', 'contains', 'matches'],
    states: ['given', 'absent', 'blank'],
    values:
      "a status in any language, by what it means: `status = done` is true of “abgeschlossen”; in quotation marks by the word itself: `status = 'in review'`",
  },
  people: {
    operators: NAMED,
    words: ['one of', 'contains', 'matches'],
    states: ['given', 'absent', 'blank'],
    values: 'a name or a handle: `owner = @ada`; one of several owners is enough. The other names in `people` count',
  },
  date: {
    operators: MEASURED,
    words: ['contains', 'matches'],
    states: ['given', 'absent', 'blank', 'garbled'],
    values: 'a day, `today` or another date field, plus or minus days or weeks: `due < start + 2 weeks`',
  },
  level: {
    operators: MEASURED,
    words: ['one of', 'contains', 'matches'],
    states: ['given', 'absent', 'blank'],
    values: '`low`, `medium`, `high` in any language, or 1 to 3',
  },
  number: {
    operators: MEASURED,
    words: [],
    states: ['given', 'absent'],
    values: 'a number',
  },
  count: {
    operators: MEASURED,
    words: [],
    states: [],
    values: 'a number, or another `number of …`',
  },
  list: {
    operators: [],
    words: ['contains', 'matches'],
    states: ['given', 'absent'],
    values: 'of `contains` and `matches` one entry is enough',
  },
}

/** How tests are written. */
export const WRITTEN: Readonly<Record<Askable['words'][number], string>> = {
  'one of': 'in',
  contains: 'contains',
  matches: 'matches',
}
