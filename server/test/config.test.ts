import { deepEqual, equal, ok } from 'node:assert/strict'
import * as fc from 'fast-check'
import { endOf, startOf } from '../src/base/span.ts'
import { type Day } from '../src/plan/date.ts'
import { daysOffOf } from '../src/plan/days-off.ts'
import type { FileUri } from '../src/plan/model.ts'
import { allRules } from '../src/rules/all-rules.ts'
import { type Config, configOf, withLastGood } from '../src/settings/config.ts'
import { findingsOf } from '../src/settings/configs.ts'
import { apply, emptySnapshot } from '../src/workspace/apply.ts'
import { anywhere, at, settingsIn } from './set.ts'

const JSON_FILE = at('/plans/.milepost.json')
const YAML_FILE = at('/plans/.milepost.yaml')

describe('a config file', () => {
  it('is read as YAML, or as JSON with comments', () => {
    const json = '// ours\n{\n\t"today": "2026-03-20", /* "words": 1, */\n\t"files.exclude": ["a//b/**",],\n}\n'
    const yaml = '# ours\ntoday: 2026-03-20\nfiles.exclude:\n  - a//b/**\n'
    for (const config of [read(json, JSON_FILE), read(yaml), read(json.replaceAll('\n', '\r\n'), JSON_FILE)]) {
      deepEqual(said(config), [])
      deepEqual([config.layer?.today, config.layer?.exclude], ['2026-03-20', ['a//b/**']])
    }
  })

  it('may be empty', () => {
    for (const text of ['', '\n', '# later\n', '{}', '---\n', '\uFEFF{}']) deepEqual(said(read(text)), [], text)
  })

  it('is underlined at the key that is wrong, or at the item, and the rest holds', () => {
    const text = [
      'rules:',
      '  overdue-milestone: {severity: loud, graceDays: 3}',
      '  unknown-task: off',
      'words:',
      '  owner: [Chief]',
      '  owners: Chief',
      '  exitCriteria: [Gate, 7]',
      'people: [Ada]',
      'projectStart: tomorrow',
      'files: {exclude: [a]}',
    ].join('\n')
    const config = read(text)
    deepEqual(said(config), [
      'severity: “severity” should be off, hint, information, warning or error, not “loud”',
      'owner: “owner” is nothing that has words; is “owners” meant?',
      'owners: “owners” should be a list of words such as ["Gate"], not “Chief”',
      '7: 7 should be a word',
      'people: “people” should be an object such as {"Ada Lovelace": ["ada", "@ada"]}, not ["Ada"]',
      'projectStart: “projectStart” should be a day such as 2026-03-20, not “tomorrow”',
      'files: “files” is no setting; is “files.rules” meant?',
    ])
    deepEqual(config.layer?.rules.get('overdue-milestone'), { severity: undefined, options: { graceDays: 3 } })
    equal(config.layer?.rules.get('unknown-task')?.severity, 'off')
    deepEqual(config.layer?.words['exitCriteria'], ['Gate'])
  })

  it('that cannot be read says where, and holds as it could be read last', () => {
    const good = read('today: 2026-03-20')
    for (const [text, where, message] of [
      ['rules:\n\tunknown-task: off', '\t', 'This is no YAML: lines are indented by blanks, not by tabs'],
      ['today: *day', '', 'This cannot be read: Unresolved alias (the anchor must be set before the alias): day'],
    ] as const) {
      const broken = read(text)
      equal(broken.layer, undefined)
      ok(said(broken)[0]?.endsWith(`: ${message}`), said(broken)[0])
      ok(said(broken)[0]?.startsWith(where))
      equal(withLastGood(broken, good).layer, good.layer)
    }
    deepEqual(said(read('[1]')), ['[: This should be settings by their names, such as {"words": {}}'])
  })

  it('holds where a key is set twice: the first counts', () => {
    const yaml =
      'rules:\n  unknown-task: off\n  unknown-task: hint\nrulez: 1\nrules: {duplicate-id: off}\ntoday: 2026-03-20'
    const json =
      '{"rules": {"unknown-task": "off", "unknown-task": "hint"}, "rulez": 1, "rules": {}, "today": "2026-03-20"}'
    for (const config of [read(yaml), read(json, JSON_FILE)]) {
      deepEqual(
        said(config).map((one) => one.replaceAll('"', '')),
        [
          'unknown-task: This is set above already, and that counts',
          'rulez: “rulez” is no setting; is “rules” meant?',
          'rules: This is set above already, and that counts',
        ],
      )
      deepEqual(
        [...(config.layer?.rules ?? [])].map(([id, { severity }]) => [id, severity]),
        [['unknown-task', 'off']],
      )
      equal(config.layer?.today, '2026-03-20')
    }
  })

  it('has each name for one person, and each word for one status and one level', () => {
    const text = [
      'people: {Ada Lovelace: [ada, "@ada", 7], Alan: [7, al, ada], al: []}',
      'words: {status.done: [shipped], status.active: [building, Shipped], level.low: [shipped], owners: [shipped]}',
    ].join('\n')
    const config = read(text)
    deepEqual(
      said(config).filter((one) => !one.startsWith('7')),
      [
        'ada: “ada” stands under “Ada Lovelace” already, and that counts',
        'al: “al” stands under “Alan” already, and that counts',
        'Shipped: “Shipped” stands under “status.done” already, and that counts',
      ],
    )
    deepEqual(config.layer?.people, { 'Ada Lovelace': ['ada', '@ada'], Alan: ['al'], al: [] })
    deepEqual(config.layer.words['status.active'], ['building'])
  })

  it('knows what only an editor is told, and what an option wants', () => {
    deepEqual(
      said(read('problems: open\nrules: {overdue-milestone: {graceDays: -3}, vague-exit-criterion: {words: 1}}')),
      [
        'problems: “problems” is set in an editor only',
        'graceDays: “graceDays” should be a whole number, 0 or more, not -3',
        'words: “words” should be a list of words such as ["robust"], not 1',
      ],
    )
  })

  it('may be any text', () => {
    const pieces = fc.constantFrom(
      ...['{', '}', '[', ']', ':', ',', '"', '\n', '  ', '\t', '- ', '&a ', '*a', '<<: ', '#', '//'],
    )
    const words = fc.constantFrom(
      ...['today', 'rules', '"words"', 'extends', '.milepost.yaml', '7', 'off', '---\n', '!!x '],
    )
    const texts = fc.array(fc.oneof(pieces, words, fc.string({ maxLength: 4 })), { maxLength: 40 })
    fc.assert(
      fc.property(texts, fc.boolean(), (parts, isJson) => {
        const text = parts.join('')
        const config = read(text, isJson ? JSON_FILE : YAML_FILE)
        for (const { at: span } of findingsIn([config])) {
          ok(0 <= startOf(span) && startOf(span) <= endOf(span) && endOf(span) <= Math.max(1, text.length))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('that extends what is not there, or itself, says so', () => {
    deepEqual(said(read('extends: ../none.json')), ['extends: There is no file “../none.json”'])
    deepEqual(said(read('extends: https://x.org/a.json')), [
      'extends: “https://x.org/a.json” is no path of a JSON or YAML file',
    ])
    const [one, other] = [read('extends: other.yaml'), read('extends: .milepost.yaml', at('/plans/other.yaml'))]
    deepEqual(said(one, other), ['extends: “other.yaml” leads back to this file'])
    deepEqual(said(other, one), [])
    deepEqual(said(read('today: 2026-03-20'), read('{}', JSON_FILE)), [
      't: “.milepost.json” beside it counts, not this file',
    ])
  })
})

describe('a file that is extended', () => {
  const secret = 'root:x:0:0:root:/root:/bin/bash\nada:x:1000:1000::/home/ada:/bin/sh\n'.repeat(20)

  it('is not read from outside', () => {
    const mayRead = (base: FileUri): boolean => base.startsWith('file:///plans/')
    const config = configOf(YAML_FILE, 'extends: ../other/base.yaml', { ...anywhere, mayRead })
    equal(config.base?.uri, undefined)
    deepEqual(said(config), [
      'extends: “../other/base.yaml” lies outside of this repository and of the folders that are looked through; it is not read',
    ])
    ok(configOf(YAML_FILE, 'extends: base.yaml', { ...anywhere, mayRead }).base?.uri)
  })

  it('is JSON or YAML by its name', () => {
    for (const name of ['/etc/passwd', '.env', '.git/config', 'id_rsa']) {
      const config = read(`extends: ${name}`)
      equal(config.base?.uri, undefined)
      deepEqual(said(config), [`extends: “${name}” is no path of a JSON or YAML file`])
    }
  })

  it('that holds something else is not told to anybody', () => {
    const texts = [
      ...[secret, `"${secret.replaceAll('\n', ' ')}"`, `- ${secret}`, `|\n ${secret.replaceAll('\n', '\n ')}`],
      ...[`rules: >\n ${secret.replaceAll('\n', '\n ')}`, `? ${secret.replaceAll('\n', ' ')}\n: 1`],
      ...[`%${secret}`, `a: *${secret.replaceAll(/[\n/]/g, '')}`, `extends: ${secret.replaceAll('\n', ' ')}`],
      ...[
        `today: {${secret.replaceAll('\n', ', ')}}`,
        `- [${secret}`,
        `ownRules: {"${secret.replaceAll('\n', '')}": 1}`,
      ],
    ]
    for (const text of texts) {
      for (const { message } of findingsIn([read(text), read(text, JSON_FILE)])) {
        ok(!/ada:x.*ada:x/s.test(message) && !message.includes('\n') && message.length < 250, message)
      }
    }
  })
})

describe('config files of several folders', () => {
  const settings = settingsIn([
    {
      uri: at('/.milepost.json'),
      text: `{"today": "2026-03-20", "rules": {"overdue-milestone": {"severity": "error", "graceDays": 3}},
        "words": {"owners": ["Chief"], "milestone": ["Etappe"]}, "people": {"Ada": ["al"]}, "files.exclude": ["old/**"],
        "files.rules": {"*.draft.md": "off", "notes/*": {"unknown-task": "hint"}}}`,
    },
    {
      uri: at('/docs/.milepost.yaml'),
      text: `extends: ../team.yaml\nrules:\n  overdue-milestone: {graceDays: 1}\n  unknown-task: error\nwords: {owners: [Boss]}\nfiles.exclude: []`,
    },
    { uri: at('/team.yaml'), text: `people: {Bob: [bobby]}\nrules: {duplicate-id: off}\nprojectStart: 2026-03-02` },
  ])
  const severity = (path: string, id: string): string => settings.of(at(path)).settingOf(rule(id)).severity

  it('count key by key, the nearest first', () => {
    const { settingOf, customs } = settings.of(at('/docs/plan.md'))
    deepEqual(settingOf(rule('overdue-milestone')), { severity: 'error', options: { graceDays: 1 } })
    equal(customs.today, '2026-03-20')
    deepEqual(customs.words.own, { owners: ['Boss'], milestone: ['Etappe'] })
    deepEqual([customs.roster?.find('AL')?.name, customs.roster?.find('@bobby')?.name], ['Ada', 'Bob'])
    equal(settings.of(at('/plan.md')).customs.roster?.find('bobby'), undefined)
    equal(severity('/docs/plan.md', 'duplicate-id'), 'off')
    equal(severity('/plan.md', 'duplicate-id'), 'error')
  })

  it('say more of some files, and less than a nearer file', () => {
    equal(severity('/a.draft.md', 'duplicate-id'), 'off')
    equal(severity('/notes/a.md', 'unknown-task'), 'hint')
    equal(severity('/docs/notes/a.md', 'unknown-task'), 'error')
    equal(severity('/docs/a.draft.md', 'overdue-milestone'), 'off')
  })

  it('leave alone what the nearest says', () => {
    deepEqual(
      ['/old/a.md', '/docs/old/a.md'].map((path) => settings.isExcluded(at(path))),
      [true, false],
    )
  })

  it('are the same for all files for which the same counts', () => {
    equal(settings.of(at('/docs/a.md')), settings.of(at('/docs/deep/b.md')))
    equal(settings.of(at('/a.md')).customs, settings.of(at('/b.draft.md')).customs)
  })

  it('tell the first day of week 1, unless the plan does', () => {
    const dueIn = (path: string, text: string): string | undefined => {
      const snapshot = apply(
        emptySnapshot('2026-01-15' as Day, (uri) => settings.of(uri).customs),
        [{ is: 'text', uri: at(path), text }],
      )
      const due = snapshot.file(at(path))?.plan.milestones[0]?.due
      return due?.is === 'given' ? due.said.value.to : undefined
    }
    const plan = '# Pier\n\n## M1: Piles\n\n- Owner: Ada\n- Due: Week 2\n'
    equal(dueIn('/docs/plan.md', plan), '2026-03-15')
    equal(dueIn('/plan.md', plan), undefined)
    equal(dueIn('/docs/plan.md', plan.replace('# Pier\n', '# Pier\n\nStart: 2026-06-01\n')), '2026-06-14')
  })
})

describe('days off', () => {
  it('are weekdays, days and stretches of days', () => {
    const off = daysOffOf(['Sunday', '2026-03-18', '2026-12-24..2027-01-01'])
    const days = ['2026-03-15', '2026-03-16', '2026-03-18', '2026-12-24', '2027-01-01', '2027-01-02'] as Day[]
    deepEqual(
      days.filter((day) => off.has(day)),
      ['2026-03-15', '2026-03-18', '2026-12-24', '2027-01-01'],
    )
  })
})

function read(text: string, uri: FileUri = YAML_FILE): Config {
  return configOf(uri, text, anywhere)
}

function findingsIn([config, ...others]: readonly [Config, ...Config[]]): ReturnType<typeof findingsOf> {
  return findingsOf(config, new Map([config, ...others].map((one) => [one.uri, one])))
}

/** What is wrong in the first of some config files, each behind the words where it stands. */
function said(...configs: readonly [Config, ...Config[]]): readonly string[] {
  return findingsIn(configs).map(({ at: span, message }) => `${configs[0].text.of(span)}: ${message}`)
}

function rule(id: string): (typeof allRules)[number] {
  const found = allRules.find((one) => one.id === id)
  if (!found) throw new Error(`${id} is no rule`)
  return found
}
