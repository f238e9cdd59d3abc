import type { Item } from '../../markdown/block.ts'
import { oneLine, type Phrase } from '../../markdown/phrase.ts'

/** The words of an item: its first line, and the lines in which that goes on; a line with a label of its own does not. */
export function wordsOf({ lines }: Item): Phrase | undefined {
  const [first, ...rest] = lines
  const label = rest.findIndex(({ text }) => LABELLED.test(text))
  return first && oneLine(first, label < 0 ? rest : rest.slice(0, label))
}

/** Lines of a paragraph: one without punctuation at its end goes on in the next where that begins with a small letter. */
export function joinWrapped(lines: readonly Phrase[]): Phrase[] {
  return lines.reduce<Phrase[]>((joined, line) => {
    const last = joined.at(-1)
    const goesOn = last !== undefined && !/[.;:!?)]$/.test(last.text) && /^\p{Ll}/u.test(line.text)
    return goesOn ? [...joined.slice(0, -1), oneLine(last, [line])] : [...joined, line]
  }, [])
}

const LABELLED = /^\p{Lu}[^:：.]{1,40}[:：](?:\s|$)|^[^:：.]{1,40}：/u
