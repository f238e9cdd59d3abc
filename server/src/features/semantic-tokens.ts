import { endOf, isWithin, type Span, startOf } from '../base/span.ts'
import { type FileUri, nodesOf, type PlanNode } from '../plan/model.ts'
import type { Person } from '../plan/person.ts'
import type { Statement } from '../plan/statement.ts'
import type { Reference, Stated } from '../plan/value.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { TOKEN_MODIFIERS, TOKEN_TYPES, type TokenModifier, type TokenType } from './token-types.ts'

/** Words of one line that mean something; `type` and `modifiers` as numbers of the legend. */
export interface Token {
  readonly line: number
  readonly character: number
  readonly length: number
  readonly type: number
  /** A bit for each. */
  readonly modifiers: number
}

/**
 * Feature: Semantic tokens
 *
 * Labels, owners, ids, statuses and dates have colours of their own, also where only their meaning tells them from other words: a
 * name in a cell of owners, an id in running text, a status in any language. Themes that know nothing of it show the colours of
 * the grammar.
 */
export function semanticTokens(
  workspace: Snapshot,
  uri: FileUri,
  lines: { readonly from: number; readonly to: number },
): readonly Token[] | undefined {
  const file = workspace.file(uri)
  if (!file?.plan.isPlan) return undefined
  const [from, to] = [lines.from, Math.min(lines.to, file.text.lineCount - 1)].map((line) =>
    file.text.offsetAt({ line, character: line === lines.from ? 0 : Infinity }),
  ) as [number, number]
  const marks = [...marksIn(file)].filter(({ at }) => startOf(at) <= to && from <= endOf(at))
  return tokensOf(marks, file)
}

interface Mark {
  readonly at: Span
  readonly type: TokenType
  readonly modifier?: TokenModifier
}

function* marksIn({ plan }: PlanFile): Generator<Mark> {
  const { document, mentions } = plan
  for (const stated of [document.owners, document.reviewers]) yield* people(stated)
  for (const statement of document.statements) yield* ofStatement(statement)
  for (const node of nodesOf(plan)) yield* ofNode(node)
  yield* references(mentions)
}

function* ofNode(node: PlanNode): Generator<Mark> {
  if (node.id && isWithin(node.id.span, node.title))
    yield { at: node.id.span, type: 'milepostId', modifier: 'declaration' }
  if ('owners' in node) yield* people(node.owners)
  for (const statement of node.statements) yield* ofStatement(statement)
}

function* ofStatement({ field, said, place }: Statement): Generator<Mark> {
  yield { at: place.label, type: 'milepostLabel' }
  switch (field) {
    case 'dependsOn':
      yield* references(said.references)
      break
    case 'milestone':
      if (said) yield* references([said])
      break
    case 'status':
      if (said.is === 'given') yield { at: said.said.span, type: 'milepostStatus', modifier: said.said.value.state }
      break
    case 'due':
    case 'start':
    case 'updated':
      if (said.is === 'given') yield { at: said.said.span, type: 'milepostDate' }
      break
    case 'likelihood':
    case 'impact':
      if (said.is === 'given') yield { at: said.said.span, type: 'milepostLevel' }
      break
    default:
  }
}

function* people(stated: Stated<readonly Person[]>): Generator<Mark> {
  if (stated.is !== 'given') return
  for (const { name, handle } of stated.said.value)
    for (const words of [name, handle]) if (words) yield { at: words.span, type: 'milepostOwner' }
}

function* references(all: readonly Reference[]): Generator<Mark> {
  for (const { id } of all) yield { at: id.span, type: 'milepostId' }
}

/** In the order of the text; of those that overlap the first, and of words that go on in the next line what stands in this one. */
function tokensOf(marks: readonly Mark[], { text }: PlanFile): readonly Token[] {
  const tokens: Token[] = []
  let end = -1
  for (const { at, type, modifier } of [...marks].sort((a, b) => startOf(a.at) - startOf(b.at))) {
    const [words = ''] = text.of(at).split(/[\r\n]/)
    if (startOf(at) < end || words === '') continue
    end = startOf(at) + words.length
    const modifiers = modifier === undefined ? 0 : 1 << TOKEN_MODIFIERS.indexOf(modifier)
    tokens.push({ ...text.positionAt(startOf(at)), length: words.length, type: TOKEN_TYPES.indexOf(type), modifiers })
  }
  return tokens
}
