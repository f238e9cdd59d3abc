import { deepEqual, equal, ok } from 'node:assert/strict'
import type { Day } from '../src/plan/date.ts'
import type { FileUri } from '../src/plan/model.ts'
import type { Log } from '../src/lsp/guard.ts'
import { Session } from '../src/lsp/session.ts'
import { WorkspaceIndex } from '../src/lsp/workspace-index.ts'
import type { World } from '../src/lsp/world.ts'
import type { Lexicon } from '../src/plan/lexicon.ts'
import { allRules } from '../src/rules/all-rules.ts'
import { readSettings } from '../src/settings/settings.ts'
import { entryOf, UNFOLDED } from '../src/workspace/entry.ts'
import type { Host } from '../src/workspace/host.ts'
import { TEXT } from './wire-text.ts'

describe('the index of the workspace', () => {
  const uri = (name: string): FileUri => `file:///plans/${name}` as FileUri
  let files: Map<FileUri, string>
  let read: FileUri[]
  let pauses: number
  let clock: number
  let session: Session
  let index: WorkspaceIndex
  let host: Host
  let world: World
  let log: Log

  beforeEach(() => {
    files = new Map()
    read = []
    pauses = 0
    clock = 0
    log = { error: fail, warn: fail, info: fail }
    session = new Session(readSettings(undefined, allRules).settings, () => '2026-04-01' as Day, log)
    world = {
      today: () => '2026-04-01' as Day,
      pause: () => Promise.resolve(void pauses++),
      now: () => clock,
      folding: UNFOLDED,
      workshop: undefined,
      disk: undefined,
      cache: undefined,
    }
    index = new WorkspaceIndex(session, world, log)
    host = {
      findMarkdown: () => Promise.resolve([...files.keys()]),
      read(one) {
        read.push(one)
        clock += 4
        return Promise.resolve(files.get(one))
      },
      textNow: (one) => files.get(one),
      stampOf: (one) => files.get(one)?.length.toString(),
    }
  })

  it('pauses between slices, however many files there are', async () => {
    for (let number = 0; number < 20; number++) files.set(uri(`${String(number)}.md`), TEXT)
    equal(await index.readAll(host, () => undefined), true)
    equal(pauses, 10)
    deepEqual(session.snapshot.totals, { plans: 20, milestones: 40, risks: 0 })
  })

  it('begins beside the open documents and with what they link to', async () => {
    for (const name of ['a/far.md', 'b/near.md', 'c/linked.md', 'b/open.md']) files.set(uri(name), TEXT)
    session.open(uri('b/open.md'), 'markdown', 1, `${TEXT}\nSee [there](../c/linked.md#goals).\n`)
    await index.readAll(host, () => undefined)
    deepEqual(read, ['b/near.md', 'c/linked.md', 'a/far.md'].map(uri))
  })

  it('reads a file that is named a thousand times once or twice', async () => {
    files.set(uri('plan.md'), TEXT)
    const all = Array.from({ length: 1000 }, () => index.readAgain([uri('plan.md')], host))
    await Promise.all(all)
    ok(read.length <= 2, `${String(read.length)} times`)
    equal(session.snapshot.totals.plans, 1)
  })

  it('keeps what was read last where an older reading takes longer', async () => {
    const waiting: (() => void)[] = []
    const workshop = {
      places: 2,
      entryOf: async (one: FileUri, text: string, words: Lexicon) => {
        await new Promise<void>((resolve) => void waiting.push(resolve))
        return entryOf(one, text, words)
      },
      close: () => Promise.resolve(),
    }
    index = new WorkspaceIndex(session, { ...world, workshop }, log)
    files.set(uri('plan.md'), TEXT)
    const all = index.readAll(host, () => undefined)
    while (waiting.length === 0) await new Promise(setImmediate)
    files.set(uri('plan.md'), `${TEXT}\n## M9: Last\n\nOwner: Ada\n`)
    await index.readAgain([uri('plan.md')], host)
    waiting.forEach((resolve) => resolve())
    await all
    equal(session.snapshot.totals.milestones, 3)
  })

  it('reads here what a thread could not read', async () => {
    const workshop = { places: 1, entryOf: () => Promise.reject(new Error('ended')), close: () => Promise.resolve() }
    index = new WorkspaceIndex(session, { ...world, workshop }, log)
    files.set(uri('plan.md'), TEXT)
    await index.readAll(host, () => undefined)
    equal(session.snapshot.totals.plans, 1)
  })

  it('does not read again what is as it was, and forgets what is gone', async () => {
    files.set(uri('plan.md'), TEXT)
    files.set(uri('gone.md'), TEXT)
    await index.readAll(host, () => undefined)
    files.delete(uri('gone.md'))
    read = []
    await index.readAll(host, () => undefined)
    deepEqual(read, [])
    deepEqual(
      [...session.snapshot.files()].map((file) => file.uri),
      [uri('plan.md')],
    )
  })

  it('holds an open document whole, and a closed one small again', async () => {
    files.set(uri('plan.md'), TEXT)
    session.open(uri('plan.md'), 'markdown', 1, `${TEXT}| M3: Shop | Ada | | | | |\n`)
    await index.readAll(host, () => undefined)
    equal(session.snapshot.totals.milestones, 3)
    equal(session.snapshot.file(uri('plan.md'))?.kept, undefined)

    session.close(uri('plan.md'))
    await index.readAgain([uri('plan.md')], host)
    equal(session.snapshot.totals.milestones, 2)
    ok(session.snapshot.file(uri('plan.md'))?.kept)
    equal(session.snapshotFor(uri('plan.md')).file(uri('plan.md'))?.kept, undefined)
  })
})

function fail(message: string): never {
  throw new Error(message)
}
