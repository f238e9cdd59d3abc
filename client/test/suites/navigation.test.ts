import { definitionsAt, referencesAt, symbolsLike, symbolsOf } from '../support/ask.ts'
import { openPlan } from '../support/documents.ts'
import { expectEqual } from '../support/expect.ts'
import { insideOf } from '../support/words.ts'

describe('One gets', () => {
  const definitions: readonly [what: string, plan: string, words: string, after: string, target: string][] = [
    ['an id in a column', 'PLANS.md', 'T-102', 'T-201', 'PLANS.md:30 T-102 | Order numbers and confirmation mail'],
    ['an id in a sentence', 'orchard.md', 'M2 complete', '', 'orchard.md:55 M2: Whole Orchard Covered'],
    ['an id in a drawing', 'orchard.md', 'M4 (Sprinklers)', '', 'orchard.md:130 M4: Sprinklers Start Themselves'],
    ['a number in a range', 'queue.md', '1-2', '3 depends on', 'queue.md:17 Numbers + Display'],
    ['“Milestone 1”', 'queue.md', 'Milestone 1', '', 'queue.md:17 Numbers + Display'],
  ]
  for (const [what, plan, words, after, target] of definitions) {
    it(`from ${what} to what it stands for`, async () => {
      const { document } = await openPlan(plan)

      expectEqual(await definitionsAt(document, insideOf(document, words, after)), [target])
    })
  }

  it('from a milestone to all who mention it', async () => {
    const { document } = await openPlan('PLANS.md')

    expectEqual(await referencesAt(document, insideOf(document, 'M2: Baking list')), [
      'PLANS.md:21 M2',
      'PLANS.md:32 M2',
      'PLANS.md:33 M2',
    ])
  })

  it('an outline of what the document plans', async () => {
    const { document } = await openPlan('orchard.md')

    const milestone = (await symbolsOf(document)).find(({ name }) => name === 'M3 Frost Warning on the Phone')

    expectEqual(milestone?.detail, 'Week 24')
    expectEqual(milestone?.children.map(({ name }) => name).slice(0, 2), [
      'Lead time: Warning before 0 °C is reached, > 45 minutes',
      'False alarms: Warnings without frost in a month, < 2',
    ])
  })

  it('to an item of another plan by a part of its name', async () => {
    const found = (await symbolsLike('Offline')).filter(({ name }) => name === 'M3 Offline Areas (Beta)')

    expectEqual(
      found.map(({ location }) => location.uri.path.split('/').at(-1)),
      ['atlas.md'],
    )
  })
})
