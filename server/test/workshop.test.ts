import { deepEqual, equal, rejects } from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { workshop } from '../src/node/workshop.ts'
import { KNOWN_WORDS } from '../src/plan/in-force.ts'
import type { FileUri } from '../src/plan/model.ts'
import type { Workshop } from '../src/workspace/host.ts'

describe('A workshop', () => {
  let folder: string
  let shop: Workshop
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'milepost-workshop-'))
    const program = join(folder, 'thread.cjs')
    writeFileSync(program, PROGRAM)
    shop = workshop(1, program)
  })
  afterEach(async () => {
    await shop.close()
    rmSync(folder, { recursive: true })
  })

  const read = (text: string): Promise<string> => shop.entryOf(`file:///${text}.md` as FileUri, text, KNOWN_WORDS)

  it('reads by another thread what waits behind a text that ends its thread', async () => {
    const [first, ending, ...behind] = ['one', 'END', 'two', 'END', 'three'].map(read)
    await rejects(ending ?? Promise.resolve(), /a thread has ended/)
    await rejects(behind[1] ?? Promise.resolve(), /a thread has ended/)
    deepEqual(await Promise.all([first, behind[0], behind[2]]), ['read one', 'read two', 'read three'])
  })

  it('begins anew behind a thread that has broken down', async () => {
    const [breaking, behind] = ['BREAK', 'one'].map(read)
    await rejects(breaking ?? Promise.resolve(), /broken/)
    equal(await behind, 'read one')
    equal(await read('two'), 'read two')
  })

  it('fails text by text where no thread begins', async () => {
    const none = workshop(1, join(folder, 'gone.cjs'))
    const all = ['one', 'two'].map((text) => none.entryOf(`file:///${text}.md` as FileUri, text, KNOWN_WORDS))
    for (const one of all) await rejects(one, /Cannot find module/)
  })
})

/** A thread that says what it has read, and that some texts end. */
const PROGRAM = `
const { parentPort } = require('node:worker_threads')
parentPort.on('message', ({ text }) => {
  if (text === 'END') process.exit()
  if (text === 'BREAK') throw new Error('broken')
  parentPort.postMessage({ entry: 'read ' + text })
})
`
