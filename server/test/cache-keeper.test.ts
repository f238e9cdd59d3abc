import { deepEqual, equal } from 'node:assert/strict'
import { CacheKeeper } from '../src/lsp/cache-keeper.ts'
import { Session } from '../src/lsp/session.ts'
import { WorkspaceIndex } from '../src/lsp/workspace-index.ts'
import type { World } from '../src/lsp/world.ts'
import type { Day } from '../src/plan/date.ts'
import type { FileUri } from '../src/plan/model.ts'
import { UNFOLDED } from '../src/workspace/entry.ts'
import type { Cache } from '../src/workspace/host.ts'
import { nothingSet } from './set.ts'

describe('What is known from one run to the next', () => {
  const log = { error: fail, warn: fail, info: fail }
  const plan = 'file:///plans/plan.md' as FileUri

  function keeperOf(cache: Cache): { readonly keeper: CacheKeeper; readonly index: WorkspaceIndex } {
    let clock = 0
    const world: World = {
      today: () => '2026-04-01' as Day,
      pause: () => new Promise((resolve) => void setImmediate(resolve)),
      now: () => (clock += 10),
      folding: UNFOLDED,
      workshop: undefined,
      judging: undefined,
      disk: undefined,
      cache: () => cache,
    }
    const session = new Session(nothingSet, world.today, log)
    session.folders = ['file:///plans']
    const index = new WorkspaceIndex(session, world, log)
    return { keeper: new CacheKeeper(index, session, world, undefined, log), index }
  }

  async function linesOf(...uris: readonly FileUri[]): Promise<readonly string[]> {
    let lines: readonly string[] = []
    const { keeper, index } = keeperOf({ load: () => [], save: (all) => Promise.resolve(void (lines = [...all])) })
    for (const uri of uris) index.known.set(uri, { stamp: '1', content: 'c', entry: '' })
    index.isNewer = true
    await keeper.save()
    return lines
  }

  it('is there for everybody who has asked for it, also while somebody else is waiting for it', async () => {
    const lines = await linesOf(plan, `${plan}2` as FileUri)
    const { keeper, index } = keeperOf({ load: () => lines, save: () => Promise.resolve() })
    void keeper.load()
    await keeper.load()
    deepEqual([...index.known.keys()], [plan, `${plan}2`])
  })

  it('is taken from no line that was damaged', async () => {
    const [line = '', other = ''] = await linesOf(plan, `${plan}2` as FileUri)
    const { keeper, index } = keeperOf({ load: () => [`${line}x`, other], save: () => Promise.resolve() })
    await keeper.load()
    deepEqual([...index.known.keys()], [`${plan}2`])
  })

  it('is saved by one after the other, and whoever saves waits for those before', async () => {
    const told: string[] = []
    const save = async (): Promise<void> => {
      told.push('begins')
      await new Promise(setImmediate)
      told.push('ends')
    }
    const { keeper, index } = keeperOf({ load: () => [], save })
    index.isNewer = true
    void keeper.save()
    await Promise.resolve()
    index.isNewer = true
    await keeper.save()
    deepEqual(told, ['begins', 'ends', 'begins', 'ends'])
    equal(index.isNewer, false)

    index.isNewer = true
    void keeper.save()
    await keeper.save()
    equal(told.length, 6, 'what is as it was saved last is not saved again, but waited for')
  })
})

function fail(message: string): never {
  throw new Error(message)
}
