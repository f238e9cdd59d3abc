import type { Subject } from '../../../plan/statement.ts'

/** Whether words begin with a number that goes on counting from that of the subject: `1.2 Map` in Phase 1. */
export function isCountedOn(text: string, subject: Subject): boolean {
  const around = subject.is === 'head' ? (subject.head.id ?? subject.head.number)?.value : undefined
  const number = NUMBER_AT_END.exec(around ?? '')?.[0]
  return number !== undefined && NUMBER_AND_WORDS.exec(text)?.[1] === number
}

const NUMBER_AT_END = /\d+(?:\.\d+)*$/
/** A capital begins a title; “1.5 million rows” and “1.2 GB” are measures. */
const NUMBER_AND_WORDS = /^[^\p{L}\p{N}]*(\d+(?:\.\d+)*)\.\d+[.:)]?\s+(?![KMGTP]i?B\b|[KMG]?Hz\b)[\p{Lu}\p{Lo}]/u
