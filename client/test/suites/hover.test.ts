import { hoverAt } from '../support/ask.ts'
import { openPlan } from '../support/documents.ts'
import { expectEqual } from '../support/expect.ts'
import { insideOf } from '../support/words.ts'

describe('A hover', () => {
  it('on an id tells who owns it, when it is due and what belongs to it', async () => {
    const { document } = await openPlan('PLANS.md')

    const card = await hoverAt(document, insideOf(document, 'M2', 'T-201'))

    expectEqual(linesOf(card), [
      '**M2 Baking list** · milestone',
      'Owner: **S. Lindqvist** and **T. Moreau**',
      'not started · due Fri 22 May 2026, in 18 days · 2 exit criteria · 0 of 2 tasks done',
      'By its tasks: waits for M1 Order intake (T-201 → T-102)',
      '**Tasks**',
      '- T-201 Sum orders by product · not started',
      '- T-202 Print job at 01:30 with retry · not started',
    ])
  })

  it('on an owner tells what else is theirs', async () => {
    const { document } = await openPlan('queue.md')

    const card = await hoverAt(document, insideOf(document, 'Lucia Ferri', '4. Bookings'))

    expectEqual(linesOf(card), [
      '**Lucia Ferri** · Counter Apps · @lucia',
      '**Milestones**',
      '- 2. Several Counters · Active',
      '- 3. Waiting Time on the Phone · Queued · as backup',
      '- 4. Bookings · Planned',
    ])
  })

  it('on words which mean nothing to a plan does not come', async () => {
    const { document } = await openPlan('PLANS.md')

    expectEqual(await hoverAt(document, insideOf(document, 'one place where')), '')
  })
})

/** The lines of a card as one reads them, without the addresses of its links. */
function linesOf(card: string): string[] {
  return card
    .replace(/\[(.*?)\]\(.*?\)/g, '$1')
    .split('\n')
    .filter((line) => line !== '')
}
