import { deepStrictEqual, equal, notEqual } from 'node:assert/strict'
import * as fc from 'fast-check'
import { type BlockNode, endOffset, startOffset, type Tree } from '../src/markdown/node.ts'
import { cut } from '../src/markdown/cut.ts'
import { readPlain } from '../src/markdown/plain/plain.ts'
import { parseAny } from '../src/markdown/tree.ts'
import { everyText } from './everything.ts'

const PLAIN = [
  '# Plan\n\n## M1 — Alpha  \n\nWords of\n  several lines  \nand a break, `code`, **bold**, *slanted* and __both__.',
  '- one\n- two\n  goes on\n\n  a second paragraph\n  - nested\n    1. deeper\n\n\n- three\n* another list\n+ and one more\n',
  '1. first\n2. second\n   - below\n10) another list\n',
  '- [ ] open\n- [x] **Beta** is out\n- [X]  two blanks\n- [ ]\n-\n',
  '| Milestone | Due |\n|---|:-:|\n| **M1** | |\n| [M2](#m2) | `a` | one more\n|x\n\nBehind it.',
  '> **Note:** a quote\n> of two lines\n>\n> - with a list\n>   - in it\n\nBehind it.',
  '```ts\n# no heading\n```\n\n~~~\n- no item\n~~~\n\n- ```\n  in an item\n  ```\n',
  'Words\n# Heading\nwords\n- item\n- - two at once\n***\n- - -\n___\n',
  '[a](#b) [c] [d\n\n\\*no\\* \\a `` `a` `` ` 2 * 3 * 4, snake_case_name, a*b*c, ~5 days, ~~gone~~, a < b & c > d\n',
  '# Plan\r\n\r\nWords  \r\nof two lines\r\nor three\r\n\r\n- a\r\n- b\r\n',
]

/** Each is left to the parser. */
const DOUBTFUL = [
  ...[
    'a\n---\n',
    'a\n===\n',
    '    code\n',
    '\tcode\n',
    '<div>\n',
    '<!-- a -->\n',
    '```\nopen\n',
    '[a]: b\n',
    '# a #\n',
  ],
  ...['- a\nlazy\n', '> a\nlazy\n', 'a | b\n---|---\nc | d\n', '| a |\n|---|\nlazy\n', '| a |\n|---|\n| \\| |\n'],
  ...[
    '![a](b)',
    '<https://a.org>',
    'a<br>b',
    '&amp;',
    '***a***',
    '**a*b**',
    '*a **b*',
    '[a](b "c")',
    '[a][b]',
    '`a\nb`',
    '[a [b](c)',
  ],
  ...['a\\\nb', '-     code\n', '-\n  late\n', '\uFEFFa', 'a\rb', '- 2. a\n'],
]

const PIECES = [
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '    ',
    'a',
    'b c ',
    'é',
    '—',
    '“',
    '.',
    '(',
    ')',
    ':',
    '=',
    '1',
    '\r\n',
    '\u00a0',
    '😀',
  ],
  ...[
    '# ',
    '## T\n',
    '- ',
    '\n- ',
    '\n  - ',
    '* ',
    '+ ',
    '1. ',
    '\n   1. ',
    '2) ',
    '- [ ] ',
    '- [x] a\n',
    '> ',
    '\n> ',
  ],
  ...['\n>\n', '| a | b |\n', '|---|---|\n', '|', '\n| 1 | **x** |\n', '```\n', '~~~\n', '---\n', '- - -', '```js\n'],
  ...[
    '**',
    '*',
    '_',
    '__',
    '~~',
    '~',
    '`',
    '``',
    '[a](b)',
    '[',
    '](',
    '](u)',
    ']',
    '[x]',
    '!',
    '<',
    '>',
    '\\',
    '&',
    '&x',
  ],
]

describe('plain Markdown', () => {
  for (const text of PLAIN)
    it(`is read as the parser reads it: ${JSON.stringify(text.slice(0, 40))}`, () => {
      notEqual(readPlain(text, false), undefined)
      expectSame(text)
    })

  for (const text of DOUBTFUL)
    it(`is not what only the parser understands: ${JSON.stringify(text)}`, () => {
      equal(readPlain(text, false), undefined)
    })

  it('has no brackets that may be links', () => {
    notEqual(readPlain('a [b] c', false), undefined)
    equal(readPlain('a [b] c', true), undefined)
  })

  it('is read as the parser reads it in every plan, and most plans are plain', () => {
    const pieces = everyText.flatMap((text) => cut(text))
    pieces.forEach(expectSame)
    const plain = pieces.filter((piece) => readPlain(piece, false))
    equal(0.8 * pieces.length < plain.length, true, `${String(plain.length)} of ${String(pieces.length)} are plain`)
  })

  it('is read as the parser reads it, or not at all, whatever stands beside one another', () => {
    const any = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''))
    fc.assert(fc.property(any, expectSame), { numRuns: 3000 })
  })

  it('is read as the parser reads it, or not at all, wherever a plan is changed', () => {
    const changed = fc
      .tuple(
        fc.constantFrom(...everyText.flatMap((text) => cut(text))),
        fc.nat(),
        fc.constantFrom(...PIECES),
        fc.nat(4),
      )
      .map(([text, at, piece, gone]) => {
        const from = at % (text.length + 1)
        return text.slice(0, from) + piece + text.slice(from + gone)
      })
    fc.assert(fc.property(changed, expectSame), { numRuns: 1000 })
  })
})

function expectSame(text: string): void {
  const plain = readPlain(text, false)
  if (plain) deepStrictEqual(shapeOf(plain), shapeOf(parseAny(text, [])))
}

/** What is read of a tree. */
function shapeOf(tree: Tree): unknown {
  return tree.children.map(shapeOfNode)
}

function shapeOfNode(node: BlockNode): unknown {
  const place = [node.type, startOffset(node), endOffset(node)]
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [...place, node.value]
    case 'code':
      return [...place, node.lang ?? '']
    default: {
      const told = [
        'depth' in node ? node.depth : undefined,
        'ordered' in node ? node.ordered === true : undefined,
        'checked' in node ? (node.checked ?? undefined) : undefined,
        'url' in node ? node.url : undefined,
      ]
      return [...place, ...told, 'children' in node ? node.children.map(shapeOfNode) : []]
    }
  }
}
