import { endOf, slice, type Span, startOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import { CHECKPOINTS, ENDLESS, UNPLANNED } from '../plan/judging-words.ts'
import type { Milestone } from '../plan/model.ts'
import { anyOf } from '../plan/script.ts'
import type { Statement } from '../plan/statement.ts'
import { patternWith } from '../plan/word-pattern.ts'
import { isNone } from '../plan/words.ts'
import { isLive } from './gaps.ts'
import { labelsNear } from './near-labels.ts'
import { placeholdersIn } from './placeholders.ts'
import { seenWords } from './seen-words.ts'

/**
 * Whether a milestone tells when it is done, and if not, whether anyone would ask: not where work on it is over, has no
 * end or is not planned yet. `boxes`: it does not tell, but its work is there to be ticked off.
 */
export type Telling = 'told' | 'needless' | 'boxes' | 'nothing'

/** What a milestone tells of its end. */
export function tellingOf(milestone: Milestone, text: SourceText): Telling {
  if (saysAnything(milestone, text)) return 'told'
  if (!isLive(milestone) || ENDLESS_TITLE.test(titleLine(milestone, text))) return 'needless'
  const words = seenWords(beginning(milestone.body), text)
  if (CHECKPOINT.test(words) || hasSlip(words)) return 'told'
  if (words.length < SHORT && UNPLANNED_YET.test(words)) return 'needless'
  const boxes = [...words.matchAll(BOX)].map(([, mark]) => mark)
  return boxes.length === 0 ? 'nothing' : boxes.includes(' ') ? 'boxes' : 'needless'
}

/** Criteria, or words such as “TBD” in their place, which the rule placeholder-left reports; “none” says nothing. */
export function saysAnything(milestone: Milestone, text: SourceText): boolean {
  return criteriaStatements(milestone).some(
    ({ said, place }) => said.some((item) => !isNone(item.text.value)) || 0 < placeholdersIn(place.value, text).length,
  )
}

/** The statements of a milestone about its exit criteria, blank ones too. */
export function criteriaStatements({ statements }: Milestone): Extract<Statement, { field: 'exitCriteria' }>[] {
  return statements.filter((statement) => statement.field === 'exitCriteria')
}

/** “Exit critera: …” is a slip, of which the rule unread-field tells; its fix mends this, too. */
const hasSlip = (words: string): boolean =>
  [...words.matchAll(LABEL)].some(([, label, title = '']) =>
    labelsNear((label ?? title).trim()).some(({ aspect }) => aspect === 'exitCriteria'),
  )

/** The title and what stands behind it on its line; in a table only its own cell. */
function titleLine({ title, dialect }: Milestone, text: SourceText): string {
  const behind = dialect === 'milestone-table' ? '' : text.slice(endOf(title), endOf(title) + LONGEST_LINE)
  return text.slice(startOf(title), endOf(title)) + (behind.split(/[\r\n]/)[0] ?? '')
}

const beginning = (body: Span): Span => slice(body, 0, Math.min(endOf(body) - startOf(body), LONGEST_BODY))

/** `(ongoing)`, `(later, no money yet)`, `– later` */
const ENDLESS_TITLE = patternWith(
  ENDLESS,
  () => `[([（]\\s*(?:${anyOf(ENDLESS)})[^()]*[)\\]）]?[\\s*_]*$|\\s[–—-]+\\s+(?:${anyOf(ENDLESS)})[\\s*_]*$`,
  'iu',
)
const CHECKPOINT = patternWith(CHECKPOINTS, () => `^[\\s>*_+-]*(?:${anyOf(CHECKPOINTS)})[*_\\s]*[:：]`, 'imu')
const UNPLANNED_YET = patternWith(UNPLANNED, () => anyOf(UNPLANNED), 'iu')
const BOX = /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\]/gm
/** `- **Exit critera:**`, `### Exit critera` */
const LABEL = /^\s*(?:[-*+>]\s+)?[*_]*([^:：#*_|\r\n]{6,40}?)[*_]*\s*[:：]|^#{1,6}\s+([^\r\n]{6,40})$/gm
const LONGEST_LINE = 200
/** In letters, of a section that plans nothing yet. */
const SHORT = 500
/** In letters; what is longer tells its end at the beginning, or not at all. */
const LONGEST_BODY = 20_000
