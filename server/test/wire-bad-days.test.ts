import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { once } from 'node:events'
import type { Hover } from 'vscode-languageserver/node'
import { sourceText } from '../src/base/text.ts'
import type { FileUri } from '../src/plan/model.ts'
import { allRules } from '../src/rules/all-rules.ts'
import type { Rule } from '../src/rules/rule.ts'
import type { Host } from '../src/workspace/host.ts'
import { built } from './built.ts'
import { startHere, startInVain, startProcess } from './language-client.ts'
import { has, hasNot, NO_CRITERIA, PLAN, TEXT, textOf, within } from './wire-text.ts'

describe('language server with unwieldy input', () => {
  before(function () {
    this.timeout(60_000)
    built('dist/server.js')
  })

  for (const [name, text] of Object.entries(unwieldyTexts())) {
    it(`survives ${name}`, async () => {
      const { client, process } = await startProcess('stdio')
      await client.start()
      await client.open(PLAN, text)
      await client.findings(PLAN, () => true)
      const last = sourceText(text).positionAt(text.length)
      for (const position of [{ line: 0, character: 0 }, { line: 4, character: 5 }, last]) {
        await client.ask('hover', PLAN, position)
        await client.ask('completion', PLAN, position)
        await client.ask('definition', PLAN, position)
      }
      await client.edit(PLAN, 2, { range: { start: last, end: last }, text: '\n## M9: More\n\nOwner: Ada\n' })
      await client.about('documentSymbol', PLAN)
      deepEqual(client.log, [])
      const ended = once(process, 'exit')
      await client.stop()
      deepEqual(await ended, [0, null])
    }).timeout(60_000)
  }
})

describe('language server that cannot start', () => {
  before(function () {
    this.timeout(60_000)
    built('dist/server.js')
  })

  it('says so in one line', async () => {
    deepEqual(await startInVain(), {
      code: 2,
      says: 'The language server needs to know how to talk: --stdio, --node-ipc, --socket=PORT or --pipe=NAME\n',
    })
    deepEqual(await startInVain('--stdio', '--today=tomorrow'), {
      code: 2,
      says: '--today is “tomorrow”, but should be a day such as 2026-03-20\n',
    })
    deepEqual(await startInVain('--socket=harbour'), { code: 2, says: '--socket=harbour names no port\n' })
    const nobody = await startInVain('--pipe=/nowhere/milepost.sock')
    equal(nobody.code, 2)
    match(nobody.says, /^Nobody listens at --pipe=\/nowhere\/milepost\.sock: [^\n]+\n$/)
  })
})

describe('language server that is still reading', () => {
  it('misses no milestone before it knows every plan', async () => {
    let begin = (): void => undefined
    const begun = new Promise<void>((resolve) => (begin = resolve))
    const shop = 'file:///plans/shop.md' as FileUri
    const shopText = '# Shop\n\n| Milestone | Owner |\n|---|---|\n| M7: Till | Cy |\n'
    const disk: Host = {
      findMarkdown: () => begun.then(() => [shop]),
      read: () => Promise.resolve(shopText),
      textNow: () => shopText,
    }
    const client = startHere({ folders: ['file:///plans'] }, allRules, disk)
    await client.start()

    const text = TEXT.replace('| M1 |', '| M7, M8 |')
    await client.open(PLAN, text)
    const early = await client.findings(PLAN, has(NO_CRITERIA))
    ok(hasNot('unknown-milestone')(early))
    begin()
    const found = await client.findings(PLAN, has('unknown-milestone'))
    deepEqual(
      found.filter(({ code }) => code === 'unknown-milestone').map(({ range }) => textOf(text, range)),
      ['M8'],
    )
    client.connection.dispose()
  })
})

describe('language server with a mistake in it', () => {
  const crashing: Rule = {
    ...(allRules[0] as Rule),
    id: 'crashing',
    check: () => breakDown(),
  }

  it('loses the findings of one rule, tells its log once, and keeps the others', async () => {
    const client = startHere({}, [crashing, ...allRules])
    await client.start()
    await client.open(PLAN, TEXT)
    await client.findings(PLAN, has(NO_CRITERIA))
    await client.edit(PLAN, 2, { text: TEXT.replace('| |', '| 250 °C |') })
    await client.findings(PLAN, hasNot(NO_CRITERIA))
    equal(client.log.length, 1)
    match(client.log[0] ?? '', /^The rule crashing broke down: Error: a mistake of ours\n\s+at /)
    client.connection.dispose()
  })

  it('answers nothing to a request that breaks down, and goes on', async () => {
    const broken: Rule = {
      ...crashing,
      *check({ plan }) {
        const [milestone] = plan.milestones
        if (milestone) yield { at: milestone.title, message: 'broken', fixes: () => breakDown() }
      },
    }
    const client = startHere({}, [broken])
    await client.start()
    await client.open(PLAN, TEXT)
    const [finding] = await client.findings(PLAN, has('crashing'))
    ok(finding)
    equal(await client.actions(PLAN, finding), null)
    match(client.log[0] ?? '', /^Quick fixes broke down: Error: a mistake of ours/)
    ok(await client.ask<Hover>('hover', PLAN, within(TEXT, 'Bea')))
    client.connection.dispose()
  })
})

function unwieldyTexts(): Readonly<Record<string, string>> {
  const row = (number: number): string => `| M${String(number)}: Step | Ada | 2026-05-08 | — | done | Holds |`
  return {
    'an empty file': '',
    'a line of a megabyte': `${TEXT}\n${'M1 waits for M2, '.repeat(60_000)}\n`,
    'a table of 10,000 rows': TEXT + Array.from({ length: 10_000 }, (_, index) => row(index + 3)).join('\n'),
    'an unclosed fence': `${TEXT}\n\`\`\`\nM1 -> M2\n`,
    'a byte order mark and carriage returns': `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`,
    'old line ends and tabs': TEXT.replaceAll('\n', '\r').replaceAll(' ', '\t'),
    'bytes that are no text': `${TEXT}\0\uFFFD\uD83E \uDD50\u0001\u202E${TEXT}`,
    'a deep nest': `${TEXT}\n${'> '.repeat(500)}- ${'- '.repeat(500)}M1\n`,
  }
}

function breakDown(): never {
  throw new Error('a mistake of ours')
}
