import type { Field } from './fields.ts'
import { type About, fieldNamed } from './look-up.ts'
import { isMistake } from './mistake.ts'
import type { Subject } from './subject.ts'
import type { Mistake } from './syntax.ts'

/** A message with fields of its subject in it. */
export type Message = (subject: Subject) => string

/** Reads `{owner} owns “{name}”`. What is no field is added to the mistakes, and stays as it is written. */
export function messageOf(template: string, about: About, mistakes: Mistake[]): Message {
  const parts: (string | Field)[] = []
  let end = 0
  for (const { 0: braces, 1: name = '', index } of template.matchAll(BRACES)) {
    parts.push(template.slice(end, index))
    end = index + braces.length
    const place = { from: index + 1, to: end - 1 }
    const found = fieldNamed({ words: name.trim(), ...place }, about)
    if (isMistake(found)) mistakes.push(found)
    else parts.push(found)
  }
  parts.push(template.slice(end))
  return (subject) => parts.map((part) => (typeof part === 'string' ? part : wordsOf(part, subject))).join('')
}

function wordsOf(field: Field, subject: Subject): string {
  const told = field.read(subject)
  return 'words' in told ? told.words.replace(/\s+/g, ' ') : NOTHING
}

const BRACES = /\{([^{}]+)\}/g
/** Where the plan does not tell it. */
const NOTHING = '–'
