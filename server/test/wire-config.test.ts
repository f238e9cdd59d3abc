import { deepEqual, equal, ok } from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Diagnostic } from 'vscode-languageserver/node'
import { built } from './built.ts'
import { endOf, type LanguageClient, type Running, type Setup, startInWorker, startProcess } from './language-client.ts'
import { withFiles } from './temporary.ts'
import { has, hasNot, NO_CRITERIA, TEXT, textOf } from './wire-text.ts'

const OFF = `{"rules": {"${NO_CRITERIA}": "off"}}`
const NONE = (found: readonly Diagnostic[]): boolean => found.length === 0
const SOME = (found: readonly Diagnostic[]): boolean => 0 < found.length

describe('config files over the wire', () => {
  let running: Running | undefined
  let folder = ''
  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href

  async function start(files: Readonly<Record<string, string>>, setup: Setup = {}): Promise<LanguageClient> {
    folder = withFiles(files)
    running = await startProcess('stdio', {
      folders: [pathToFileURL(folder).href],
      options: { wantsChanges: true },
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      ...setup,
    })
    await running.client.start()
    return running.client
  }

  /** Writes a file, or takes it away, and tells the server of it. */
  async function change(name: string, text: string | undefined): Promise<void> {
    if (text === undefined) rmSync(join(folder, name))
    else writeFileSync(join(folder, name), text)
    const changes = [{ uri: uriOf(name), type: text === undefined ? 3 : 2 }]
    await running?.client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
  }

  before(function () {
    this.timeout(60_000)
    built('dist/server.js')
  })

  afterEach(async () => {
    if (running) await endOf(running)
    running = undefined
  })

  it('count as soon as they appear, as long as they can be read, and until they go', async () => {
    const client = await start({ 'plans/bakery.md': TEXT })
    await client.open(uriOf('plans/bakery.md'), TEXT)
    await client.findings(uriOf('plans/bakery.md'), has(NO_CRITERIA))

    await change('.milepost.json', OFF)
    await client.findings(uriOf('plans/bakery.md'), hasNot(NO_CRITERIA))

    const broken = OFF.replace('{"rules"', '{"today": "2026-05-20" "rules"')
    await change('.milepost.json', broken)
    const [mistake] = await client.findings(uriOf('.milepost.json'), SOME)
    deepEqual(
      [mistake?.message, mistake?.code],
      ['This is no JSON: a comma, a quotation mark or a bracket is missing here, or one too many', 'config'],
    )
    equal(client.newest(uriOf('plans/bakery.md'), NO_CRITERIA), undefined, 'what could be read last goes on')

    await change('.milepost.json', broken.replace('20" ', '20", '))
    await client.findings(uriOf('.milepost.json'), NONE)
    await client.findings(uriOf('plans/bakery.md'), has('overdue-milestone'))

    await change('.milepost.json', undefined)
    await client.findings(uriOf('plans/bakery.md'), has(NO_CRITERIA))
    await client.findings(uriOf('plans/bakery.md'), hasNot('overdue-milestone'))
  })

  it('are known before the first finding is shown', async () => {
    const client = await start({ 'plans/bakery.md': TEXT, '.milepost.yaml': `rules:\n  ${NO_CRITERIA}: error\n` })
    await client.open(uriOf('plans/bakery.md'), TEXT)
    const found = await client.findings(uriOf('plans/bakery.md'), () => true)
    deepEqual(
      found.filter(({ code }) => code === NO_CRITERIA).map(({ severity }) => severity),
      [1],
    )
  })

  it('are underlined at each key that cannot be used, and the rest of them holds', async () => {
    const text = `{\n  // ours\n  "rulez": {},\n  "rules": {"${NO_CRITERIA}": "off", "overdue-milestones": "off"},\n  "daysOff": ["Sunday", "Funday"]\n}\n`
    const client = await start({ 'plans/bakery.md': TEXT, '.milepost.json': text })
    const found = await client.findings(uriOf('.milepost.json'), SOME)
    deepEqual(
      found.map(({ range, message }) => [textOf(text, range), message]),
      [
        ['"rulez"', '“rulez” is no setting; is “rules” meant?'],
        ['"overdue-milestones"', '“overdue-milestones” is no rule; is “overdue-milestone” meant?'],
        [
          '"Funday"',
          '“Funday” should be a weekday such as Saturday, a day such as 2026-12-24 or a stretch such as 2026-12-24..2027-01-01',
        ],
      ],
    )
    await client.open(uriOf('plans/bakery.md'), TEXT)
    deepEqual(hasNot(NO_CRITERIA)(await client.findings(uriOf('plans/bakery.md'), () => true)), true)
  })

  it('bring rules of their own, which lead back to them', async () => {
    const rule = (when: string): string => `ownRules:\n  ours:\n    when: ${when}\n    message: “{name}” is ours\n`
    const client = await start({ 'plans/bakery.md': TEXT, '.milepost.yaml': rule('milestone where name is given') })
    await client.open(uriOf('plans/bakery.md'), TEXT)
    const found = await client.findings(uriOf('plans/bakery.md'), has('ours'))
    const ours = found.find(({ code }) => code === 'ours')
    equal(ours?.codeDescription?.href, uriOf('.milepost.yaml'))
    ok(/^“.+” is ours$/.test(String(ours.message)))

    const broken = rule('milestone where nmae is given')
    await change('.milepost.yaml', broken)
    const [mistake] = await client.findings(uriOf('.milepost.yaml'), SOME)
    equal(mistake && textOf(broken, mistake.range), 'nmae')
    await client.findings(uriOf('plans/bakery.md'), hasNot('ours'))

    await change('.milepost.yaml', `${rule('plan where name is given')}rules: {ours: error}\n`)
    await client.findings(uriOf('.milepost.yaml'), NONE)
    await client.findings(uriOf('plans/bakery.md'), (all) =>
      all.some(({ code, severity }) => code === 'ours' && severity === 1),
    )
  })

  it('bring the words of their folder, also for plans that are not open', async () => {
    const own = '# Seilbahn\n\n## Seilfeld 1: Tal\n\n- Owner: Jule\n\n## Seilfeld 2: Berg\n\n- Owner: Jule\n'
    const words = 'words:\n  milestone: [Seilfeld]\n'
    const client = await start({ 'one/a.md': own, 'two/b.md': own, 'one/.milepost.yml': words })
    await client.state(({ isIndexing, milestones }) => !isIndexing && milestones === 2)
    await change('one/.milepost.yml', '# none yet\n')
    await client.state(({ isIndexing, milestones }) => !isIndexing && milestones === 0)
    writeFileSync(join(folder, 'two/.milepost.yml'), words)
    await change('one/.milepost.yml', words)
    await client.state(({ isIndexing, milestones }) => !isIndexing && 2 <= milestones)
    await change('two/.milepost.yml', words)
    await client.state(({ isIndexing, milestones }) => !isIndexing && milestones === 4)
  })

  it('leave files alone, and extend a file that is followed as well', async () => {
    const client = await start({
      'plans/bakery.md': TEXT,
      'old/bakery.md': TEXT,
      'base.json': '{"files.exclude": ["old/**"]}',
      '.milepost.json': '{"extends": "./base.json"}',
    })
    await client.state(({ isIndexing, plans }) => !isIndexing && plans === 1)
    await client.until(() => (client.registered.length === 2 ? true : undefined))
    await change('base.json', '{}')
    await client.state(({ isIndexing, plans }) => !isIndexing && plans === 2)
    await change('base.json', undefined)
    const [missing] = await client.findings(uriOf('.milepost.json'), SOME)
    equal(missing?.message, 'There is no file “./base.json”')
    await change('base.json', '{"files.exclude": ["old/**"]}')
    await client.findings(uriOf('.milepost.json'), NONE)
    await client.state(({ isIndexing, plans }) => !isIndexing && plans === 1)
  })

  it('count in the web, where only the client has files', async () => {
    const top = 'vscode-vfs://github/team/bakery'
    const client = startInWorker({
      folders: [top],
      options: { servesFiles: true, wantsChanges: true },
      files: { [`${top}/.milepost.yaml`]: `rules:\n  ${NO_CRITERIA}: off\nrulez: 1\n`, [`${top}/plan.md`]: TEXT },
    })
    await client.start()
    await client.open(`${top}/plan.md`, TEXT)
    const found = await client.findings(`${top}/plan.md`, () => true)
    equal(hasNot(NO_CRITERIA)(found), true)
    const [mistake] = await client.findings(`${top}/.milepost.yaml`, SOME)
    equal(mistake?.message, '“rulez” is no setting; is “rules” meant?')
    await client.stop()
  })
})
