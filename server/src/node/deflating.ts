import { deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Folding } from '../workspace/entry.ts'

/** Folds words to a third, in the signs of Base64: a tenth of a millisecond for a file. */
export const deflating: Folding = {
  fold: (words) => deflateRawSync(Buffer.from(words, 'latin1'), { level: FAST }).toString('base64'),
  unfold: (folded) => inflateRawSync(Buffer.from(folded, 'base64')).toString('latin1'),
}

const FAST = 1
