import { deepStrictEqual, strictEqual } from 'node:assert/strict'
import { familyOf, findIds, findNumbers, idKey, keysOf } from '../../src/plan/identifier.ts'
import { linkTarget } from '../../src/rules/link-target.ts'

const uri = (path: string) => `file:///${path}` as Parameters<typeof linkTarget>[1]

describe('Ids', () => {
  it('compare without case, blanks and kinds of dashes', () => {
    strictEqual(idKey('T‑101'), idKey('t-101'))
    deepStrictEqual(keysOf('Milestone 2'), ['milestone 2', '2', 'm2'])
    deepStrictEqual(keysOf('M2'), ['m2'])
    deepStrictEqual(['T-101', 'M1.5', 'Milestone 2', '7'].map(familyOf), ['t-', 'm', 'milestone', ''])
  })

  it('are found among words', () => {
    deepStrictEqual(idsIn('M1 and T-101, see Phase 2 of v1.2 (not HTTP/2, p95 or v1)'), [
      'M1',
      'T-101',
      'Phase 2',
      'v1.2',
    ])
    deepStrictEqual(idsIn('milestone 1–3'), ['milestone 1', 'milestone 2', 'milestone 3'])
    deepStrictEqual(idsIn('M6–M9'), ['M6', 'M7', 'M8', 'M9'])
    deepStrictEqual(
      findNumbers('3 depends on 1-2').map(({ text }) => text),
      ['3', '1', '2'],
    )
  })
})

describe('Link targets', () => {
  it('are files beside the one that links, and places in it', () => {
    const slugs = (link: string) => linkTarget(link, uri('docs/plan.md'))
    deepStrictEqual(slugs('#goals'), { uri: uri('docs/plan.md'), slug: 'goals', fragmentAt: 0 })
    deepStrictEqual(slugs('../notes/a%20b.md#Goals'), { uri: uri('notes/a%20b.md'), slug: 'goals', fragmentAt: 17 })
    deepStrictEqual(slugs('./risks.md#damp'), { uri: uri('docs/risks.md'), slug: 'damp', fragmentAt: 10 })
  })

  it('are none in the web, at the top, or in lines of code', () => {
    const links = ['https://example.org/#a', 'mailto:a@b#c', 'plan.md', '#', '#top', 'code.ts#L10', '#%E0%A4%A']
    deepStrictEqual(
      links.slice(0, -1).map((link) => linkTarget(link, uri('plan.md'))),
      links.slice(0, -1).map(() => undefined),
    )
    strictEqual(linkTarget(links.at(-1) ?? '', uri('plan.md'))?.slug, '%e0%a4%a')
  })
})

function idsIn(text: string): string[] {
  return findIds(text).map((mention) => mention.text)
}
