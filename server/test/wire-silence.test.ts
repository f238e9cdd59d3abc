import { deepEqual, match, ok } from 'node:assert/strict'
import { allRules } from '../src/rules/all-rules.ts'
import { startHere } from './language-client.ts'
import { has, hasNot, NO_CRITERIA, PLAN, TEXT, within } from './wire-text.ts'

describe('language server that is told to be silent', () => {
  it('says nothing of what a comment silences, until the comment is of no use', async () => {
    const client = startHere({}, allRules)
    await client.start()
    await client.open(PLAN, TEXT)
    const [finding] = await client.findings(PLAN, has(NO_CRITERIA))
    ok(finding)
    const lastActions = (await client.actions(PLAN, finding)).slice(-2)
    deepEqual(
      lastActions.map(({ title, isPreferred }) => [title, isPreferred === true]),
      [
        [`Silence ${NO_CRITERIA} on this line`, false],
        [`Silence ${NO_CRITERIA} in this file`, false],
      ],
    )

    const cell = within(TEXT, '| |')
    const range = { start: cell, end: cell }
    await client.edit(PLAN, 2, { range, text: ` <!-- milepost-disable-line ${NO_CRITERIA} -->` })
    deepEqual(await client.findings(PLAN, hasNot(NO_CRITERIA)), [])
    await client.edit(PLAN, 3, { range, text: ' Heats to 250 °C' })
    const [unused] = await client.findings(PLAN, has('unused-suppression'))
    match(JSON.stringify(unused?.message), /finds nothing in this line/)
    client.connection.dispose()
  })
})
