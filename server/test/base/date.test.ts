import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import * as fc from 'fast-check'
import { addDays, type Day, day, dayInWords, dayOf, daysBetween, endOfMonth } from '../../src/plan/date.ts'
import { findDate } from '../../src/plan/find-date.ts'

describe('Days', () => {
  it('are days of the calendar only', () => {
    strictEqual(day('2024-02-29'), '2024-02-29')
    deepStrictEqual(['2025-02-29', '2026-13-01', '2026-1-1', 'soon'].map(day), [
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    strictEqual(dayOf(2026, 4, 31), undefined)
  })

  it('count on over months and leap years', () => {
    strictEqual(addDays('2024-02-28' as Day, 2), '2024-03-01')
    strictEqual(addDays('2026-01-01' as Day, -1), '2025-12-31')
    strictEqual(endOfMonth('2024-02-10' as Day), '2024-02-29')
    strictEqual(dayInWords('2026-03-20' as Day), 'Fri 20 Mar 2026')
  })

  it('are as far apart as was added', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map((count) => addDays('1990-01-01' as Day, count))
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (from, count) => {
        strictEqual(daysBetween(from, addDays(from, count)), count)
        strictEqual(from < addDays(from, count), 0 < count)
      }),
    )
  })
})

describe('Dates in words', () => {
  it('are found with their place', () => {
    const text = 'moved to 12 Feb 2026 (was 2026-01-30)'
    const found = findDate('moved to 12 Feb 2026 only')
    deepStrictEqual(found, {
      is: 'when',
      when: { text: '12 Feb 2026', from: '2026-02-12', to: '2026-02-12' },
      from: 9,
      to: 20,
    })
    strictEqual(findDate(text).is, 'when')
    strictEqual(findDate('2026-02-30').is, 'no-day')
    strictEqual(findDate('soon').is, 'none')
  })

  it('are where they say', () => {
    const words = fc.constantFrom(
      '2026-02-30',
      '2026-03-01',
      'Q1 2026',
      'Week 4',
      'Feb',
      '12',
      '2026',
      ' ',
      '-',
      '–',
      'to',
      '.',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' ')
        const found = findDate(text)
        if (found.is === 'none') return
        strictEqual(text.slice(found.from, found.to), found.is === 'when' ? found.when.text : found.text)
      }),
    )
  })
})
