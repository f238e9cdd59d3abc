import { rememberedOf } from '../base/remembered.ts'
import type { TextPiece } from '../base/text.ts'

/** Places that links can go to and that are no headings, in small letters: `<a id="gates">`, `## Gates {#gates}`. */
export const writtenAnchorsIn = rememberedOf(({ text }: TextPiece): readonly string[] =>
  [...text.matchAll(WRITTEN_ANCHOR)].map(([, inHtml, inBraces]) => (inHtml ?? inBraces ?? '').toLowerCase()),
)

const WRITTEN_ANCHOR = /\b(?:id|name)=["']([^"'\s]+)["']|\{#([^}\s]+)\}/gi
