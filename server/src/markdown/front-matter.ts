import { span } from '../base/span.ts'
import { textPiece } from '../base/text.ts'
import type { Chunk } from './chunk.ts'
import { plainPhrase } from './inline.ts'
import type { Phrase } from './phrase.ts'

/** `---`, lines, `---` at the very beginning of a file: YAML, of which plans use `key: value` lines. */
export function readFrontMatter(text: string): Chunk | undefined {
  const source = FRONT_MATTER.exec(text)?.[0]
  if (source === undefined) return undefined

  const [origin, inside] = [{ offset: 0 }, { offset: 0 }]
  const lines: Phrase[] = []
  for (const match of source.matchAll(LINE)) {
    if (match[0] !== '---') lines.push(plainPhrase(match[0], inside, match.index))
  }
  const from = source.startsWith('---') ? 0 : 1
  const block = { kind: 'front-matter', span: span(inside, from, source.trimEnd().length), lines } as const
  return { piece: textPiece(source), origin, blocks: [block], defines: [] }
}

const FRONT_MATTER =
  /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)(?:[\w-]+[ \t]*:|#|[ \t]|\r|\n)[\s\S]*?(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/
const LINE = /[^\uFEFF\r\n]+/g
