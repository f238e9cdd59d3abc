import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { timed } from './measure.ts'
import type { Program } from './program.ts'

/** Milliseconds that nobody can do without, in one pass over the files of a folder each. */
export interface Floors {
  /** Listing and reading all files. */
  readonly readMs: number
  /** Reading all files, and looking at each line once. */
  readonly scanMs: number
  /** Reading and parsing those files that are to be parsed. */
  readonly parseMs: number
}

export async function floorsOf(program: Program, folder: string, toParse: readonly string[]): Promise<Floors> {
  const files = markdownIn(folder)
  return {
    readMs: await timed(() => count(markdownIn(folder), (text) => text.length)),
    scanMs: await timed(() => count(files, program.scanLines)),
    parseMs: await timed(() => count(toParse, program.bareParse)),
  }
}

/** The paths of all Markdown files below a folder, in order. */
export function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => path.join(folder, name))
}

function count(files: readonly string[], work: (text: string) => number): number {
  let sum = 0
  for (const file of files) sum += work(readFileSync(file, 'utf8'))
  return sum
}
