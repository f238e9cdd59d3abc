import { deepEqual, equal, fail, ok } from 'node:assert/strict'
import * as fc from 'fast-check'
import { endOf, startOf } from '../src/base/span.ts'
import { FIELDS } from '../src/own-rules/fields.ts'
import { LISTS } from '../src/own-rules/lists.ts'
import { ASKABLE, WRITTEN } from '../src/own-rules/operators.ts'
import { ownRule } from '../src/own-rules/own-rule.ts'
import { readSyntax } from '../src/own-rules/read-syntax.ts'
import { KINDS } from '../src/own-rules/subject.ts'
import type { Mistake } from '../src/own-rules/syntax.ts'
import type { Rule } from '../src/rules/rule.ts'
import { nothingRemembered, type Reported, runRules } from '../src/rules/run-rules.ts'
import { apply } from '../src/workspace/apply.ts'
import type { Snapshot } from '../src/workspace/snapshot.ts'
import { edits, everyScene, everyText, textWith } from './everything.ts'
import { at, nothingSet } from './set.ts'
import { fileIn, PLAN, sceneWith, workspaceOf } from './scene.ts'

describe('the language of own rules', () => {
  for (const [text, marked, says] of [
    ['', '', 'Here is missing what to look for: a kind such as “milestone”'],
    ['milestone', 'milestone', 'Behind “milestone” is missing “where”'],
    ['milestone status = done', '=', '“=” cannot stand here, but “where”'],
    ['milestone where', 'where', 'Behind “where” is missing a field, “(”, “any” or “every”, “not” or “number of”'],
    ['milestone where status =', '=', 'Behind “=” is missing a value or “number of”'],
    ['milestone where (status = done', 'done', 'Behind “done” is missing “)”, “+” or “-”, “and” or “or”'],
    ['milestone where status = done)', ')', '“)” cannot stand here, but nothing more, “+” or “-”, “and” or “or”'],
    ['milestone where name matches /a(b/', '/', '“/” cannot stand here'],
    ['milestone where name matches /x[z-a]/', '[z-a]', '“[z-a]” means nothing in a pattern'],
    ['milestone where name matches /(a{99}){99}/', '/(a{99}){99}/', 'This pattern repeats more than anyone needs'],
    ['milestone where name matches /a{3,2}/', '{3,2}', '“{3,2}” ends before it begins'],
    [
      'mileston where id is absent',
      'mileston',
      '“mileston” is nothing that a rule can be about; is “milestone” meant?',
    ],
    ['person where id is absent', 'person', '“person” is nothing that a rule can be about, but milestone, phase,'],
    ['milestone where onwer is absent', 'onwer', '“onwer” is nothing that is told of a milestone; is “owner” meant?'],
    [
      'gate where owner is absent',
      'owner',
      '“owner” is told of others, not of a gate, but id, name, title, go criteria',
    ],
    [
      'milestone where any tsak where id is absent',
      'tsak',
      '“tsak” is nothing that is told of a milestone; is “task” meant?',
    ],
    ['milestone where any task where start is absent', 'start', '“start” is told of others, not of a task'],
    [
      'milestone where status < done',
      '< done',
      '“status” cannot be asked with “<”, but with =, ≠, in, contains, matches or is',
    ],
    [
      'milestone where exit criteria = 3',
      '= 3',
      '“exit criteria” cannot be asked with “=”, but with contains, matches or is; how many there are is “number of exit criteria”',
    ],
    ['milestone where owner is garbled', 'garbled', '“owner” can be given, absent or blank, not “garbled”'],
    ['milestone where number of tasks is given', 'given', '“number of tasks” is compared with a number, not “given”'],
    ['milestone where number of tasks = due', 'due', '“due” is no number'],
    ['milestone where number of tasks contains 3', 'contains 3', '“number of tasks” cannot be asked with “contains”'],
    ['milestone where due = number of tasks', 'number of tasks', 'A date cannot be compared with a number'],
    ['milestone where owner = number of tasks', 'number of tasks', 'A name cannot be compared with a number'],
    ['milestone where status = dnoe', 'dnoe', '“dnoe” is no status; is “done” meant?'],
    ['milestone where status = done + 3 days', ' + 3 days', 'Only to dates something can be added'],
    ['milestone where due < tomorrow', 'tomorrow', '“tomorrow” is no day: 2026-03-01'],
    ['milestone where due < 2026-02-30', '2026-02-30', '“2026-02-30” is no day'],
    ['milestone where due < today + 3 sprints', 'sprints', '“sprints” is no unit of time: days or weeks'],
    ['risk where impact = hihg', 'hihg', '“hihg” is no level'],
  ] as const) {
    it(`says of “${text}” what is wrong, and where`, () => {
      const [mistake] = mistakesIn(text)
      if (!mistake) fail('nothing is wrong')
      ok(mistake.message.startsWith(says), mistake.message)
      equal(text.slice(mistake.from, mistake.to), marked)
    })
  }

  it('says of a condition without end that it is too long', () => {
    equal(mistakesIn(`milestone where ${'('.repeat(2000)}`)[0]?.message, 'A condition has at most 1000 characters')
    ok(mistakesIn(`milestone where ${'('.repeat(900)}`)[0]?.message.startsWith('Behind “(” is missing'))
  })

  it('can ask everything that it knows in every way that fits, and in no other', () => {
    const ways = [
      '=',
      '≠',
      '<',
      '≤',
      '>',
      '≥',
      'in',
      'contains',
      'matches',
      'is given',
      'is absent',
      'is blank',
      'is garbled',
    ]
    const behind = { text: 'x', status: 'done', people: 'Ada', date: 'today', level: 'high', number: '3', list: 'x' }
    for (const { kind, names } of KINDS) {
      const fields = [...FIELDS, ...LISTS].filter(({ of }) => of.includes(kind))
      for (const field of fields) {
        const type = 'holds' in field ? 'list' : field.type
        const { operators, words, states } = ASKABLE[type]
        const fitting = [...operators, ...words.map((word) => WRITTEN[word]), ...states.map((state) => `is ${state}`)]
        for (const name of field.names) {
          const usable = ways.filter((way) => {
            const value =
              way === 'in' ? `(${behind[type]})` : way === 'matches' ? '/x/' : way.startsWith('is') ? '' : behind[type]
            return mistakesIn(`${names[0]} where ${name} ${way} ${value}`).length === 0
          })
          deepEqual(usable.sort(), [...fitting].sort(), `${names[0]} where ${name}`)
        }
      }
    }
  })

  it('knows every status by its own name', () => {
    equal(
      mistakesIn('task where status in (planned, active, blocked, at-risk, done, deferred, dropped, open)').length,
      0,
    )
    equal(mistakesIn('task where status = in progress or status = not started or status = abgeschlossen').length, 0)
  })

  it('makes of any text a rule, or tells a mistake in it', () => {
    fc.assert(
      fc.property(fc.oneof(conditions, scraps, fc.string({ maxLength: 60 })), (text) => {
        for (const { from, to, message } of mistakesIn(text)) {
          ok(0 <= from && from <= to && to <= text.length, `${String(from)}–${String(to)} in “${text}”`)
          ok(message !== '' && (from < to || text === ''), message)
        }
      }),
      { numRuns: 3000 },
    )
  })
})

describe('own rules on any plan', () => {
  it('neither break down nor point outside of the file', () => {
    const scenes = everyScene.map((scene) => ({ scene, workspace: workspaceOf(scene) }))
    fc.assert(
      fc.property(conditions, fc.nat(), (condition, number) => {
        const rules = rulesOf([condition])
        const found = scenes[number % scenes.length] ?? fail('there are no scenes')
        for (const one of found.scene.files) {
          const file = fileIn(found.workspace, one)
          const { findings, breakdowns } = runRules(rules, file, found.workspace, nothingSet.everywhere.settingOf)
          deepEqual(breakdowns, [])
          for (const { at: place } of findings) ok(0 <= startOf(place) && endOf(place) <= one.text.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('find after every edit what they find in a plan that is opened anew', () => {
    const rules = rulesOf([
      'milestone where status = done and owner is not given',
      'milestone where any dependency where status ≠ done',
      'milestone where every dependency where (any dependent where status = done)',
      'task where any milestone where due is given',
      'milestone where number of tasks where (status = open) < 2 and due contains 2',
      'phase where number of milestones > 1',
      'plan where number of risks ≤ number of milestones',
      'risk where exposure > 2 or mitigation is blank',
    ])
    equal(rules.length, 8)
    fc.assert(
      fc.property(fc.constantFrom(...everyText), fc.array(edits, { minLength: 1, maxLength: 4 }), (text, typed) => {
        const remembered = nothingRemembered()
        let [now, workspace] = [text, workspaceOf(sceneWith(text))]
        const say = (findings: readonly Reported[]): readonly unknown[] =>
          findings.map(({ at: place, rule, message, related = [] }) => [
            ...[rule.id, startOf(place), endOf(place), message],
            related.map((other) => [startOf(other.at), other.message]),
          ])
        const found = (snapshot: Snapshot, kept = nothingRemembered()): readonly unknown[] =>
          say(runRules(rules, fileIn(snapshot, PLAN), snapshot, nothingSet.everywhere.settingOf, kept).findings)
        found(workspace, remembered)
        for (const edit of typed) {
          now = textWith(now, edit)
          workspace = apply(workspace, [{ is: 'text', uri: PLAN.uri, text: now }])
          deepEqual(found(workspace, remembered), found(workspaceOf(sceneWith(now))))
        }
      }),
      { numRuns: 150 },
    )
  })
})

function mistakesIn(when: string): readonly Mistake[] {
  const read = ownRule({ ...FRAME, id: 'ours', when }, readSyntax)
  return 'rule' in read ? [] : [...read.inCondition, ...read.inMessage]
}

/** Those of the conditions in which nothing is wrong. */
function rulesOf(conditions: readonly string[]): readonly Rule[] {
  return conditions.flatMap((when, index) => {
    const read = ownRule({ ...FRAME, id: `ours-${String(index)}`, when }, readSyntax)
    return 'rule' in read ? [read.rule] : []
  })
}

const FRAME = { message: '{name}', severity: 'warning', toldIn: at('/.milepost.json') } as const

const names = [...FIELDS, ...LISTS].flatMap((one) => one.names)
const values = [
  'done',
  'high',
  'Ada',
  'today',
  '2026-03-01',
  'today + 2 weeks',
  '3',
  "'in review'",
  'M1',
  'start - 1 day',
]
const tests = fc.oneof(
  fc
    .tuple(fc.constantFrom('=', '≠', '<', '<=', '>', '≥', 'contains'), fc.constantFrom(...values))
    .map((words) => words.join(' ')),
  fc.constantFrom(
    'is absent',
    'is blank',
    'is not given',
    'is garbled',
    'in (done, high)',
    'not in (Ada, M1)',
    'matches /^m\\d+|a*$/',
  ),
)
const { condition } = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3 },
    fc.tuple(fc.constantFrom(...names), tests).map((words) => words.join(' ')),
    fc.tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition')).map((words) => words.join(' ')),
    tie('condition').map((one) => `not (${one})`),
    fc
      .tuple(fc.constantFrom('any', 'every'), fc.constantFrom(...LISTS.flatMap((one) => one.names)), tie('condition'))
      .map(([how, list, one]) => `(${how} ${list} where ${one})`),
    fc
      .tuple(fc.constantFrom(...LISTS.map((one) => one.names[1])), tie('condition'), fc.nat(3))
      .map(([list, one, count]) => `number of ${list} where (${one}) > ${String(count)}`),
  ),
}))
const conditions = fc
  .tuple(fc.constantFrom(...KINDS.map((one) => one.names[0])), condition)
  .map(([kind, one]) => `${kind} where ${one}`)
const scraps = fc
  .array(
    fc.constantFrom(
      ...names,
      ...values,
      ...[
        'milestone',
        'where',
        'and',
        'or',
        'not',
        'is',
        'in',
        'any',
        'every',
        'number of',
        'matches',
        '/',
        '(',
        ')',
        '[',
        '=',
        '<',
        ',',
        '+',
        '-',
        '"',
        '“',
        '\\',
        '{',
        '🚀',
      ],
    ),
    { maxLength: 12 },
  )
  .map((words) => words.join(' '))
