import { rememberedOf } from '../base/remembered.ts'
import type { TextPiece } from '../base/text.ts'
import type { MarkdownFile } from '../markdown/parse.ts'

/** Places that links can go to and that are no headings, in small letters: `<a id="gates">`, `## Gates {#gates}`. */
export function writtenAnchorsIn({ chunks }: MarkdownFile): readonly string[] {
  const all: string[] = []
  // At every key, and hardly any chunk has one.
  for (const { piece } of chunks) for (const anchor of inPiece(piece)) all.push(anchor)
  return all
}

const inPiece = rememberedOf(({ text }: TextPiece) =>
  [...text.matchAll(WRITTEN_ANCHOR)].map(([, inHtml, inBraces]) => (inHtml ?? inBraces ?? '').toLowerCase()),
)

const WRITTEN_ANCHOR = /\b(?:id|name)=["']([^"'\s]+)["']|\{#([^}\s]+)\}/gi
