import { CompletionItemKind } from 'vscode-languageserver-types'
import { byPosition, endOf, isWithin, startOf } from '../../base/span.ts'
import { separatorOf } from '../../dialects/write/insertion.ts'
import { before, lineEnd, lineStart } from '../../dialects/write/source.ts'
import { nodesOf, type PlanNode } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'
import type { NodeKind } from '../../plan/value.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { inSnippet, typeOver } from '../snippet.ts'
import { exampleOf } from './example.ts'
import type { Offer, Stretch } from './item.ts'
import { type CursorLine, lineAt, linesAbove } from './line.ts'
import { nextId } from './next-id.ts'
import { wholeLine } from './row.ts'

/** A whole milestone or risk that is told by a heading or a list item, with the fields that its neighbours have. */
export function skeletonOffers(file: PlanFile, offset: number): { offers: Offer[]; stretch: Stretch } | undefined {
  const line = lineAt(file, offset)
  const typed = line.text.slice(0, line.column)
  if (!BEGINNING.test(typed) || line.text.slice(line.column).trim() !== '') return undefined
  const offers = KINDS.flatMap((kind) => {
    const nodes = nodesOf(file.plan).filter((node) => node.kind === kind)
    const neighbour = nodes.findLast((node) => hasOwnLine(node, file))
    const opening = neighbour && openingOf(neighbour, file)
    const isAhead = opening !== undefined && beginsLike(typed, opening) && endsAbove(nodes, line.start)
    if (!neighbour || !isAhead || (!opening.startsWith('#') && isInOtherSection(neighbour, file, line))) return []
    const id = nextId(nodes)
    return [
      {
        label: id === undefined ? `New ${kind}` : `${id} …`,
        kind: CompletionItemKind.Snippet,
        detail: `a ${kind} like its neighbours`,
        text: nodeLike(neighbour, file, id),
        isSnippet: true,
        alsoFoundBy: `new ${kind}`,
      },
    ]
  })
  return offers.length === 0 ? undefined : { offers, stretch: wholeLine(line, offset) }
}

/** The head line with another id and a blank name, and each label of the neighbour with a blank value. */
function nodeLike(neighbour: PlanNode, file: PlanFile, id: string | undefined): string {
  const { text } = file
  const { name } = neighbour
  let places = 1
  let result = inSnippet(withId(before(text, name.span), neighbour, id)) + typeOver(places, 'Name')
  let end = lineEnd(text, startOf(name.span))
  for (const statement of ownStatements(neighbour)) {
    const example = exampleOf(file, statement, neighbour)
    if (!example || lineStart(text, startOf(statement.place.label)) < end) continue
    result += separatorOf(text, { statement }) + inSnippet(example.lead) + typeOver(++places) + inSnippet(example.tail)
    end = endOf(statement.place.home)
  }
  return result
}

/** What the node says of itself in its own section or item, once a field, in the order of the text. */
function ownStatements({ statements, body }: PlanNode): readonly Statement[] {
  const seen = new Set<string>()
  return [...statements]
    .filter(({ place }) => isWithin(place.label, body))
    .sort((a, b) => byPosition(a.place.label, b.place.label))
    .filter(({ field }) => !seen.has(field) && seen.add(field))
}

function withId(lead: string, { id }: PlanNode, next: string | undefined): string {
  if (!id || next === undefined) return lead
  const at = lead.lastIndexOf(id.value)
  return at < 0 ? lead : lead.slice(0, at) + next + lead.slice(at + id.value.length)
}

/** Signs before the words of the head: `## `, `3. `, `- `. */
function openingOf(node: PlanNode, file: PlanFile): string {
  const { line } = file.text.positionAt(startOf(node.title))
  return OPENING.exec(file.text.line(line))?.[0] ?? ''
}

/** Nothing, or the beginning of such signs: `#` of `## `, `6` or `6.` of `3. `. */
function beginsLike(typed: string, opening: string): boolean {
  const shape = (signs: string): string => signs.replace(/\d+/g, '1').trimEnd()
  if (typed.trim() === '') return typed.length <= opening.length - opening.trimStart().length
  return shape(opening).startsWith(shape(typed))
}

/** New nodes are offered behind the others, not in their midst. */
function endsAbove(nodes: readonly PlanNode[], start: number): boolean {
  return nodes.every(
    (node) => startOf(node.title) < start && ownStatements(node).every(({ place }) => startOf(place.home) < start),
  )
}

/** A list goes on in its own section only. */
function isInOtherSection({ title }: PlanNode, file: PlanFile, line: CursorLine): boolean {
  const first = file.text.positionAt(startOf(title)).line
  const between = [...linesAbove(file, line)].slice(0, line.number - first)
  return between.some((above) => /^#{1,6}\s/.test(above))
}

function hasOwnLine(node: PlanNode, file: PlanFile): boolean {
  return node.name.value !== '' && 0 < openingOf(node, file).trim().length && endOf(node.body) !== endOf(node.title)
}

const KINDS: readonly NodeKind[] = ['milestone', 'risk', 'decision']
const OPENING = /^\s*(?:(?:[-*+]|\d+[.)]|#{1,6})\s+)/
const BEGINNING = /^\s*(?:#{1,6}\s*|[-*+]\s*|\d+[.)]?\s*)?$/
