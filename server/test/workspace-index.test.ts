import { deepEqual, equal, ok } from 'node:assert/strict'
import type { Day } from '../src/plan/date.ts'
import type { FileUri } from '../src/plan/model.ts'
import type { Log } from '../src/lsp/guard.ts'
import { Session } from '../src/lsp/session.ts'
import { WorkspaceIndex } from '../src/lsp/workspace-index.ts'
import type { World } from '../src/lsp/world.ts'
import { entryOf, UNFOLDED } from '../src/workspace/entry.ts'
import type { Host, Workshop } from '../src/workspace/host.ts'
import { nothingSet } from './set.ts'
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
    session = new Session(nothingSet, () => '2026-04-01' as Day, log)
    world = {
      today: () => '2026-04-01' as Day,
      pause: () => Promise.resolve(void pauses++),
      now: () => clock,
      folding: UNFOLDED,
      workshop: undefined,
      judging: undefined,
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

  /** Begins to read a plan, which a thread has in its hands until one goes on. */
  async function readingHeldUp(): Promise<() => Promise<unknown>> {
    const waiting: (() => void)[] = []
    const workshop = workshopAfter(() => new Promise<void>((resolve) => void waiting.push(resolve)))
    index = new WorkspaceIndex(session, { ...world, workshop }, log)
    files.set(uri('plan.md'), TEXT)
    const all = index.readAll(host, () => undefined)
    while (waiting.length === 0) await new Promise(setImmediate)
    return () => {
      waiting.forEach((resolve) => resolve())
      return all
    }
  }

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

  it('reads what changes while its threads end', async () => {
    const close = async (): Promise<void> => {
      if (files.has(uri('late.md'))) return
      files.set(uri('late.md'), TEXT)
      void index.readAgain([uri('late.md')], host)
    }
    const workshop = { ...workshopAfter(() => Promise.resolve()), close }
    index = new WorkspaceIndex(session, { ...world, workshop }, log)
    files.set(uri('plan.md'), TEXT)
    await index.readAgain([uri('plan.md')], host)
    equal(session.snapshot.totals.plans, 2)
  })

  it('has read all that has changed when it says so, whoever asks', async () => {
    const names = Array.from({ length: 9 }, (_, number) => uri(`${String(number)}.md`))
    for (const name of names) files.set(name, TEXT)
    const isLeftAlone = (one: FileUri): boolean => one === names.at(-1)
    const workshop = workshopAfter(() => new Promise<void>(setImmediate))
    index = new WorkspaceIndex(session, { ...world, workshop }, log)
    void index.readAgain(names, { ...host, isLeftAlone })
    await index.readAgain([uri('0.md')], { ...host, isLeftAlone })
    equal(session.snapshot.totals.plans, 8)
  })

  it('lets go of a file that was open and is left alone', async () => {
    session.open(uri('plan.md'), 'markdown', 1, TEXT)
    equal(session.snapshot.totals.plans, 1)
    session.close(uri('plan.md'))
    await index.readAgain([uri('plan.md')], { ...host, isLeftAlone: () => true })
    equal(session.snapshot.totals.plans, 0)
  })

  it('leaves a file alone that a thread still has in its hands', async () => {
    const goOn = await readingHeldUp()
    files.clear()
    await index.readAll(host, () => undefined)
    await goOn()
    equal(session.snapshot.totals.plans, 0)
  })

  it('keeps what was read last where an older reading takes longer', async () => {
    const goOn = await readingHeldUp()
    files.set(uri('plan.md'), `${TEXT}\n## M9: Last\n\nOwner: Ada\n`)
    await index.readAgain([uri('plan.md')], host)
    await goOn()
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

/** Makes an entry when a wait is over. */
function workshopAfter(wait: () => Promise<void>): Workshop {
  return {
    places: 20,
    entryOf: async (uri, text, words) => {
      await wait()
      return entryOf(uri, text, words)
    },
    close: () => Promise.resolve(),
  }
}

function fail(message: string): never {
  throw new Error(message)
}
