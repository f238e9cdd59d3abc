import { span } from '../base/span.ts'
import type { Chunk } from './block.ts'
import { plainPhrase } from './inline.ts'
import type { Phrase } from './phrase.ts'

/** `---`, lines, `---` at the very beginning of a file: YAML, of which plans use `key: value` lines. */
export function readFrontMatter(text: string, from: number): { chunk: Chunk; length: number } | undefined {
  const source = FRONT_MATTER.exec(text.slice(from))?.[0]
  if (source === undefined) return undefined

  const origin = { offset: from }
  const lines: Phrase[] = []
  for (const match of source.matchAll(LINE)) {
    if (match[0] !== '---') lines.push(plainPhrase(match[0], origin, match.index))
  }
  const block = { kind: 'front-matter', span: span(origin, 0, source.trimEnd().length), lines } as const
  return {
    chunk: { origin, text: source, blocks: [block], isClosed: true, defines: [], knew: [] },
    length: source.length,
  }
}

const FRONT_MATTER =
  /^---[ \t]*(?:\r\n|\n|\r)(?:[\w-]+[ \t]*:|#|[ \t]|\r|\n)[\s\S]*?(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/
const LINE = /[^\r\n]+/g
