import { deepEqual, equal } from 'node:assert/strict'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { diskCache } from '../src/node/disk-cache.ts'
import { contentKey } from '../src/workspace/file-index.ts'
import { built } from './built.ts'
import { type LanguageClient, startProcess } from './language-client.ts'
import { withFiles } from './temporary.ts'
import { TEXT } from './wire-text.ts'

describe('the cache on the disk', () => {
  let place: string
  beforeEach(() => (place = mkdtempSync(join(tmpdir(), 'milepost-cache-'))))
  afterEach(() => rmSync(place, { recursive: true }))

  const cacheFor = (key: string, ...folders: string[]): NonNullable<ReturnType<typeof diskCache>> => {
    const cache = diskCache(folders.length === 0 ? ['file:///plans'] : folders, pathToFileURL(place).href, key)
    if (!cache) throw new Error('There is no cache')
    return cache
  }
  const only = (): string => join(place, readdirSync(place)[0] ?? '')

  it('gives back the lines that were saved, however many', async () => {
    const lines = Array.from(
      { length: 5000 },
      (_, index) => `file:///plans/${String(index)}.md\t1\t2\t${'x'.repeat(500)}`,
    )
    await cacheFor('words').save(lines)
    deepEqual([...cacheFor('words').load()], lines)
    equal(readdirSync(place).length, 1, 'nothing unfinished is left')
  })

  it('is empty before it is written, for other words and for other folders', async () => {
    deepEqual([...cacheFor('words').load()], [])
    await cacheFor('words').save(['a'])
    deepEqual([...cacheFor('other words').load()], [])
    deepEqual([...cacheFor('words', 'file:///elsewhere').load()], [])
    equal(diskCache([], undefined, ''), undefined)
  })

  it('is empty for another build of Milepost, whatever has started it', async () => {
    const program = join(withFiles({ 'engine.js': 'one' }), 'engine.js')
    const cache = (): ReturnType<typeof diskCache> =>
      diskCache(['file:///plans'], pathToFileURL(place).href, 'words', program)
    await cache()?.save(['a'])
    deepEqual([...(cache()?.load() ?? [])], ['a'])
    writeFileSync(program, 'another')
    deepEqual([...(cache()?.load() ?? [])], [])
  })

  it('is never in the workspace', () => {
    equal(diskCache([pathToFileURL(place).href], pathToFileURL(join(place, 'inner')).href, ''), undefined)
  })

  it('takes nothing from a file that is none of its own, and as much as is there of one that broke off', async () => {
    await cacheFor('words').save(['first', 'second'])
    writeFileSync(only(), readFileSync(only(), 'utf8').slice(0, -3))
    deepEqual([...cacheFor('words').load()], ['first'])
    writeFileSync(only(), Buffer.from([0, 255, 10, 13, 10, 254]))
    deepEqual([...cacheFor('words').load()], [])
  })

  describe('of a server', () => {
    before(function () {
      this.timeout(60_000)
      built('dist/server.js')
    })

    async function plansIn(folder: string): Promise<readonly number[]> {
      const options = { wantsChanges: true, cacheFolder: pathToFileURL(place).href }
      const { client, process } = await startProcess('stdio', { folders: [pathToFileURL(folder).href], options })
      await client.start()
      const { plans, milestones } = await client.state(({ isIndexing }) => !isIndexing)
      const found = await client.connection.sendRequest<{ name: string }[]>('workspace/symbol', { query: '' })
      await stopped(client, process)
      equal(found.length, milestones)
      return [plans, milestones]
    }

    it('shows the same as reading anew, and what has changed in between', async () => {
      const folder = withFiles({ 'bakery.md': TEXT, 'notes.md': 'Nothing planned.\n', 'other.md': TEXT })
      deepEqual(await plansIn(folder), [2, 4])
      deepEqual(await plansIn(folder), [2, 4])

      writeFileSync(join(folder, 'bakery.md'), `${TEXT}| M3: Shop | Ada | | | | |\n`)
      rmSync(join(folder, 'other.md'))
      deepEqual(await plansIn(folder), [1, 3])
    })

    it('is believed where the file is as it was, and only there', async () => {
      const folder = withFiles({ 'bakery.md': TEXT })
      await plansIn(folder)
      const entries = readFileSync(only(), 'latin1')
      equal(entries.split('\n').length, 3)
      writeFileSync(
        only(),
        changed(entries, (line) => line.replace(/\[2,0,/, '[7,0,')),
      )
      deepEqual(await firstState(folder), 7)
      utimesSync(join(folder, 'bakery.md'), 1, 1)
      deepEqual(await firstState(folder), 7, 'the words are the same, whatever the clock says')
      writeFileSync(join(folder, 'bakery.md'), `${TEXT}\n`)
      deepEqual(await firstState(folder), 2)
    })

    it('is not believed where a line was damaged', async () => {
      const folder = withFiles({ 'bakery.md': TEXT, 'other.md': TEXT })
      await plansIn(folder)
      const [head, line = '', ...rest] = readFileSync(only(), 'latin1').split('\n')
      const damaged = [...line.split('\t').slice(0, 4), 'x'].join('\t')
      writeFileSync(only(), [head, damaged, ...rest].join('\n'))
      deepEqual(await plansIn(folder), [2, 4])
    })

    async function firstState(folder: string): Promise<number> {
      const options = { wantsChanges: true, cacheFolder: pathToFileURL(place).href }
      const { client, process } = await startProcess('stdio', { folders: [pathToFileURL(folder).href], options })
      await client.start()
      const { milestones } = await client.state(({ isIndexing }) => !isIndexing)
      await stopped(client, process)
      return milestones
    }
  })
})

/** A cache of one file, of which something else is told, as if it had been saved so. */
function changed(cache: string, change: (line: string) => string): string {
  const [head, line = ''] = cache.split('\n')
  const told = change(line.slice(line.indexOf('\t') + 1))
  return `${String(head)}\n${contentKey(told)}\t${told}\n`
}

/** What is kept is written until the process has ended. */
async function stopped(client: LanguageClient, process: ChildProcess): Promise<void> {
  const ended = once(process, 'exit')
  await client.stop()
  await ended
}
