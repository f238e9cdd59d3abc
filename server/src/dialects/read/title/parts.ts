import { matchesIn } from '../../../base/matches.ts'
import { oneLine, part, type Phrase } from '../../../markdown/phrase.ts'

/** A part of a title, set off by a bracket, an emoji, a dash, or a dot or bar as between the fields of a line. */
export interface TitlePart {
  readonly by: 'start' | 'bracket' | 'sign' | 'dash' | 'mark'
  readonly words: Phrase
  /** The emoji before the words. */
  readonly sign: Phrase | undefined
  /** Where it begins and ends in the title, with what sets it off. */
  readonly from: number
  readonly to: number
}

/** The parts of a title in their order, the first without anything before it. A bracket in the midst of words is no part. */
export function partsOfName(title: Phrase): TitlePart[] {
  const tokens = matchesIn(title.text, TOKEN).filter((token) => !isAmongWords(token, title.text))
  const start: TitlePart = {
    by: 'start',
    words: part(title, 0, tokens[0]?.index ?? title.text.length),
    sign: undefined,
    from: 0,
    to: tokens[0]?.index ?? title.text.length,
  }
  let from: number | undefined
  return tokens.reduce<TitlePart[]>(
    (parts, token, index) => {
      const one = partAt(token, tokens[index + 1]?.index ?? title.text.length, title)
      // `Herald — (Week 3)`: the dash belongs to the bracket.
      const isEmpty = one.words.text === '' && one.sign === undefined
      const whole = from === undefined ? one : { ...one, from }
      from = isEmpty ? whole.from : undefined
      return isEmpty ? parts : [...parts, whole]
    },
    [start],
  )
}

/** What is left of a title of which some parts are taken away. */
export function joined(parts: readonly TitlePart[], kept: readonly TitlePart[], title: Phrase): Phrase {
  const runs = parts.flatMap((one, index) => {
    const before = parts[index - 1]
    if (!kept.includes(one) || (before && kept.includes(before))) return []
    const last = parts.slice(index).findIndex((other) => !kept.includes(other))
    return [part(title, one.from, parts[last < 0 ? parts.length - 1 : index + last - 1]?.to)]
  })
  const [first, ...rest] = runs.filter(({ text }) => text !== '')
  return first ? oneLine(first, rest) : part(title, title.text.length)
}

function partAt(token: RegExpExecArray, end: number, title: Phrase): TitlePart {
  const { sign, inside, mark } = token.groups ?? {}
  const to = token.index + token[0].length
  const common = { sign: undefined, from: token.index, to: end }
  if (inside !== undefined) {
    const open = token[0].search(/\S/) + token.index + 1
    return { ...common, by: 'bracket', words: part(title, open, open + inside.length) }
  }
  const words = part(title, to, end)
  if (sign !== undefined) return { ...common, by: 'sign', words, sign: part(title, to - sign.length, to) }
  return { ...common, by: mark === undefined ? 'dash' : 'mark', words }
}

/** `Build the (small) engine` */
function isAmongWords(token: RegExpExecArray, text: string): boolean {
  const behind = text.slice(token.index + token[0].length)
  return token.groups?.inside !== undefined && !BEHIND_BRACKET.test(behind)
}

const TOKEN =
  /\s*(?:[-–—:|·]\s*)?(?<sign>(?:\p{Extended_Pictographic}|[✓✗✘☐])\uFE0F?)|\s*[[(（【](?<inside>[^[\]()（）【】]*)[\])）】]|\s+(?<mark>[·•∙|｜])\s+|\s+[-–—]+\s+/gu
const BEHIND_BRACKET = /^\s*(?:$|[[(（【]|\p{Extended_Pictographic}|[✓✗✘☐]|[-–—·•∙|｜]+\s)/u
