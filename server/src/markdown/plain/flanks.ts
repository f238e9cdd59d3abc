/** Whether a run of signs of emphasis may open or close it, by the characters around. */
export interface Flanks {
  readonly opens: boolean
  readonly closes: boolean
}

/** As CommonMark tells left-flanking from right-flanking runs; no character is a blank. */
export function flanksOf(sign: string, before: string, after: string): Flanks {
  const [left, right] = [kindOf(before), kindOf(after)]
  const isTight = sign.startsWith('~')
  const opens = right === 'word' || (right === 'sign' && left !== 'word') || (!isTight && EMPHASIS.has(after))
  const closes = left === 'word' || (left === 'sign' && right !== 'word') || (!isTight && EMPHASIS.has(before))
  if (!sign.startsWith('_')) return { opens, closes }
  return { opens: opens && (left !== 'word' || !closes), closes: closes && (right !== 'word' || !opens) }
}

function kindOf(character: string): 'blank' | 'sign' | 'word' {
  if (IS_PLAIN_WORD.test(character)) return 'word'
  if (character === '' || /\s/.test(character)) return 'blank'
  return /[\p{P}\p{S}]/u.test(character) ? 'sign' : 'word'
}

const IS_PLAIN_WORD = /[a-zA-Z0-9]/
/** The parser lets signs of emphasis stand directly beside one another. */
const EMPHASIS: ReadonlySet<string> = new Set(['*', '_', '~'])
