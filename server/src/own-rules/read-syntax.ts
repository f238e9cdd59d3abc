import { listOf } from '../base/phrases.ts'
import { parse, SyntaxError } from './parser.js'
import type { Mistake, WrittenRule } from './syntax.ts'

/** Reads a condition as it is written; where it does not follow the grammar, says what could stand there. Never fails. */
export function readSyntax(text: string): WrittenRule | Mistake {
  if (LONGEST < text.length) {
    return { from: 0, to: text.length, message: `A condition has at most ${String(LONGEST)} characters` }
  }
  try {
    return parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return mistakeIn(text, error)
    throw error
  }
}

function mistakeIn(text: string, { expected, location, message }: SyntaxError): Mistake {
  const { start, end } = location
  if (!expected) return { from: start.offset, to: end.offset, message }
  const wanted = wantedOf(expected)
  if (text.trim() === '') return { from: 0, to: text.length, message: `Here is missing what to look for: ${wanted}` }
  if (text.slice(start.offset).trim() === '') {
    const { index, 0: last } = LAST_WORD.exec(text) ?? { index: 0, 0: text }
    return {
      from: index,
      to: index + last.trimEnd().length,
      message: `Behind “${last.trimEnd()}” is missing ${wanted}`,
    }
  }
  const [word = ''] = WORD.exec(text.slice(start.offset)) ?? []
  const to = start.offset + word.length
  return { from: start.offset, to, message: `“${word}” cannot stand here, but ${wanted}` }
}

function wantedOf(expected: NonNullable<SyntaxError['expected']>): string {
  const wanted = expected.flatMap((one) => {
    if (one.type === 'other') return one.description === '' ? [] : [one.description]
    if (one.type === 'literal') return [`“${one.text}”`]
    return one.type === 'end' ? ['nothing more'] : []
  })
  return listOf([...new Set(wanted)].sort(), 'or')
}

/** Characters: deep enough for anyone, and not too deep for the parser. */
const LONGEST = 1000
const WORD = /^(?:[\p{L}\p{N}_]+|[^]?)/u
const LAST_WORD = /(?:[\p{L}\p{N}_]+|\S)\s*$/u
