import { endOf, startOf, touches } from '../../base/span.ts'
import { findIds, idKey, keysOf } from '../../plan/identifier.ts'
import { nodesOf, type PlanNode } from '../../plan/model.ts'
import type { NodeKind } from '../../plan/value.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { aspectOfHeading, aspectOfLabel } from '../../plan/aspects.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { type CursorLine, lineAt, linesAbove } from './line.ts'
import { type TypedRow, typedRowAt } from './table.ts'

/** A place where the value of a field is expected, and what stands there so far. */
export interface Slot {
  readonly aspect: Aspect
  /** Whose field it is, as far as the file says. */
  readonly of: PlanNode | undefined
  /** Of which kind the node is or will be. */
  readonly kind: NodeKind | undefined
  /** Offsets of the value: an empty stretch at the cursor where nothing stands yet. */
  readonly from: number
  readonly to: number
  readonly offset: number
  /** It stands in a table in which approvers sign. */
  readonly isSignOff: boolean
  /** It stands in words, where a plain number needs its noun: “starts after Milestone 1”. */
  readonly isProse?: boolean
  /** It is an entry of a list: `- M1 complete`. */
  readonly isItem?: boolean
}

/** The field in which the cursor stands, read from the raw lines: what is being typed is no Markdown yet. */
export function slotAt(file: PlanFile, offset: number): Slot | undefined {
  const line = lineAt(file, offset)
  const row = typedRowAt(file, line)
  if (row) return slotInRow(file, line, row)
  return behindWords(file, line) ?? behindLabel(file, line) ?? inList(file, line)
}

function slotInRow(file: PlanFile, line: CursorLine, row: TypedRow): Slot | undefined {
  const aspects = row.titles.map(aspectOfLabel)
  const aspect = aspects[row.column]
  if (aspect === undefined) return undefined
  const of = nodesOf(file.plan).find(({ title }) => file.text.positionAt(startOf(title)).line === line.number)
  const isSignOff = aspects[0] === 'role'
  return {
    aspect: aspect === 'date' && !isSignOff ? 'due' : aspect,
    of,
    kind: of?.kind ?? kindOfRowsAbove(file, line),
    ...range(line, row.from, row.to),
    isSignOff,
  }
}

/** The kind of the nodes in the rows above, or below, of the same table. */
export function kindOfRowsAbove(file: PlanFile, { number }: CursorLine): NodeKind | undefined {
  const nodes = nodesOf(file.plan).map(({ kind, title }) => ({ kind, line: file.text.positionAt(startOf(title)).line }))
  for (const step of [-1, 1]) {
    for (let line = number + step; file.text.line(line).includes('|'); line += step) {
      const found = nodes.find((node) => node.line === line)
      if (found) return found.kind
    }
  }
  return undefined
}

/** `2 depends on …`, `Queued (starts after …`. */
function behindWords(file: PlanFile, line: CursorLine): Slot | undefined {
  const match = [...line.text.slice(0, line.column).matchAll(WAITING)].at(-1)
  if (!match) return undefined
  const from = match.index + match[0].length
  const to = from + (line.text.slice(from).search(/\s*[(;.)]|\s*$/) || 0)
  const named = namedIn(file, line.text.slice(0, match.index))
  // “The till requires …” is prose, “M2 requires …” is a plan.
  if (named === undefined && /requires?/i.test(match[0])) return undefined
  const of = named ?? nodeAround(file, line)
  const value = range(line, from, to)
  return { aspect: 'dependsOn', of, kind: of?.kind, ...value, isSignOff: false, isProse: named === undefined }
}

/** `- **Owner:** …`, `Due: …`, `M1 DRI: …`. */
function behindLabel(file: PlanFile, line: CursorLine): Slot | undefined {
  const match = LABEL.exec(line.text)
  const { lead = '', label = '' } = match?.groups ?? {}
  if (!match || line.column < match[0].trimEnd().length) return undefined
  const named = namedIn(file, label)
  const aspect = aspectOfLabel(label) ?? (named && aspectOfLabel(label.replace(/^\s*\S+\s+/, '')))
  if (aspect === undefined || lead.length + label.length === 0) return undefined
  const inner = [...line.text.slice(match[0].length, line.column).matchAll(INNER_LABEL)].at(-1)
  const isBackup = inner && aspectOfLabel(inner[1] ?? '') === 'backup'
  const from = Math.min(match[0].length + (isBackup ? inner.index + inner[0].length : 0), line.column)
  const to = isBackup ? line.text.trimEnd().length : from + endOfOwnPart(line.text.slice(from))
  const of = named ?? nodeAround(file, line)
  return { aspect, of, kind: of?.kind, ...range(line, from, to), isSignOff: false }
}

/** Up to where a value goes behind which another label begins: `Ada — Backup: Bea`. */
function endOfOwnPart(value: string): number {
  const inner = INNER_LABEL.exec(value)
  return inner && aspectOfLabel(inner[1] ?? '') !== undefined
    ? value.slice(0, inner.index).trimEnd().length
    : value.trimEnd().length
}

/** A bullet or line below a heading or label that wants a list of dependencies. */
function inList(file: PlanFile, line: CursorLine): Slot | undefined {
  const match = BULLET.exec(line.text)
  const heading = aboveList(file, line, match?.[1]?.length ?? 0)
  if (heading?.aspect !== 'dependsOn') return undefined
  const from = match?.[0].length ?? 0
  if (line.column < from || (!match && !heading.isBare)) return undefined
  const of = namedIn(file, heading.words) ?? nodeAround(file, line)
  return {
    aspect: 'dependsOn',
    of,
    kind: of?.kind ?? 'milestone',
    ...range(line, from, line.text.length),
    isSignOff: false,
    isItem: true,
  }
}

interface ListHead {
  readonly aspect: Aspect | undefined
  readonly words: string
  /** The author writes lines without bullets below this head. */
  readonly isBare: boolean
}

/** What stands above the list in which the cursor is: a heading, a bold label, or an item with a label. */
function aboveList(file: PlanFile, line: CursorLine, indent: number): ListHead | undefined {
  let isBare = true
  for (const above of linesAbove(file, line)) {
    const heading = HEADING.exec(above)?.[1]
    if (heading !== undefined) {
      return { aspect: aspectOfHeading(heading.replace(NUMBER_AND_ID, '')), words: heading, isBare }
    }
    if (above.trim() === '') continue
    const bullet = BULLET.exec(above)
    if (bullet) isBare = false
    const isOuter = bullet ? (bullet[1]?.length ?? 0) < indent : true
    const label = LABEL.exec(above)
    const isLabelOnly = label !== null && above.slice(label[0].length).trim() === ''
    if (isOuter && isLabelOnly) {
      const words = label.groups?.['label'] ?? ''
      return { aspect: aspectOfLabel(words), words, isBare: false }
    }
    const bold = BOLD_LINE.exec(above)?.[1]
    if (bold !== undefined) return { aspect: aspectOfLabel(bold), words: bold, isBare: false }
  }
  return undefined
}

/** The node whose id stands first in the words. */
function namedIn(file: PlanFile, words: string): PlanNode | undefined {
  const bare = words.replace(/^\s*(?:[-*+]\s+)?/, '')
  const id = findIds(bare)[0]?.text ?? /^\d+(?=\s|$)/.exec(bare)?.[0]
  if (id === undefined || !bare.slice(0, LONGEST_LEAD).includes(id.split(' ').at(-1) ?? id)) return undefined
  const keys = keysOf(id)
  return nodesOf(file.plan).find((node) => node.id && keys.includes(idKey(node.id.value)))
}

/** The innermost node in whose section, item or row the line stands, or directly below which. */
function nodeAround(file: PlanFile, line: CursorLine): PlanNode | undefined {
  return nodesAround(file, line)[0]
}

/** Every such node, the innermost first. */
export function nodesAround(file: PlanFile, { start, number }: CursorLine): readonly PlanNode[] {
  const lineOf = (offset: number): number => file.text.positionAt(offset).line
  const around = nodesOf(file.plan).filter(({ body, title }) => {
    const isBelow = lineOf(endOf(body)) === number - 1 && startOf(body) < start
    return (touches(body, start) || isBelow) && lineOf(startOf(title)) <= number
  })
  return around.sort((a, b) => startOf(b.body) - startOf(a.body))
}

function range({ start, column }: CursorLine, from: number, to: number): Pick<Slot, 'from' | 'to' | 'offset'> {
  return { from: start + Math.min(from, column), to: start + Math.max(to, column), offset: start + column }
}

/** A bullet or nothing, perhaps emphasis, a label and a colon: `- **Owner/DRI:** `. */
const LABEL =
  /^(?<lead>\s*(?:>\s*)*(?:(?:[-*+]|\d+[.)])\s+)?(?:\[[ xX]\]\s+)?(?:\*\*|__|\*|_)?)(?<label>\p{L}[^:*|`]{0,44}?)(?:\*\*|__|\*|_)?\s*:(?:\*\*|__|\*|_)?(?=\s|$)\s*/u
const INNER_LABEL = /(?:^|[—–;,|(-]|\s)\s*([A-Za-z]+(?: [a-z]+)?):\s*/g
const WAITING =
  /[\s(](?:depends?\s+(?:up)?on|requires?|is blocked by|waits? for|waiting for|comes? after|starts? after|begins? after)\s+/gi
const BULLET = /^(\s*)(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?/
const HEADING = /^#{1,6}\s+(.*?)\s*#*$/
const BOLD_LINE = /^\s*(?:\*\*|__)(.+?)(?:\*\*|__)\s*:?\s*$/
/** `4. M0 ` before “Dependencies”. */
const NUMBER_AND_ID = /^(?:\d+(?:\.\d+)*[.)]?\s+)?(?:(?:\p{L}{4,10}\s)?\p{Lu}{0,4}-?\d+[.\d]*[\s:—–-]+)?/u
const LONGEST_LEAD = 40
