import { type Aspect, KIND_WORDS, LABELS, MONTHS, STATUSES } from '../../server/src/plan/vocabulary.ts'

/**
 * The TextMate grammar that colours the words of a plan within Markdown, e.g. in `- **Status:** done, after M1`:
 * the label, the status and the id. It is injected without the priority `L:`, so that where Markdown has something to
 * say about a place, Markdown wins, and only text that it leaves alone is coloured.
 */
export function injectionGrammar(): string {
  const grammar = {
    $schema: 'https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json',
    comment: 'Generated from server/src/plan/vocabulary.ts by `npm run generate`.',
    name: 'Milepost',
    scopeName: 'milepost.injection',
    injectionSelector: `text.html.markdown - (${leftAlone.join(' | ')})`,
    patterns: [...labels(), ...statuses(), ...dates(), ...ids()],
  }
  return `${JSON.stringify(grammar, undefined, 2)}\n`
}

interface Pattern {
  readonly comment: string
  readonly match: string
  readonly name?: string
  readonly captures?: Readonly<Record<string, { readonly name: string }>>
}

/** Where words are no words of the plan: code, addresses, comments. */
const leftAlone = [
  ...['markup.fenced_code', 'markup.raw', 'markup.inline.raw', 'markup.math', 'meta.embedded'],
  ...['markup.underline.link', 'constant.other.reference.link', 'meta.link.inet', 'comment', 'meta.tag'],
]

/** Where a label may begin: at the start of a line, an item, a cell or bold words, and after what separates fields. */
const labelStart = String.raw`(?:^|(?<=\*\*|__|[-–—*+>|(] |[|(]|[,;·•] |\d[.)] |\. |\s\s))`

/** A label, then its colon; in between brackets and the end of bold words: `**Owner(s)** (by role):`. */
const labelEnd = String.raw`(?=(?:\s*\([^)|]*\))?(?:\*\*|__)?\s*:)`

/** Alone in bold on a line, as a small heading: `**Acceptance Criteria**`. */
const aloneStart = String.raw`(?:(?<=^\*\*|^__)|(?<=[-*+>] \*\*|[-*+>] __))`
const aloneEnd = String.raw`(?=(?:\*\*|__)\s*$)`

/** Aspects whose words are too common to be labels wherever a colon follows: `No: that was last year`. */
const neverBeforeColon: readonly Aspect[] = ['id', 'name']

function labels(): Pattern[] {
  const beforeColon = wordsOf(Object.keys(LABELS).filter((aspect) => !neverBeforeColon.includes(aspect as Aspect)))
  const owner = anyOf(LABELS.owners)
  return [
    {
      comment: 'Label of who answers for it: “Owner:”, “**Owner/DRI**:”',
      name: 'variable.other.property.owner.milepost',
      match: `(?i)\\b${labelStart}${compound(owner)}${labelEnd}`,
    },
    {
      comment: 'Label of a field: “Target Date:”, “**Done when:**”',
      name: 'variable.other.property.milepost',
      match: `(?i)\\b${labelStart}${compound(beforeColon)}${labelEnd}`,
    },
    {
      comment: 'Label alone: “**Scope / Features**”',
      name: 'variable.other.property.milepost',
      match: `(?i)\\b${aloneStart}${compound(beforeColon)}${aloneEnd}`,
    },
  ]
}

/** `Owner(s)/DRI`: one label, or several with a sign between. */
function compound(first: string): string {
  return String.raw`${first}(?:\(s\))?(?:\s*[/&+]\s*[\p{L}\p{N} ]{1,30})*`
}

/** What may stand between a label and its value: `Status: `, `**Status:** `, `**Status**: `. */
const colons = [': ', ':** ', '**: ', ':__ ', '__: ', ':']

function statuses(): Pattern[] {
  const said = LABELS.status.flatMap((label) => colons.map((colon) => escaped(label + colon)))
  const states = Object.entries(STATUSES)
  const word = states.map(([, words]) => `(${anyOf(words)})`).join('|')
  const captures = Object.fromEntries(
    states.map(([state], i) => [i + 1, { name: `constant.language.status.${state}.milepost` }]),
  )
  return [
    {
      comment: 'Status after its label: “Status: in progress”',
      captures,
      match: String.raw`(?i)(?<=[:*_] |:)(?<=${said.join('|')})${signs}(?:${word})(?![\w-])`,
    },
    {
      comment: 'Status alone in a cell or in brackets: “| ✅ done |”',
      captures,
      match: String.raw`(?i)(?<=[|(]|\| |\|  |\|   )${signs}(?:${word})(?=\s*(?:\||\)|$))`,
    },
  ]
}

/** Signs before a status, which say the same in a picture: `✅ done`. */
const signs = String.raw`(?:[^\w\s|*_\[\]()<>\x60~\\!&:]{1,3}\s*)?`

function dates(): Pattern[] {
  const names = MONTHS.flat()
  const month = anyOf(names)
  const unit = anyOf(units)
  const forms = [
    String.raw`\d{4}[-/.]\d{1,2}[-/.]\d{1,2}`, // 2026-03-20
    String.raw`\d{4}-(?:0[1-9]|1[0-2])`, // 2026-03
    String.raw`\d{1,2}(?:st|nd|rd|th)?\.?\s${month}\.?(?:,?\s\d{4})?`, // 20 March 2026
    String.raw`${month}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}`, // Mar 20, 2026
    String.raw`${month}\.?\s\d{4}`, // March 2026
    String.raw`[QH][1-4][\s/-]?\d{4}|\d{4}[\s/-]?[QH][1-4]`, // Q1 2026
    String.raw`${unit}s?\s\d+(?:\s?[-–—]\s?\d+)?`, // Weeks 18–20
  ]
  // Tried at every place of every line: a look at the first letter saves most of the work.
  const initials = new Set([...names, ...units, 'q', 'h'].map((word) => word.charAt(0)))
  return [
    {
      comment: 'Date',
      name: 'constant.numeric.date.milepost',
      match: String.raw`(?i)\b(?<![/.#-])(?=[\d${[...initials].join('')}])(?:${forms.join('|')})(?!\w|[-/.]\d)`,
    },
  ]
}

/** What one counts from a start that is told elsewhere. */
const units = ['day', 'week', 'month', 'quarter']

function ids(): Pattern[] {
  const kinds = Object.values(KIND_WORDS)
  // Only the first word of a kind lends its letter: M1 is a milestone, E2 or S3 may be anything.
  const letters = new Set(kinds.map(([[word = ''] = []]) => word.charAt(0).toUpperCase()))
  const number = String.raw`\d+(?:\.\d+)*[a-z]?`
  const forms = [
    String.raw`(?i:${anyOf(kinds.flat(2))}s?)\s${number}(?:\s?[-–—]\s?${number})?`, // Milestones 2–4
    `[${[...letters].join('')}]${number}`, // M1.5
    String.raw`(?!(?:${standards.join('|')})-)[A-Z]{1,8}-${number}`, // T-101
  ]
  return [
    {
      comment: 'Id of a milestone, a task, a risk or a decision',
      name: 'variable.other.constant.id.milepost',
      match: String.raw`\b(?<![/.#@-])(?:${forms.join('|')})(?!\w|[-/]\w|\.\d)`,
    },
  ]
}

/** What looks like an id in many a plan and names a standard: `UTF-8`. */
const standards = ['AES', 'CVE', 'ES', 'GPT', 'IEC', 'IEEE', 'ISO', 'RFC', 'SHA', 'UTF', 'WCAG']

function wordsOf(aspects: readonly string[]): string {
  return anyOf(aspects.flatMap((aspect) => LABELS[aspect as Aspect]))
}

/** A pattern for one of the words, longest first, e.g. `(?:due date|due)`. */
function anyOf(words: readonly string[]): string {
  return `(?:${[...new Set(words)].sort(longestFirst).map(escaped).join('|')})`
}

/** Longest first; of equal length by the alphabet, so that the file does not change with the order of words. */
function longestFirst(a: string, b: string): number {
  return b.length - a.length || (a < b ? -1 : 1)
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\#]/g, String.raw`\$&`)
}
