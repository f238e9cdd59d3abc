import { type Origin, type Span, span } from '../../base/span.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const unknownSection = defineRule({
  id: 'unknown-section',
  group: 'references',
  summary: 'A section that is referred to by its number exists.',
  severity: 'error',
  options: noOptions,
  looksAt: ['anchors'],
  read: ({ piece, origin }) => mentionsIn(piece.text, origin),

  *check(file, context) {
    const numbers = numberedSections(file)
    if (numbers.size < FEWEST) return
    const mentions = context.said
    // Who reads beside another document may mean its sections everywhere.
    if (mentions.length === 0 || mentions.some(({ isOfOther }) => isOfOther)) return
    const unknown = mentions.filter(({ number }) => !isKnown(number, numbers))
    if (Math.max(1, mentions.length - unknown.length) < unknown.length) return
    for (const { number, at } of unknown) yield { at, message: `There is no section ${number} in this document` }
  },
})

/** The numbers of headings: `4` of `## 4. Budget`, `4.2` of `### 4.2 Travel`. */
function numberedSections({ plan, text }: PlanFile): ReadonlySet<string> {
  return new Set(
    plan.anchors.flatMap(({ heading }) => {
      const number = NUMBERED.exec(text.of(heading))?.[1]
      return number === undefined ? [] : [number]
    }),
  )
}

/** Of a section whose own parts are not numbered nobody can tell what “4.2” is. */
function isKnown(number: string, numbers: ReadonlySet<string>): boolean {
  if (numbers.has(number)) return true
  const above = number.slice(0, Math.max(0, number.lastIndexOf('.')))
  if (above === '') return false
  return numbers.has(above) ? ![...numbers].some((one) => one.startsWith(`${above}.`)) : isKnown(above, numbers)
}

interface Mention {
  readonly number: string
  readonly at: Span
  /** Whether its line names another document. */
  readonly isOfOther: boolean
}

function mentionsIn(text: string, origin: Origin): readonly Mention[] {
  return [...text.matchAll(MENTION)].flatMap(({ index, 0: words, groups: { number = '' } = {} }) => {
    const end = text.indexOf('\n', index)
    const line = text.slice(text.lastIndexOf('\n', index) + 1, end < 0 ? text.length : end)
    const at = span(origin, index, index + words.length)
    return HEADING.test(line) ? [] : [{ number, isOfOther: OTHER_DOCUMENT.test(line), at }]
  })
}

/** `## 4. Budget`, `### 4.2 Travel`, `## §4 Budget` */
const NUMBERED = /^#{1,6}\s+(?:§\s?)?(\d+(?:\.\d+)*)[.):]?\s/
const SECTION = 'section|chapter|abschnitt|kapitel|sección|capítulo|seção|chapitre|раздел(?:е|ом)?|глав[ае]'
const SEE = 'see|in|per|under|cf\\.|siehe|vgl\\.|ver|véase|voir|dans|см\\.|в'
/** “see section 4.2”, “(section 4)”, `§4`, 第4节 */
const MENTION = new RegExp(
  String.raw`(?:§\s?|(?<!\p{L})(?:(?:${SEE})\s+|\()(?:${SECTION})\s+|第)(?<number>\d{1,2}(?:\.\d{1,2})*)(?:(?<=第\d+)[节節章]|(?<!第\d+)(?![\p{L}\p{N}%-]))`,
  'giu',
)
const OTHER_DOCUMENT =
  /\]\(|\.md\b|`|[\p{Lu}_-]{3,}\s+§|\b(?:specs?|document|contract|law|act|code|rfc|iso|adr|bgb|gdpr|dsgvo)\b|https?:/iu
const HEADING = /^#/
/** With fewer, the numbers of headings may count something else. */
const FEWEST = 3
