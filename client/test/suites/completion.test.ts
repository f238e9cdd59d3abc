import type * as vscode from 'vscode'
import { completionsAt } from '../support/ask.ts'
import { openPlan, setText } from '../support/documents.ts'
import { expectEqual } from '../support/expect.ts'
import { placeOf } from '../support/words.ts'

describe('Completion offers', () => {
  it('ids where something is waited for, with what they stand for', async () => {
    const items = await offered('queue.md', { typed: '- 5 depends on 3-4', instead: '- 5 depends on ' })

    expectEqual(items.slice(0, 2), [
      { label: '1', detail: 'Numbers + Display · Noor Haddad · Done' },
      { label: '2', detail: 'Several Counters · Lucia Ferri · Active' },
    ])
  })

  it('the people of the plan where an owner belongs', async () => {
    const items = await offered('PLANS.md', {
      typed: 'found by number in seconds. | T. Moreau',
      instead: 'found by number in seconds. | ',
    })

    expectEqual(labelsOf(items).slice(0, 3), ['I. Okafor', 'S. Lindqvist', 'T. Moreau'])
  })

  it('days where a date belongs', async () => {
    const items = await offered('PLANS.md', { typed: 'T. Moreau | 2026-06-12', instead: 'T. Moreau | ' })

    expectEqual(labelsOf(items).slice(0, 2), ['2026-05-04', '2026-05-11'])
  })

  it('statuses as this document writes them', async () => {
    const items = await offered('queue.md', { typed: 'Status: Queued', instead: 'Status: ' })

    expectEqual(labelsOf(items).slice(0, 3), ['Done', 'Active', 'Planned'])
  })
})

/** What is offered behind the last of these words, once they stand in the plan in place of others. */
async function offered(plan: string, { typed, instead }: { readonly typed: string; readonly instead: string }) {
  const { document } = await openPlan(plan)
  const before = placeOf(document, typed).start
  await setText(document, document.getText().replace(typed, instead))
  const items = await completionsAt(document, before.translate(0, instead.length))
  return items.map(({ label, detail }) => ({ label: textOf(label), detail }))
}

function labelsOf(items: readonly { readonly label: string }[]): string[] {
  return items.map(({ label }) => label)
}

function textOf(label: string | vscode.CompletionItemLabel): string {
  return typeof label === 'string' ? label : label.label
}
