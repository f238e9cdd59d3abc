import { openPlan } from '../support/documents.ts'
import { expectEqual } from '../support/expect.ts'
import { type Token, tokensOf } from '../support/tokens.ts'

describe('Colours', () => {
  it('tell labels, owners, statuses and ids from other words', async () => {
    const words = coloured(await tokensOfPlan('queue.md'))

    expectEqual(words.slice(0, 12), [
      ['Status', 'variable.other.property'],
      ['Actively maintained', 'constant.language.status.active'],
      ['Status', 'variable.other.property'],
      ['Done', 'constant.language.status.done'],
      ['Owner/DRI', 'variable.other.property.owner'],
      ['Backup', 'variable.other.property'],
      ['Responsibility', 'variable.other.property'],
      ['Deliverables', 'variable.other.property'],
      ['Success', 'variable.other.property'],
      ['Status', 'variable.other.property'],
      ['Active', 'constant.language.status.active'],
      ['Milestone 1', 'variable.other.constant.id'],
    ])
  })

  it('reach into the cells of a table', async () => {
    const words = coloured(await tokensOfPlan('PLANS.md'))

    const row = words.findIndex(([word]) => word === 'M3')
    expectEqual(words.slice(row, row + 3), [
      ['M3', 'variable.other.constant.id'],
      ['2026-06-12', 'constant.numeric.date'],
      ['not started', 'constant.language.status.planned'],
    ])
  })

  it('leave code and the marks of Markdown alone', async () => {
    const tokens = await tokensOfPlan('orchard.md')

    const inCode = tokens.filter(({ scopes }) => scopes.some((scope) => scope.startsWith('markup.fenced_code')))
    expectEqual(coloured(inCode), [])
    expectEqual(
      inCode.some(({ text }) => text.includes('M4 (Sprinklers)')),
      true,
    )
    const bold = tokens.filter(({ scopes }) => scopes.includes('markup.bold.markdown'))
    expectEqual(
      bold.slice(0, 4).map(({ text }) => text),
      ['**', 'Date', ':', '**'],
    )
  })

  it('are for values: a word is no status wherever it stands', async () => {
    expectEqual(coloured(await tokensOf('The list was done when UTF-8 was on hold and the owner had gone.')), [])
  })
})

async function tokensOfPlan(name: string): Promise<readonly Token[]> {
  const { document } = await openPlan(name)
  return tokensOf(document.getText())
}

/** The words with a scope of ours, which all end alike. */
function coloured(tokens: readonly Token[]): (readonly [word: string, scope: string])[] {
  return tokens.flatMap(({ text, scopes }) => {
    const scope = scopes.find((one) => one.endsWith('.milepost'))
    return scope ? [[text, scope.slice(0, -'.milepost'.length)] as const] : []
  })
}
