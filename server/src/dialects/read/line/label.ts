import type { Sourced, Span } from '../../../base/span.ts'
import { boldLead, isBold, part, type Phrase, spanAt } from '../../../markdown/phrase.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { aspectOfEntries, aspectOfItems, aspectOfLabel } from '../../../plan/aspects.ts'
import { rememberedInForce } from '../../../plan/in-force.ts'
import { levelsIn, sentenceLabelLength } from '../../../plan/words.ts'
import { readTitle } from '../title/title.ts'

/** A label and what stands behind it: `**Target:** Week 4`, `Owner: Ada`, `M1 risk: projection complexity`. */
export interface Labelled {
  readonly aspect: Aspect
  readonly label: Span
  readonly labelText: string
  readonly value: Phrase
  /** The node that the label names before its aspect. */
  readonly subject: Sourced<string> | undefined
}

/** Reads a label at the beginning of a line; nothing where no known label stands there. */
export const readLabel: (line: Phrase) => Labelled | undefined = rememberedInForce((line) => {
  const bold = boldLead(line)
  const colon = line.text.search(COLON)
  const before = line.text.slice(0, Math.max(0, colon)).trimEnd()
  if (0 <= colon && before.replace(IN_BRACKETS, '').length <= LONGEST_LABEL && !OPEN_BRACKET.test(before)) {
    const behind = line.text.length - line.text.slice(colon + 1).trimStart().length
    return labelled(line, before.length, behind)
  }
  const inSentence = sentenceLabelLength(line.text)
  if (0 < inSentence) return labelled(line, inSentence, inSentence)
  if (!bold || LONGEST_LABEL < bold.to) return undefined
  const behind = BEHIND_BOLD.exec(line.text.slice(bold.to))?.[0].length
  return behind === undefined ? undefined : labelled(line, bold.to, bold.to + behind)
})

function labelled(line: Phrase, labelEnd: number, valueFrom: number): Labelled | undefined {
  const words = part(line, 0, labelEnd)
  const common = { label: spanAt(words), labelText: words.text, value: part(line, valueFrom) }
  const aspect = aspectOfLabel(words.text) ?? (isBold(words) ? aspectOfEntries(words.text) : undefined)
  if (aspect === 'priority' && isOrder(common.value.text)) return undefined
  if (aspect !== undefined) return { ...common, aspect, subject: undefined }

  const title = readTitle(words)
  const items = common.value.text === '' ? aspectOfItems(words.text) : undefined
  if (items !== undefined && !title.id) return { ...common, aspect: items, subject: undefined }
  return title.id && title.aspect ? { ...common, aspect: title.aspect, subject: title.id } : undefined
}

/** “Priority: place, then turn, with the board in view” tells what comes first, and not how urgent the node is. */
const isOrder = (value: string): boolean =>
  LONGEST_PRIORITY < value.length && levelsIn(value.slice(0, LONGEST_PRIORITY)).length === 0 && !/\d/.test(value)

const COLON = /:(?=\s|$|\*)|：/
/** `**Owner**` alone, or `**Owner** – Ada`; `**Success** depends on …` is prose. */
const BEHIND_BOLD = /^\s*(?:$|[-–—]\s+)/
const LONGEST_LABEL = 45
const LONGEST_PRIORITY = 30
/** `When do cards end (open, until: May)`: a label inside of a remark. */
const OPEN_BRACKET = /[(（][^)）]*$/
const IN_BRACKETS = /\s*\([^()]*\)\s*$/
