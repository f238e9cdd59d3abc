import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { check } from '../src/cli/check.ts'
import { hasColours } from '../src/cli/colours.ts'
import type { Day } from '../src/plan/date.ts'
import { built } from './built.ts'
import { cannot, expectFile, ferry, milepost, parsed, type Ran, today, workspaces } from './run-cli.ts'
import { withoutMarks } from './scene.ts'
import { withFiles } from './temporary.ts'

describe('milepost check', () => {
  it('shows each finding below its line, and sums up', () => {
    const { exitCode, output, complaint } = milepost(['check', '.', ...today])

    expectFile('cli/ferry.check.txt', output)
    deepEqual({ exitCode, complaint }, { exitCode: 1, complaint: '' })
  })

  it('prints what can be pasted into a scene as it is', () => {
    const { output } = milepost(['check', '.', ...today])
    const { findings } = parsed(milepost(['check', '.', ...today, '--format', 'json']))

    const marks = blocksOf(output).flatMap((block) => withoutMarks(block, 'plan.md').marks)
    deepEqual(
      marks.map(({ says }) => says),
      findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`),
    )
  })

  it('prints JSON for programs', () => {
    const { exitCode, output, complaint } = milepost(['check', '.', '--format', 'json', ...today])

    expectFile('cli/ferry.check.json', output)
    deepEqual({ exitCode, complaint }, { exitCode: 1, complaint: '' })
  })

  it('does what its page shows', () => {
    const page = readFileSync('docs/cli.md', 'utf8')
    const [, text = ''] = /```text\n([^]+?)\n\n/.exec(page) ?? []
    const [, json = ''] = /```json\n([^]+?)```/.exec(page) ?? []
    const [shown] = (JSON.parse(json) as ReturnType<typeof parsed>).findings

    ok(milepost(['check', '.', ...today]).output.includes(`\n\n${text}\n\n`))
    const { findings } = parsed(milepost(['check', '.', '--format', 'json', ...today]))
    deepEqual(
      findings.filter(({ rule }) => rule === shown?.rule),
      [shown],
    )
  })

  it('finds no fault where there is none', () => {
    deepEqual(milepost(['check', 'docs/quay.md', ...today]), {
      exitCode: 0,
      output: 'No findings in 1 plan\n',
      complaint: '',
    })
    deepEqual(parsed(milepost(['check', 'docs/quay.md', '--format=json', ...today])), { version: 1, findings: [] })
  })

  it('says where there is no plan to check', () => {
    const nothing = { exitCode: 0, output: 'No plan in 1 file\n', complaint: '' }

    deepEqual(milepost(['check', 'notes'], { in: join(workspaces, 'cli') }), nothing)
    deepEqual(milepost(['check', 'README.md']), nothing)
  })

  it('reads all files together, so that one may refer to another', () => {
    const about = (word: string, ...paths: readonly string[]): string[] =>
      parsed(milepost(['check', ...paths, '--format', 'json', ...today]))
        .findings.filter(({ message }) => message.includes(word))
        .map(({ rule }) => rule)

    const both = ['active-before-dependency', 'due-before-dependency']
    deepEqual(about('“M11', 'docs/boat.md'), ['unknown-milestone'])
    deepEqual(about('“M11', 'docs/boat.md', 'docs/quay.md'), both)
    deepEqual(about('“M11', 'docs', 'docs/boat.md', '.'), both)
  })

  it('names files from the folder in which it is run', () => {
    const paths = (folder: string, ...given: readonly string[]): string[] => [
      ...new Set(
        parsed(milepost(['check', ...given, '--format', 'json', ...today], { in: folder })).findings.map(
          ({ path }) => path,
        ),
      ),
    ]

    deepEqual(paths(join(ferry, 'docs'), '.'), ['boat.md'])
    deepEqual(paths(workspaces, ferry), ['cli/ferry/docs/boat.md'])
    deepEqual(paths(join(workspaces, 'cli/notes'), '../ferry'), ['../ferry/docs/boat.md'])
  })

  it('judges dates by the day it is told', () => {
    const rulesOn = (date: string): string[] =>
      parsed(milepost(['check', 'docs/boat.md', '--format', 'json', '--today', date])).findings.map(({ rule }) => rule)

    ok(!rulesOn('2026-03-13').includes('overdue-milestone'))
    ok(rulesOn('2026-03-14').includes('overdue-milestone'))
  })

  it('judges a file by its own clock, and says nothing of what its comments silence', () => {
    const plan = '# Pier\n\n## M1: Piles\n\n- Owner: Ada\n- Due: 2026-03-01\n- Status: active\n- Exit criteria: 12 t\n'
    const folder = withFiles({
      'past.md': `<!-- milepost-today: 2026-03-02 -->\n\n${plan}`,
      'early.md': `<!-- milepost-today: 2026-02-28 -->\n\n${plan.replace('M1', 'M2')}`,
      'silent.md': plan.replace('M1', 'M3').replace('-01\n', '-01 <!-- milepost-disable-line overdue-milestone -->\n'),
      'useless.md': plan.replace('M1', 'M4').replace('12 t', '12 t <!-- milepost-disable-line unknown-task -->'),
    })
    const found = (...words: readonly string[]): Ran => milepost(['check', '.', ...words, ...today], { in: folder })

    deepEqual(
      parsed(found('--format', 'json')).findings.map(({ path, line, rule }) => `${path}:${String(line)} ${rule}`),
      ['past.md:8 overdue-milestone', 'useless.md:6 overdue-milestone', 'useless.md:8 unused-suppression'],
    )
    deepEqual(
      parsed(found('--format', 'json', '--rule', 'unused-suppression')).findings.map(({ path }) => path),
      ['useless.md'],
    )
    deepEqual(parsed(found('--format', 'json', '--rule', 'unknown-suppression')).findings, [])
    match(found().output, /was due yesterday[^]*was due 19 days ago[^]*hint unused-suppression: “unknown-task” finds/)
  })

  it('fails for more warnings than are allowed', () => {
    const plan = withFiles({ 'plan.md': '# Pier\n\n## M1: Piles\n\n- Owner: Ada\n' })
    const run = (...words: readonly string[]): Ran => milepost(['check', 'plan.md', ...words, ...today], { in: plan })

    match(run().output, /\n1 warning in 1 plan\n$/)
    equal(run().exitCode, 0)
    equal(run('--max-warnings', '1').exitCode, 0)
    equal(run('--max-warnings', '0').exitCode, 1)
    match(run('--max-warnings', '0').output, /\n1 warning in 1 plan; at most 0 warnings allowed\n$/)
  })

  it('takes the settings of the editor, with words of the user’s own', () => {
    const folder = withFiles({
      'plan.md': '# Pier\n\n## M1: Piles\n\n- Wird betreut von: Ada\n- Prüfsiegel: 12 t\n- Fällig: 2027-03-01\n',
      'settings.json':
        '{\n  // of the editor\n  "milepost.words": {"owners": ["Wird betreut von"], "exitCriteria": ["Prüfsiegel"],},\n}\n',
      'wrong.json': '{"milepost.words": {"owner": ["Held"]}}',
    })
    const run = (...words: readonly string[]): Ran => milepost(['check', 'plan.md', ...words, ...today], { in: folder })

    match(run().output, /1 warning in 1 plan\n$/)
    equal(run('--settings', 'settings.json').output, 'No findings in 1 plan\n')
    match(run('--settings', 'wrong.json').complaint, /names “owner”.*is “owners” meant\?/)
    match(run('--settings', 'none.json').complaint, /--settings wants a file with JSON/)
    equal(run('--settings', 'none.json').exitCode, 2)
  })

  describe('with config files', () => {
    const docks = join(workspaces, 'cli/docks')

    it('takes what they set for their folders, and says what in them is wrong', () => {
      const { exitCode, output, complaint } = milepost(['check', '.', ...today], { in: docks })

      expectFile('cli/docks.check.txt', output)
      deepEqual({ exitCode, complaint }, { exitCode: 1, complaint: '' })
    })

    it('finds those above what it is given', () => {
      const run = (...words: readonly string[]): Ran => milepost(['check', ...words, ...today], { in: docks })
      const places = (ran: Ran): string[] => parsed(ran).findings.map(({ path, rule }) => `${path} ${rule}`)

      deepEqual(places(run('north/north.md', '--format', 'json')), [
        'north/.milepost.yaml config',
        '.milepost.json config',
        'north/north.md milestone-without-exit-criteria',
      ])
    })

    it('checks by the rules that they tell', () => {
      const folder = withFiles({
        'plan.md': '# Pier\n\n## M1: Piles\n\n- Owner: Ada\n- Exit criteria: ten piles stand\n',
        '.milepost.yml':
          'ownRules: {ours: {when: milestone where owner = Ada, message: "{owner} again", severity: hint}}\n',
      })
      const found = (...words: readonly string[]): string[] =>
        parsed(milepost(['check', '.', '--format', 'json', ...words], { in: folder })).findings.map(
          ({ rule, severity, message }) => `${severity} ${rule}: ${message}`,
        )

      deepEqual(found(), ['hint ours: Ada again'])
      deepEqual(found('--rule', 'ours'), ['hint ours: Ada again'])
      deepEqual(found('--rule', 'overdue-milestone'), [])
      const { complaint } = milepost(['check', '.', '--rule', 'ourz'], { in: folder })
      equal(complaint, 'milepost: there is no rule “ourz”; ours is meant?\n')
    })

    it('lets the settings of the editor count less, and a day that it is told more', () => {
      const folder = withFiles({
        'plan.md': '# Pier\n\n## M1: Piles\n\n- Owner: Ada\n- Due: 2026-01-31\n- Status: planned\n',
        'sub/.milepost.yml': 'today: 2026-01-01\nrules: {milestone-without-exit-criteria: hint}\n',
        'sub/plan.md': '# Pier\n\n## M1: Piles\n\n- Owner: Ada\n- Due: 2026-01-31\n- Status: planned\n',
        'settings.json':
          '{"milepost.rules": {"milestone-without-exit-criteria": "off"}, "milepost.today": "2026-03-01"}',
      })
      const found = (...words: readonly string[]): string[] =>
        parsed(
          milepost(['check', '.', '--format', 'json', '--settings', 'settings.json', ...words], { in: folder }),
        ).findings.map(({ path, rule, severity }) => `${path} ${severity} ${rule}`)

      deepEqual(found(), ['plan.md warning overdue-milestone', 'sub/plan.md hint milestone-without-exit-criteria'])
      deepEqual(found('--today', '2026-01-15'), ['sub/plan.md hint milestone-without-exit-criteria'])
      deepEqual(found('--today', '2026-03-01'), [
        'plan.md warning overdue-milestone',
        'sub/plan.md hint milestone-without-exit-criteria',
        'sub/plan.md warning overdue-milestone',
      ])
    })
  })

  describe('points at the very words', () => {
    it('of a table whose rows do not fit on a screen', () => {
      const scope = 'piles, beams, planks and railings of the whole pier, '.repeat(6)
      const row = (id: string, after: string): string =>
        `| ${id}: Pier | ${scope} | Ada | ${after} | the pier holds 3 t |`
      const head = '| Milestone | Scope | Owner | Depends On | Exit Criteria |\n| - | - | - | - | - |'
      const folder = withFiles({ 'plan.md': `# Pier\n\n${head}\n${row('M1', '—')}\n${row('M2', 'M1, M7')}\n` })

      const [shown = ''] = blocksOf(milepost(['check', '.', ...today], { in: folder }).output)
      deepEqual(markedWords(shown), ['M7'])
      ok(shown.split('\n').every((line) => line.length < 150))
    })

    it('behind tabs, with line breaks of Windows and a byte order mark', () => {
      const plan = '# Pier\n\n## M1: Piles\n\n- Owner:\tAda\n- Depends on:\tM1\n- Success:\tholds 3 t\n'
      const found = (text: string): unknown => {
        const folder = withFiles({ 'plan.md': text })
        const { output } = milepost(['check', '.', ...today], { in: folder })
        deepEqual(markedWords(blocksOf(output)[0] ?? ''), ['M1'])
        return parsed(milepost(['check', '.', '--format', 'json', ...today], { in: folder })).findings
      }

      deepEqual(found(plan.replaceAll('\n', '\r\n')), found(plan))
      deepEqual(found(`\uFEFF${plan}`), found(plan))
    })

    it('on the first line behind a byte order mark', () => {
      const { findings } = parsed(
        milepost(['check', '.', '--format', 'json', ...today], {
          in: withFiles({ 'plan.md': '\uFEFF## M1: Piles\n' }),
        }),
      )

      deepEqual(findings.map(({ line, column, endColumn }) => ({ line, column, endColumn }))[0], {
        line: 1,
        column: 4,
        endColumn: 13,
      })
    })
  })

  describe('with colours', () => {
    const run = async (colours: boolean): Promise<string> => {
      const outcome = await check.run(
        { words: ['.'], texts: new Map(), flags: new Set() },
        { workingFolder: ferry, home: '.', hasColours: colours, today: '2026-03-20' as Day },
      )
      return outcome?.output ?? ''
    }

    it('says the same as without', async () => {
      const coloured = await run(true)
      equal(coloured.replaceAll(/\u001b\[\d+m/g, ''), await run(false))
      ok(coloured.includes('\u001b[31m'))
    })

    it('uses them only where somebody looks who wants them', () => {
      equal(hasColours({ isTTY: true }, {}), true)
      equal(hasColours({}, {}), false)
      equal(hasColours({ isTTY: true }, { NO_COLOR: '1' }), false)
      equal(hasColours({ isTTY: true }, { TERM: 'dumb' }), false)
    })
  })
})

describe('milepost explain', () => {
  it('prints the page of a rule', () => {
    deepEqual(milepost(['explain', 'unknown-milestone']), {
      exitCode: 0,
      output: readFileSync('docs/rules/unknown-milestone.md', 'utf8'),
      complaint: '',
    })
  })

  it('helps with a name that is not quite right', () => {
    cannot(
      ['explain', 'milestone-without-ownr'],
      'there is no rule “milestone-without-ownr”; the nearest are milestone-without-owner, decision-without-owner',
    )
    cannot(['explain', 'overdue'], 'there is no rule “overdue”; the nearest are overdue-decision, overdue-milestone')
    cannot(['explain', 'weather'], 'there is no rule “weather”')
    cannot(['explain', '../cli'], 'there is no rule “../cli”')
  })
})

describe('milepost lsp', () => {
  it('is the language server', async () => {
    const child = spawn(process.execPath, [built('dist/cli.js'), 'lsp', '--clientProcessId=1'])
    const closed = once(child, 'close')
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    )
    connection.listen()
    const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
      processId: null,
      rootUri: null,
      capabilities: {},
      workspaceFolders: null,
    })
    await connection.sendRequest(ShutdownRequest.type)
    await connection.sendNotification(ExitNotification.type)

    equal(capabilities.hoverProvider, true)
    deepEqual(await closed, [0, null])
  })
})

describe('milepost', () => {
  it('helps', () => {
    const help = milepost(['--help'])

    for (const verb of ['check', 'export', 'stats', 'explain', 'lsp']) ok(help.output.includes(`\n  milepost ${verb} `))
    ok(help.output.split('\n').every((line) => line.length <= 100))
    equal(help.exitCode, 0)
    deepEqual(milepost(['check', '--help']), help)
    deepEqual(milepost([]), { ...help, exitCode: 2 })
  })

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

    deepEqual(milepost(['--version']), { exitCode: 0, output: `${version}\n`, complaint: '' })
  })

  it('says in one line what cannot be done', () => {
    cannot(['chek', 'docs'], 'there is no command “chek”; see milepost --help')
    cannot(['check'], 'check needs a file or folder, e.g. “milepost check docs”')
    cannot(['export'], 'export needs a file or folder, e.g. “milepost export docs”')
    cannot(['stats'], 'stats needs a file or folder, e.g. “milepost stats docs”')
    cannot(['explain'], 'explain needs one rule, e.g. “milepost explain milestone-without-exit-criteria”')
    cannot(['lsp', 'docs'], 'lsp takes no files, but was given “docs”')
    cannot(['check', 'docs', '--fromat', 'json'], 'there is no option “--fromat”; --format is meant?')
    cannot(['check', 'docs', '-x'], 'there is no option “-x”')
    cannot(['check', 'docs', '--constructor'], 'there is no option “--constructor”')
    cannot(['check', 'docs', '--format'], '--format needs a value')
    cannot(['check', 'docs', '--format', 'xml'], '--format knows text and json, not “xml”')
    cannot(['export', 'docs', '--format', 'csv'], '--format knows json, not “csv”')
    cannot(['export', 'docs', '--format', 'text'], '--format knows json, not “text”')
    cannot(['export', 'docs', '--explain', '--format', 'csv'], '--format knows text and json, not “csv”')
    cannot(['export', 'docs', '--explain=1'], '--explain takes no value, but was given “1”')
    cannot(['stats', 'docs', '--format', 'csv'], '--format knows text and json, not “csv”')
    cannot(['lsp', '--stdio=1'], '--stdio takes no value, but was given “1”')
    cannot(['check', 'docs', '--today', 'friday'], '--today wants a day like 2026-03-20, not “friday”')
    cannot(['check', 'docs', '--today', '2026-02-30'], '--today wants a day like 2026-03-20, not “2026-02-30”')
    cannot(['check', 'docs', '--max-warnings', '-1'], '--max-warnings wants a number like 10, not “-1”')
  })

  it('says which path cannot be read', () => {
    cannot(['check', 'docs', 'gone.md'], '“gone.md” does not exist')
    cannot(['check', ''], '“” does not exist')
    cannot(['stats', 'gone.md'], '“gone.md” does not exist')
    cannot(['export', 'docs/gone'], '“docs/gone” does not exist')
    cannot(
      ['check', 'README.md/plan.md'],
      '“README.md/plan.md” does not exist: a part of this path is a file, not a folder',
    )
    cannot(['check', 'a\nb\u001b[2J'], '“a\uFFFDb\uFFFD[2J” does not exist')
  })
})

/** The findings as printed, each with its line and carets only. */
function blocksOf(output: string): string[] {
  return output
    .split('\n\n')
    .slice(0, -1)
    .map((block) => block.split('\n').slice(1, 3).join('\n'))
}

function markedWords(block: string): string[] {
  const { text, marks } = withoutMarks(block, 'plan.md')
  return marks.map(({ from, to }) => text.slice(from, to))
}
