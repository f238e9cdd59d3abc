import { deepEqual, equal } from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { built } from './built.ts'
import { type LanguageClient, type Running, startProcess } from './language-client.ts'
import { withFiles } from './temporary.ts'
import { has, hasNot, NO_CRITERIA, TEXT } from './wire-text.ts'

const DANGLING = 'unknown-milestone'
/** Its second milestone waits for one that it does not declare. */
const WAITING = TEXT.replace('| M1 |', '| M7 |')
const KITCHEN = `# Kitchen

## Milestones

| Milestone | Owner | Exit criteria |
|---|---|---|
| M7: Stove | Cy | 20 pans at once |
`

describe('Problems of plans that are not open', () => {
  let running: Running | undefined

  before(function () {
    this.timeout(60_000)
    built('dist/server.js')
  })
  afterEach(() => running?.client.stop())

  async function start(files: Readonly<Record<string, string>>, settings?: Record<string, unknown>): Promise<Started> {
    const folder = withFiles(files)
    const uri = (name: string): string => pathToFileURL(join(folder, name)).href
    const capabilities = settings ? { workspace: { configuration: true } } : {}
    const setup = { folders: [pathToFileURL(folder).href], options: { wantsChanges: true }, capabilities }
    running = await startProcess('stdio', { ...setup, ...(settings && { settings }) })
    await running.client.start()
    return { client: running.client, folder, uri }
  }

  it('are shown without anybody opening one, and go with their file', async () => {
    const { client, folder, uri } = await start({ 'bakery.md': TEXT, 'notes.md': '# Notes\n\nNothing planned.\n' })
    await client.findings(uri('bakery.md'), has(NO_CRITERIA))
    equal(client.versionShown(uri('bakery.md')), undefined)

    rmSync(join(folder, 'bakery.md'))
    await client.filesChanged([{ uri: uri('bakery.md'), type: 3 }])
    deepEqual(await client.findings(uri('bakery.md'), hasNot(NO_CRITERIA)), [])
  })

  it('stay when a document is closed, as its file has them', async () => {
    const { client, uri } = await start({ 'bakery.md': TEXT })
    await client.open(uri('bakery.md'), TEXT.replace('| |', '| Heats to 250 °C |'))
    await client.findings(uri('bakery.md'), hasNot(NO_CRITERIA))
    await client.close(uri('bakery.md'))
    await client.findings(uri('bakery.md'), has(NO_CRITERIA))
  })

  it('go with a document that is closed and lies in no folder of the workspace', async () => {
    const { client } = await start({ 'bakery.md': TEXT })
    const other = pathToFileURL(join(withFiles({ 'other.md': TEXT }), 'other.md')).href
    await client.open(other, TEXT)
    await client.state(({ plans, isIndexing }) => plans === 2 && !isIndexing)
    await client.findings(other, has(NO_CRITERIA))
    await client.close(other)
    await client.state(({ plans }) => plans === 1)
    deepEqual(await client.findings(other, hasNot(NO_CRITERIA)), [])
  })

  it('are those of a plan that is open, with what is set for its folder', async () => {
    const config = {
      words: { fields: { owner: ['Baker'] } },
      rules: { [DANGLING]: 'error' },
      ownRules: { 'hot-enough': { when: 'milestone where name contains "Oven"', message: '{name} is to be hot' } },
    }
    const text = WAITING.replace('| Owner |', '| Baker |')
    const { client, uri } = await start({
      'docs/bakery.md': text,
      'docs/.milepost.json': JSON.stringify(config),
      'kitchen.md': KITCHEN.replace('M7', 'M8'),
    })
    const closed = await client.findings(uri('docs/bakery.md'), has('hot-enough'))
    await client.open(uri('docs/bakery.md'), text)
    const isOpen = (): boolean => client.versionShown(uri('docs/bakery.md')) === 1
    deepEqual(await client.findings(uri('docs/bakery.md'), isOpen), closed)
    deepEqual(client.log, [])
  })

  it('keep nobody waiting who asks for something else, however long a plan is', async () => {
    const rows = Array.from(
      { length: 2000 },
      (_, row) => `| M${String(row + 9)}: Step ${String(row)} | Ada | | | | |\n`,
    )
    const { client, uri } = await start({ 'long.md': `${TEXT}${rows.join('')}` })
    await client.state(({ isIndexing }) => !isIndexing)
    await client.ask('hover', uri('none.md'), { line: 0, character: 0 })
    equal(client.newest(uri('long.md'), NO_CRITERIA), undefined)
    await client.findings(uri('long.md'), has(NO_CRITERIA))
  })

  it('follow what other plans declare', async () => {
    const { client, folder, uri } = await start({ 'bakery.md': WAITING })
    await client.findings(uri('bakery.md'), has(DANGLING))

    writeFileSync(join(folder, 'kitchen.md'), KITCHEN)
    await client.filesChanged([{ uri: uri('kitchen.md'), type: 1 }])
    await client.findings(uri('bakery.md'), hasNot(DANGLING))

    writeFileSync(join(folder, 'kitchen.md'), KITCHEN.replace('M7', 'M8'))
    await client.filesChanged([{ uri: uri('kitchen.md'), type: 2 }])
    await client.findings(uri('bakery.md'), has(DANGLING))
  })

  it('are not shown where the user wants those of open plans only', async () => {
    const { client, uri } = await start({ 'bakery.md': TEXT }, {})
    await client.findings(uri('bakery.md'), has(NO_CRITERIA))
    await client.settingsChanged({ problems: 'open' })
    deepEqual(await client.findings(uri('bakery.md'), hasNot(NO_CRITERIA)), [])

    await client.open(uri('bakery.md'), TEXT)
    await client.findings(uri('bakery.md'), has(NO_CRITERIA))
    await client.close(uri('bakery.md'))
    deepEqual(await client.findings(uri('bakery.md'), hasNot(NO_CRITERIA)), [])
  })
})

interface Started {
  readonly client: LanguageClient
  readonly folder: string
  uri(name: string): string
}
