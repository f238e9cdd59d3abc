import { lengthOf, slice, startOf } from '../base/span.ts'
import type { PlanEdit } from '../plan/edit.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import { type Listed, nameIn, type Stage } from './overviews.ts'

/**
 * One more entry behind another of a list, a table or lines of code, written as that is: id, name, and room for what else is
 * told beside. None where the entry goes on below, or where the ones behind it are counted.
 */
export function listedBehind({ node, at }: Listed, added: Stage, file: PlanFile): readonly PlanEdit[] {
  const { text } = file
  const { line } = text.positionAt(startOf(at))
  const [written, below] = [text.line(line), text.line(line + 1)]
  const from = startOf(at) - text.offsetAt({ line, character: 0 })
  const title = titleLike({ node, at }, added, file)
  const [lead, rest] = [written.slice(0, from), written.slice(from + lengthOf(at))]
  const isRow = ROW.test(lead)
  const opening = isRow ? lead : openingLike(lead, below)
  if (title === undefined || opening === undefined) return []
  const entry = opening + title + (isRow ? emptied(rest) : (CLOSING.exec(rest)?.[0] ?? ''))
  const end = lengthOf(at) + rest.length
  return [{ is: 'replace', span: slice(at, end, end), with: text.lineBreak + entry }]
}

/** `**M5** | Launch` as `**M4** | First night` is. */
function titleLike({ node, at }: Listed, added: Stage, file: PlanFile): string | undefined {
  const written = file.text.of(at)
  const name = nameIn(at, node, file)
  if (added.name.value === '' || name.words === '' || (node.id === undefined) !== (added.id === undefined))
    return undefined
  const lead = written.slice(0, name.from)
  return lead.replace(node.id?.value ?? '', added.id?.value ?? '') + added.name.value
}

/** `- [ ] ` for `- [x] `, `5. ` for `4. `; nothing where the entry goes on below, or the next counts on already. */
function openingLike(lead: string, below: string): string | undefined {
  const number = NUMBER.exec(lead)
  const goesOn = below.trim() !== '' && indentOf(lead) < indentOf(below)
  if (!ENTRY.test(lead) || goesOn || (number && NUMBER.test(below))) return undefined
  const counted = number ? lead.replace(/\d+/, String(Number(number[1]) + 1)) : lead
  return counted.replace(TICKED, '[ ]')
}

/** The other cells of a row, without their words. */
function emptied(rest: string): string {
  const cells = rest.split(BAR)
  const last = cells.length - 1
  return cells
    .map((cell, at) => (at === 0 ? (CLOSING.exec(cell)?.[0] ?? '') + ' ' : at === last ? cell : '  '))
    .join('|')
}

const indentOf = (line: string): number => line.search(/\S|$/)

const ROW = /^\s*\|/
const BAR = /(?<!\\)\|/
/** `- `, `3. `, `* [x] **`, or a mere indent. */
const ENTRY = /^\s*(?:(?:[-*+]|\d+[.)])\s+(?:\[[ xX]\]\s+)?)?[*_~`]*$/
/** What ends the emphasis of a title. */
const CLOSING = /^[*_~`]+/
const TICKED = /\[[xX]\]/
const NUMBER = /^\s*(\d+)[.)]\s/
