import { withoutLast } from '../../../base/span.ts'
import type { Item } from '../../../markdown/block.ts'
import { boldLead, part, type Phrase, sourced, spanAt, split } from '../../../markdown/phrase.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Head, Place, Subject } from '../../../plan/statement.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { itemsInRun } from '../../fields/items.ts'
import { readReferences } from '../../fields/references.ts'
import type { NodeKind } from '../../../plan/value.ts'
import { kindOfWord } from '../../../plan/words.ts'
import { type Context, headAt, kindInPart } from '../context.ts'
import { readTitle } from '../title/title.ts'

/** The head that an item makes: its own id, or its number where milestones are numbered. */
export function headOfItem(item: Item, line: Phrase, aspect: Aspect | undefined, context: Context): Head {
  const title = readTitle(titleWords(line, aspect))
  const number = item.number === undefined ? undefined : { value: String(item.number), span: withoutLast(item.marker) }
  const isMilestone = aspect === 'milestones' || aspect === undefined
  const numberInWords = isMilestone || aspect === 'tasks' ? title.number : undefined
  return headAt(context, {
    kind: kindInPart(aspect) ?? title.kind ?? 'section',
    id: title.id ?? (isMilestone ? number : undefined) ?? numberInWords,
    called: title.called ?? (aspect === 'milestones' ? 'milestone' : undefined),
    name: sourced(title.name),
    title: title.span,
    whole: line.whole,
    body: item.span,
    rank: 2,
    dialect: 'nested-list',
  })
}

/** `Decision: Which provider?` is named by what follows its label; `**Core loop** – Implement …` by its bold words. */
function titleWords(line: Phrase, aspect: Aspect | undefined): Phrase {
  const labelled = /^(\p{L}+)(?:\s*:\s+|：)/u.exec(line.text)
  if (labelled && NAMED.has(kindOfWord(labelled[1] ?? ''))) return part(line, labelled[0].length)
  const bold = boldLead(line)
  const isNamed = bold && readTitle(part(line, 0, bold.to)).name.text !== ''
  if (bold && isNamed && bold.to < line.text.length) return part(line, 0, bold.to)
  if (bold && !isNamed) return part(line, 0, bold.to + endOfTitle(line.text.slice(bold.to)))
  // `Beta: limiter validated` is named by its first words, `M1: Numbers` by all.
  const gate = aspect === 'tasks' || readTitle(line).id ? undefined : /^[^:]{1,30}(?=:\s)/.exec(line.text)
  return gate ? part(line, 0, gate[0].length) : line
}

/** What stands behind the bold words of a title, or from its first bracket or dash on. */
export function behindTitle(line: Phrase): Phrase {
  const bold = boldLead(line)
  const isNamed = bold && readTitle(part(line, 0, bold.to)).name.text !== ''
  const start = isNamed ? bold.to : (bold?.to ?? 0)
  return part(line, isNamed ? start : start + endOfTitle(line.text.slice(start)))
}

/** Where the words of a title end: at the first bracket, dash, dot or bar. */
function endOfTitle(text: string): number {
  const at = text.search(/\s[(–—]|\s[-·•|]\s/)
  return at < 0 ? text.length : at
}

/** `Beta: limiter behaviour validated, admin tools safe`: what has to hold at the gate, parted by commas or semicolons. */
export function readGate(line: Phrase, subject: Subject, item: Item, into: Reading): void {
  const colon = line.text.indexOf(': ')
  if (colon < 0) return
  const value = part(line, colon + 1)
  const separator = value.text.includes(';') ? /;\s*/g : /,\s+(?![^(]*\))/g
  const go = split(value, separator).flatMap((words) => itemsInRun(words))
  const place: Place = { dialect: 'nested-list', label: spanAt(line, 0, colon), value: spanAt(value), home: item.span }
  into.statements.push({ subject, field: 'go', said: go, place })
  into.statements.push({ subject, field: 'dependsOn', said: { references: readReferences(value), items: [] }, place })
}

/** What an item may call itself before its name. */
const NAMED: ReadonlySet<NodeKind | undefined> = new Set<NodeKind>(['milestone', 'task', 'risk', 'decision', 'gate'])
