import { equal, ok } from 'node:assert/strict'
import * as fc from 'fast-check'
import { readPlan } from '../src/dialects/read-plan.ts'
import { parse } from '../src/markdown/parse.ts'
import { lexiconOf } from '../src/plan/lexicon.ts'
import { withWords } from '../src/plan/in-force.ts'
import { mayBePlan } from '../src/workspace/scan.ts'
import { edits, everyText, soup, textWith } from './everything.ts'

describe('the scanner', () => {
  it('says no to nothing in which the reader finds a plan', () => {
    for (const text of everyText) {
      expectNoMiss(text)
      const lines = text.split('\n')
      for (const from of lines.keys()) expectNoMiss(lines.slice(from, from + 3).join('\n'))
    }
    const edited = fc
      .tuple(fc.constantFrom(...everyText), fc.array(edits, { minLength: 1, maxLength: 4 }))
      .map(([text, typed]) => typed.reduce(textWith, text))
    fc.assert(fc.property(soup, expectNoMiss), { numRuns: 100 })
    fc.assert(fc.property(edited, expectNoMiss), { numRuns: 100 })
  }).timeout(60_000)

  it('says no to a page that only tells how something is used', () => {
    equal(mayBePlan(README), false)
  })

  it('knows the words of the user', () => {
    const text = '# Pier\n\n## Etappenziel 1: Pfähle\n\nRammen.\n'
    equal(mayBePlan(text), false)
    equal(
      withWords(lexiconOf({ milestone: ['Etappenziel'] }), () => mayBePlan(text)),
      true,
    )
  })
})

function expectNoMiss(text: string): void {
  if (readPlan(parse(text)).plan.isPlan) ok(mayBePlan(text), text)
}

const README = `# pad-both

> Pads a string on both sides. Version 2 needs Node 18.

[![build](https://example.org/build.svg)](https://example.org/builds)

## Install

\`\`\`sh
npm install pad-both # Phase 1 of everything
\`\`\`

## Usage

1. Import it.
2. Call \`pad(text, { length: 12 })\`.

| Option | Type | Default |
|---|---|---|
| \`length\` | number | 10 |

- **fill**: the sign to use
- note: tabs count as one

## License

MIT © the authors
`
