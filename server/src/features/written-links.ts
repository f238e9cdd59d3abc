/** Where a link leads, as it is written. */
export interface WrittenLink {
  readonly from: number
  readonly to: number
  readonly target: string
}

/** The targets of links, images and link definitions in a text; what stands in code is none. */
export function writtenLinks(text: string): readonly WrittenLink[] {
  if (!/\]\(|\]:/.test(text)) return []
  const words = text.replace(CODE, (code) => code.replace(/[^\n\r]/g, ' '))
  return [...words.matchAll(TARGET)].flatMap(({ index, 0: all, groups }) => {
    const target = groups?.['bracketed'] ?? groups?.['bare'] ?? ''
    const from = index + all.length - target.length - (groups?.['bracketed'] === undefined ? 0 : 1)
    return target === '' ? [] : [{ from, to: from + target.length, target }]
  })
}

/** Fenced blocks, and words in ticks. */
const CODE = /^ {0,3}(`{3,}|~{3,})[^]*?(?:^ {0,3}\1[`~]*[ \t]*$|(?![^]))|(`+)(?:(?!\n\s*\n)[^`])+\2/gm
/** `](plan.md#m1`, `](<my plan.md>`, `[plan]: plan.md`. */
const TARGET =
  /(?:\]\(\s*|^ {0,3}\[[^\]\n]+\]:[ \t]*)(?:<(?<bracketed>[^>\n]*)>|(?<bare>[^\s<>()]+(?:\([^\s()]*\)[^\s<>()]*)*))/gm
