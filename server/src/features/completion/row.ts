import { CompletionItemKind } from 'vscode-languageserver-types'
import { endOf, startOf } from '../../base/span.ts'
import { nodesOf, type PlanNode } from '../../plan/model.ts'
import { aspectOfLabel } from '../../plan/aspects.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { inSnippet, typeOver } from '../snippet.ts'
import type { Offer, Stretch } from './item.ts'
import { type CursorLine, lineAt, linesAbove } from './line.ts'
import { nextId } from './next-id.ts'
import { kindOfRowsAbove, type Slot } from './slot.ts'
import { statusOffers } from './status.ts'
import { cellsOf, titlesAbove } from './table.ts'

/** A whole row of a table of nodes, with the next id and the cells that the neighbours have. */
export function rowOffers(file: PlanFile, offset: number): { offers: Offer[]; stretch: Stretch } | undefined {
  const line = lineAt(file, offset)
  if (!/^[\s|]*$/.test(line.text)) return undefined
  const [above = ''] = linesAbove(file, line)
  const titles = above.includes('|') ? titlesAbove(file, line) : undefined
  const kind = titles && kindOfRowsAbove(file, line)
  const rows = nodesOf(file.plan).filter((node) => node.kind === kind)
  const neighbour = rows.findLast(({ title }) => startOf(title) < line.start) ?? rows.at(-1)
  if (!titles || !kind || !neighbour) return undefined
  const id = nextId(rows)
  const slot: Slot = { aspect: 'status', of: undefined, kind, from: offset, to: offset, offset, isSignOff: false }
  const status = statusOffers(file, slot)[0]?.label
  const offer: Offer = {
    label: id ?? `New ${kind}`,
    kind: CompletionItemKind.Snippet,
    detail: `a ${kind} like its neighbours`,
    text: rowLike(neighbour, file, titles, { id, status }),
    isSnippet: true,
    alsoFoundBy: `new ${kind}`,
  }
  return { offers: [offer], stretch: wholeLine(line, offset) }
}

interface Known {
  readonly id: string | undefined
  readonly status: string | undefined
}

function rowLike(neighbour: PlanNode, file: PlanFile, titles: readonly string[], { id, status }: Known): string {
  const written = cellsOf(file.text.line(file.text.positionAt(startOf(neighbour.title)).line))
  let places = 0
  const cells = titles.map((title, column) => {
    const aspect = aspectOfLabel(title)
    const cell = written[column] ?? ''
    const name = neighbour.name.value
    if (aspect === 'id') return id === undefined ? typeOver(++places) : inSnippet(id)
    if (name !== '' && cell.includes(name)) return titleLike(neighbour, file, cell, id, ++places)
    return typeOver(++places, aspect === 'status' ? (status ?? '') : '')
  })
  return `| ${cells.join(' | ')} |`
}

/** `M5: name` in the signs of `**M4:** Payment`. */
function titleLike(
  { id, name }: PlanNode,
  file: PlanFile,
  cell: string,
  next: string | undefined,
  place: number,
): string {
  const blank = typeOver(place, 'Name')
  const idAt = id ? cell.indexOf(id.value) : -1
  const nameAt = cell.indexOf(name.value, Math.max(0, idAt))
  if (!id || idAt < 0 || next === undefined) return blank
  const between = file.text.slice(endOf(id.span), startOf(name.span))
  const isTogether = cell.includes(id.value + between + name.value)
  const middle = isTogether ? between : cell.slice(idAt + id.value.length, nameAt)
  const behind = cell.slice(nameAt + name.value.length)
  return inSnippet(cell.slice(0, idAt) + next + middle) + blank + inSnippet(behind)
}

export function wholeLine({ start, text }: CursorLine, offset: number): Stretch {
  return { from: start, to: start + text.length, offset }
}
