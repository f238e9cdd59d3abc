import type { Subject } from '../../../plan/statement.ts'

/** Whether words begin with a number that goes on counting from that of the subject: `1.2 Map` in Phase 1. */
export function isCountedOn(text: string, subject: Subject): boolean {
  const around = subject.is === 'head' ? (subject.head.id ?? subject.head.number)?.value : undefined
  const number = NUMBER_AT_END.exec(around ?? '')?.[0]
  return number !== undefined && NUMBER_AND_WORDS.exec(text)?.[1] === number
}

const NUMBER_AT_END = /\d+(?:\.\d+)*$/
const NUMBER_AND_WORDS = /^[^\p{L}\p{N}]*(\d+(?:\.\d+)*)\.\d+[.:)]?\s+\p{L}/u
