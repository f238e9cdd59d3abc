import { equal, fail, ok } from 'node:assert/strict'
import * as fc from 'fast-check'
import { parseDocument, Scalar, stringify } from 'yaml'
import { endOf, startOf } from '../src/base/span.ts'
import { finderOf } from '../src/own-rules/pattern.ts'
import { readSyntax } from '../src/own-rules/read-syntax.ts'
import { compared } from '../src/own-rules/stretch.ts'
import type { Operator, WrittenRule } from '../src/own-rules/syntax.ts'
import { readConfigText } from '../src/settings/config-text.ts'
import { placeInScalar } from '../src/settings/place-in-scalar.ts'

describe('patterns of own rules', () => {
  it('find what regular expressions find', () => {
    fc.assert(
      fc.property(
        patterns,
        fc.string({ unit: fc.constantFrom('a', 'b', 'é', '1', ' ', '🚀'), maxLength: 12 }),
        (source, text) => {
          const syntax = readSyntax(`milestone where name matches /${source}/`) as WrittenRule
          const { condition } = syntax
          if (condition?.is !== 'matches') fail(`/${source}/ is no pattern`)
          equal(finderOf(condition.pattern.it)(text), new RegExp(source, 'isu').test(text), `/${source}/ in “${text}”`)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('end, however they are nested', () => {
    const syntax = readSyntax('milestone where name matches /^(((a*)*)*)*b$/') as WrittenRule
    equal(syntax.condition.is === 'matches' && finderOf(syntax.condition.pattern.it)('a'.repeat(2000)), false)
  })
})

describe('stretches of own rules', () => {
  it('compare as all of what they may mean compares', () => {
    const numbers = [1, 2, 3, 4]
    const holds = {
      '=': (a, b) => a === b,
      '≠': (a, b) => a !== b,
      '<': (a, b) => a < b,
      '≤': (a, b) => a <= b,
      '>': (a, b) => a > b,
      '≥': (a, b) => a >= b,
    } satisfies Record<Operator, (a: number, b: number) => boolean>
    const stretches = numbers.flatMap((from) => numbers.filter((to) => from <= to).map((to) => ({ from, to })))
    const within = ({ from, to }: { from: number; to: number }): number[] =>
      numbers.filter((one) => from <= one && one <= to)
    for (const one of stretches) {
      for (const other of stretches) {
        for (const [operator, isSo] of Object.entries(holds)) {
          const outcomes = new Set(within(one).flatMap((a) => within(other).map((b) => isSo(a, b))))
          const expected = outcomes.size === 1 ? outcomes.has(true) : undefined
          equal(compared(one, operator as Operator, other), expected, JSON.stringify([one, operator, other]))
        }
      }
    }
  })
})

describe('the place of a character of a value in a config file', () => {
  const texts = fc.string({
    unit: fc.constantFrom('a', 'b', ' ', '"', "'", '\\', 'é', '🚀', '/', '\n', '\t'),
    minLength: 1,
    maxLength: 30,
  })
  for (const style of [
    Scalar.QUOTE_DOUBLE,
    Scalar.QUOTE_SINGLE,
    Scalar.PLAIN,
    Scalar.BLOCK_FOLDED,
    Scalar.BLOCK_LITERAL,
  ] as const) {
    it(`is where it stands (${style})`, () => {
      fc.assert(
        fc.property(texts, (value) => {
          const text = stringify({ key: value }, { defaultStringType: style, defaultKeyType: 'PLAIN', lineWidth: 20 })
          const scalar = parseDocument(text).get('key', true) as Scalar
          for (const index of value.split('').keys()) {
            const place = placeInScalar(scalar, text, { from: index, to: index + 1 }) ?? fail('nowhere')
            const written = text.slice(place.from, place.to)
            ok(
              /^(?:\\.+|'')$/s.test(written) || /^\s$/.test(value[index] ?? '') || written === value[index],
              `“${written}” for ${String(index)} in ${text}`,
            )
          }
        }),
      )
    })
  }

  it('is the key where the value is written elsewhere', () => {
    const text = 'one: &a milestone\ntwo: *a\n'
    const { placeWithin } = readConfigText(text, 'in YAML')
    const place = placeWithin(['two'], { from: 3, to: 5 })
    equal(text.slice(startOf(place), endOf(place)), 'two')
  })
})

const { pattern: patterns } = fc.letrec<{ pattern: string }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom(
      'a',
      'b',
      '.',
      '\\d',
      '\\S',
      '[ab]',
      '[^a1]',
      '\\p{L}',
      '🚀',
      '^',
      '$',
      'a+',
      'b*',
      '1?',
      'a{2}',
      '.{1,3}',
    ),
    fc.tuple(tie('pattern'), tie('pattern')).map((parts) => parts.join('')),
    fc.tuple(tie('pattern'), tie('pattern')).map(([one, other]) => `(?:${one}|${other})`),
    fc
      .tuple(tie('pattern'), fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,}'))
      .map(([one, times]) => `(${one})${times}`),
  ),
}))
