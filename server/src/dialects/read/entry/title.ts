import { MITIGATES } from '../../../plan/entry-words.ts'
import { anyOf } from '../../../plan/script.ts'
import { boldLead, part, type Phrase } from '../../../markdown/phrase.ts'
import { readTitle, type Title } from '../title/title.ts'
import { readLabel } from '../line/label.ts'

/** Risks and decisions: what is told in entries. */
export type EntryKind = 'risk' | 'decision'

/** The title of a risk or decision, and the words behind it. */
export interface EntryTitle {
  readonly title: Title
  readonly rest: Phrase
  /** `Vendor slips → second vendor`: an arrow leads to what is done about it. */
  readonly isAnswered: boolean
}

/**
 * Parts an entry into its title and what is said about it: `**Vendor slips**: late by weeks`,
 * `R1: Vendor slips — order early`, `2026-03-01: Decision: one vendor. It is cheaper.`
 */
export function readEntryTitle(line: Phrase, kind: EntryKind): EntryTitle {
  const words = withoutLead(line)
  const whole = readTitle(words)
  const { remark } = whole.decorated
  if (remark) return { title: whole, rest: part(remark, leadOf(remark.text)), isAnswered: false }
  const bold = boldLead(words)
  const title = bold && readTitle(withoutColon(part(words, 0, bold.to)))
  if (bold && title && title.name.text !== '') {
    return { title, rest: part(words, bold.to + leadOf(words.text.slice(bold.to))), isAnswered: false }
  }
  const from = beginOfName(words)
  const cut = endOfName(words.text.slice(from), kind)
  const end = cut ? from + cut.index : words.text.length
  return {
    title: readTitle(part(words, 0, end)),
    rest: part(words, end + (cut?.[0].length ?? 0)),
    isAnswered: cut !== null && ARROW.test(cut[0]),
  }
}

/** `Decision: `, `**Risk:** ` and the day of a log say what the entry is, not how it is called. */
function withoutLead(line: Phrase): Phrase {
  const day = DAY.exec(line.text)
  const words = day && day[0].length < line.text.length ? part(line, day[0].length) : line
  const labelled = readLabel(words)
  const isLead = labelled && (labelled.aspect === 'risks' || labelled.aspect === 'decisions')
  return isLead && labelled.value.text !== '' ? withoutLead(labelled.value) : words
}

/** Behind `R1: `, where there is an id. */
function beginOfName(words: Phrase): number {
  const { id } = readTitle(words)
  if (!id) return 0
  const behindId = words.text.indexOf(id.value) + id.value.length
  return behindId + leadOf(words.text.slice(behindId))
}

function endOfName(text: string, kind: EntryKind): RegExpExecArray | null {
  const [pattern, longest] = kind === 'risk' ? [BEHIND_RISK, LONGEST_RISK] : [BEHIND_DECISION, LONGEST_DECISION]
  const cut = pattern.exec(text)
  const isLongSentence = cut !== null && COLON.test(cut[0]) && longest < cut.index
  return isLongSentence ? SENTENCE.exec(text) : cut
}

const withoutColon = (words: Phrase): Phrase => part(words, 0, words.text.replace(/\s*[:：]$/, '').length)
const leadOf = (text: string): number => /^[\s:：.)—–|-]*/.exec(text)?.[0].length ?? 0

/** `2026-03-01: `, `[2026-03-01] `. */
const DAY = /^[[(]?\d{4}-\d{2}-\d{2}[\])]?\s*(?:[:：–—-]\s*)?/
const END_OF_SENTENCE = String.raw`(?<=[\p{L}\p{N})]{3})\.\s+(?=\p{Lu})|(?<=\?)\s+(?=\p{Lu})|(?<=[。？])(?=.)`
/** `Rain (mitigated by tents)`, `Rain (Owner: Ada)`. */
const BRACKET = String.raw`\s+(?=\((?:${anyOf(MITIGATES)}|[^():]{1,20}:\s))|(?=（[^（）：]{1,20}：)`
/** `Nobody picks it up. Mitigation: …`, however short the last word. */
const BEFORE_LABEL = String.raw`\.\s+(?=\p{Lu}\p{L}+(?:\s\p{L}+)?:\s)`
const DASH_OR_COLON = String.raw`\s+[—–]\s+|\s+--?\s+|\s+\|\s+|:(?=\s)|：`
/** An arrow leads from a risk to its answer, but may lie inside of a decision. */
const BEHIND_RISK = new RegExp(
  String.raw`\s*(?:→|⇒|->|=>)\s*|${DASH_OR_COLON}|${BRACKET}|${BEFORE_LABEL}|${END_OF_SENTENCE}`,
  'u',
)
const BEHIND_DECISION = new RegExp(`${DASH_OR_COLON}|${BRACKET}|${BEFORE_LABEL}|${END_OF_SENTENCE}`, 'u')
const SENTENCE = new RegExp(END_OF_SENTENCE, 'u')
const ARROW = /→|⇒|->|=>/
const COLON = /[:：]/
/** A colon farther behind belongs to a sentence. */
const LONGEST_RISK = 60
const LONGEST_DECISION = 30
