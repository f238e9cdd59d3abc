import { deepEqual, equal } from 'node:assert/strict'
import type { Customs } from '../src/plan/customs.ts'
import type { Day } from '../src/plan/date.ts'
import type { FileUri } from '../src/plan/model.ts'
import { LANGUAGES } from '../src/plan/vocabulary.ts'
import { labelKey, statusKey } from '../src/plan/word-keys.ts'
import { apply, emptySnapshot } from '../src/workspace/apply.ts'
import { fileIn, PLAN } from './scene.ts'
import { settingsFrom } from './set.ts'
import { showPlan } from './show-plan.ts'

describe('Words of the user', () => {
  const text = [
    '# Seilbahn',
    '',
    '## Seilfeld 1: Talstation',
    '',
    '- Wird betreut von: Jule',
    '- Prüfsiegel: 12 t; zwei Prüfer',
    '- Status: abgehakt, aber laut',
    '',
  ].join('\n')
  const own = {
    milestone: ['Seilfeld'],
    owners: ['Wird betreut von'],
    exitCriteria: ['Prüfsiegel'],
    'status.done': ['abgehakt, aber laut'],
  }
  const customs = (of: object): Customs => settingsFrom({ words: of }).settings.everywhere.customs
  const change = { is: 'text', uri: 'file:///plan.md' as FileUri, text } as const
  const today = '2026-01-15' as Day

  it('are read like ours', () => {
    const { plan, text: source } = fileIn(
      apply(
        emptySnapshot(today, () => customs(own)),
        [change],
      ),
      PLAN,
    )
    equal(
      showPlan(plan, source),
      [
        'plan “Seilbahn”',
        'milestone Seilfeld 1 “Talstation”',
        '  status abgehakt, aber laut = done',
        '  owner Jule',
        '  criterion 12 t',
        '  criterion zwei Prüfer',
        'mentions Seilfeld 1',
        '',
      ].join('\n'),
    )
  })

  it('read the files again when they change, and leave no trace', () => {
    const before = apply(emptySnapshot(today), [change])
    equal(fileIn(before, PLAN).plan.isPlan, false)
    const after = apply(before, [{ is: 'customs', customsOf: () => customs(own) }])
    equal(fileIn(after, PLAN).plan.milestones.length, 1)
    equal(fileIn(apply(after, [{ is: 'customs', customsOf: () => customs({}) }]), PLAN).plan.isPlan, false)
  })

  it('stand under keys that we know, or one sentence names the key and the nearest', () => {
    const complaintsAbout = (of: unknown): readonly string[] => settingsFrom({ words: of }).complaints
    deepEqual(complaintsAbout({ exitCriterias: ['Gate'] }), [
      'The setting “milepost.words” names “exitCriterias”, which is nothing that has words; is “exitCriteria” meant?',
    ])
    deepEqual(complaintsAbout({ owners: 'Held' }), [
      'The setting “milepost.words.owners” is “Held”, but should be a list of words such as ["Gate"]; its default is used',
    ])
    deepEqual(complaintsAbout({ 'level.high': ['krass'], blank: ['nix da'], none: ['nö'] }), [])
  })
})

describe('Words of a language', () => {
  for (const { labels, statuses, onlyInFields, alone, aims, blanks, remarks } of LANGUAGES) {
    const [first = ''] = labels.milestones ?? []

    it(`mean one thing each, as “${first}” does`, () => {
      for (const [lists, keyOf] of [
        [labels, labelKey],
        [statuses, statusKey],
      ] as const) {
        const all = Object.entries(lists).flatMap(([meaning, list]) =>
          list.map((word) => [keyOf(word), meaning] as const),
        )
        const meanings = new Map(all)
        deepEqual(
          all.filter(([word, meaning]) => meanings.get(word) !== meaning || word === ''),
          [],
        )
      }
    })

    it(`are there where lists refer to them, as with “${first}”`, () => {
      const known = new Set(Object.values(labels).flat().map(labelKey))
      const states = new Set(Object.values(statuses).flat().map(statusKey))
      deepEqual(
        [...alone, ...aims].filter((word) => !known.has(labelKey(word))),
        [],
      )
      deepEqual(
        onlyInFields.filter((word) => !states.has(statusKey(word))),
        [],
      )
      deepEqual(
        remarks.gaps.filter((gap) => !blanks.includes(gap)),
        [],
      )
    })
  }
})
