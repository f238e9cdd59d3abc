import { type Phrase, spanAt } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import { stateOf } from '../../../plan/status.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { readReferences } from '../../fields/references.ts'
import { aspectIn, type Context } from '../context.ts'

/** What any line may say in passing: mentions of ids, links, promises, placeholders, the document's own rules. */
export function readRemarks(line: Phrase, context: Context, into: Reading): void {
  into.mentions.push(...readReferences(line))
  for (const { target } of line.marks) if (target) into.links.push({ target })
  readDeclaredStatuses(line, into)
  readCadence(line, into)
  for (const { about, pattern } of POLICIES) {
    const match = pattern.exec(line.text)
    if (match) into.policies.push({ about, span: spanAt(line) })
  }
  // Templates and open questions are open by nature.
  const isOpen = OPEN_PARTS.has(aspectIn(context))
  const placeholder = isOpen ? undefined : PLACEHOLDER.exec(line.text)
  if (placeholder) {
    into.placeholders.push({ span: spanAt(line, placeholder.index, placeholder.index + placeholder[0].length) })
  }
}

/** Mark status frequently (`not started`, `in progress`, `blocked`, `done`): words in code that the document asks for. */
function readDeclaredStatuses(line: Phrase, into: Reading): void {
  if (!/\bstatus(?:es)?\b/i.test(line.text)) return
  const words = line.marks
    .filter(({ kind }) => kind === 'code')
    .map(({ from, to }) => ({ from, to, text: line.text.slice(from, to) }))
  const known = words.filter(({ text }) => stateOf(text) !== 'unknown')
  if (known.length < 2) return
  into.declaredStatuses.push(...words.map(({ from, to, text }) => ({ value: text, span: spanAt(line, from, to) })))
}

/** “Sprint close (every 2 weeks): publish outcome summary”: how often the document wants to be updated. */
function readCadence(line: Phrase, into: Reading): void {
  const match = CADENCE.exec(line.text)
  if (!match) return
  const [, count = '1', unit = ''] = match
  const days = Number(count) * (DAYS_OF_UNIT[unit.toLowerCase().replace(/s$/, '')] ?? 0)
  if (0 < days)
    into.cadences.push({
      text: { value: match[0].trim(), span: spanAt(line, match.index, match.index + match[0].length) },
      days,
    })
}

const OPEN_PARTS: ReadonlySet<Aspect | undefined> = new Set<Aspect>(['template', 'questions'])
const POLICIES = [
  {
    about: 'milestone-owner',
    pattern: /\b(?:each|every)\s+(?:milestone|phase)\s+(?:has|needs|gets|must have)\b.*\b(?:DRI|owner|lead)\b/i,
  },
  {
    about: 'workstream-owner',
    pattern:
      /\b(?:each|every)\s+(?:[\w-]+\s+)?(?:work\s?stream|track)\s+(?:has|needs|gets|must have)\b.*\b(?:DRI|owner|lead)\b/i,
  },
  {
    about: 'no-dates',
    pattern:
      /\b(?:rather than|instead of|no|without|not by)\s+(?:fixed\s+|hard\s+)?(?:dates|deadlines)\b|\b(?:timelines?|dates)\s+are\s+flexible\b|\bexact (?:timeline|dates?|cadence)\b/i,
  },
] as const
const PLACEHOLDER =
  /\b(?:to be filled in|to be determined|to be decided|to be defined|lorem ipsum)\b[^).;]*|\[(?:insert|fill in|your|todo|tbd)\b[^\]]*\]|\bT\.?B\.?[DA]\b/i
const CADENCE = /\b(?:every|each)\s+(?:(\d+)\s+)?(days?|weeks?|months?|sprints?)\b/i
const DAYS_OF_UNIT: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, sprint: 14 }
