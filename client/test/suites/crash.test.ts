import { expectEqual } from '../support/expect.ts'
import { answering } from '../support/messages.ts'
import { milepostReady } from '../support/milepost.ts'
import { eventually } from '../support/wait.ts'

// A server in a worker cannot crash: what it throws is logged, and it goes on.
describe('A crash of the language server', () => {
  it('is told once, with an offer to start again', async () => {
    const { server } = await milepostReady()
    const messages = answering('Restart')
    const failed = eventually('the crash', server.onDidChange, () =>
      server.condition.is === 'failed' ? server.condition.reason : undefined,
    )

    // Without a “shutdown” before it, a server ends in disorder.
    await server.tell('exit', undefined)

    expectEqual(await failed, 'it ended unexpectedly')
    await milepostReady()
    expectEqual(messages.stop(), ['The language server of Milepost has failed: it ended unexpectedly'])
  })
})
