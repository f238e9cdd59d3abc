import { deepEqual, equal, match } from 'node:assert/strict'
import { ClosedFindings } from '../src/lsp/closed-findings.ts'
import type { Judging } from '../src/lsp/docket.ts'
import { judge } from '../src/lsp/judge.ts'
import { Session } from '../src/lsp/session.ts'
import type { World } from '../src/lsp/world.ts'
import type { Day } from '../src/plan/date.ts'
import { KNOWN_WORDS } from '../src/plan/in-force.ts'
import type { FileUri } from '../src/plan/model.ts'
import { allRules } from '../src/rules/all-rules.ts'
import { entryOf, UNFOLDED } from '../src/workspace/entry.ts'
import { nothingSet } from './set.ts'
import { TEXT } from './wire-text.ts'

describe('The findings of plans that are not open', () => {
  const uri = (name: string): FileUri => `file:///plans/${name}` as FileUri
  let session: Session
  let told: string[]
  let shown: FileUri[]

  beforeEach(() => {
    told = []
    shown = []
    const log = logTo(told)
    session = new Session(nothingSet, () => '2026-04-01' as Day, log)
    session.isIndexing = false
  })

  function keep(name: string, text: string): void {
    const entry = entryOf(uri(name), text, KNOWN_WORDS)
    session.keep(uri(name), entry, { text: () => text, unfold: UNFOLDED.unfold })
  }

  /** Resolves when nothing is left to do. */
  async function checked(judging?: Judging): Promise<void> {
    const world: World = {
      today: () => '2026-04-01' as Day,
      pause: () => Promise.resolve(),
      now: () => 0,
      folding: UNFOLDED,
      workshop: undefined,
      judging,
      disk: undefined,
      cache: undefined,
    }
    const served = { session, world, rules: allRules, log: logTo(told) }
    const written = { editor: undefined, hidden: [], configs: [] }
    new ClosedFindings(
      served,
      () => written,
      (one) => shown.push(one),
    ).update()
    await new Promise(setImmediate)
  }

  /** A thread that ends at some plans. */
  const judgingBut = (...ending: readonly FileUri[]): Judging => {
    return async ({ due }, hear) => {
      for (const one of due) {
        await Promise.resolve()
        if (ending.includes(one)) throw new Error('a thread has ended')
        const judged = judge(one, session, allRules)
        if (judged && !hear(judged)) return
      }
    }
  }

  it('are shown without those of a plan that ends its thread', async () => {
    for (const name of ['a.md', 'b.md', 'c.md']) keep(name, TEXT)
    await checked(judgingBut(uri('b.md')))
    deepEqual(shown, [uri('a.md'), uri('c.md')])
    equal(told.length, 1)
    match(told[0] ?? '', /^Checking file:\/\/\/plans\/b\.md broke down: Error: a thread has ended/)
  })

  it('are given up where no thread begins', async () => {
    for (let number = 0; number < 20; number++) keep(`${String(number)}.md`, TEXT)
    await checked(() => Promise.reject(new Error('Cannot find module')))
    deepEqual(shown, [])
    equal(told.length, 4)
  })

  it('are left when all is read anew', async () => {
    for (const name of ['a.md', 'b.md', 'c.md']) keep(name, TEXT)
    await checked(async ({ due }, hear) => {
      const judged = due.flatMap((one) => judge(one, session, allRules) ?? [])
      for (const one of judged) {
        if (!hear(one)) return Promise.resolve()
        session.isIndexing = true
      }
      return Promise.resolve()
    })
    deepEqual(shown, [uri('a.md')])
  })

  it('are left out where there are no threads and a plan is long, and that is told once', async () => {
    const long = `${TEXT}\n${'Words. '.repeat(3000)}\n`
    for (const [name, text] of Object.entries({ 'a.md': TEXT, 'b.md': long, 'c.md': long })) keep(name, text)
    await checked()
    deepEqual(shown, [uri('a.md')])
    deepEqual(told, ['Plans that are not open are not checked where they are longer than 20000 characters'])
  })
})

function logTo(told: string[]): Record<'error' | 'warn' | 'info', (message: string) => void> {
  const tell = (message: string): void => void told.push(message)
  return { error: tell, warn: tell, info: tell }
}
