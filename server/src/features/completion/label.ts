import { CompletionItemKind } from 'vscode-languageserver-types'
import { counted, dotted } from '../../base/phrases.ts'
import { isWithin, startOf } from '../../base/span.ts'
import { nodesOf, type PlanNode } from '../../plan/model.ts'
import type { Field, Statement } from '../../plan/statement.ts'
import type { NodeKind } from '../../plan/value.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { inSnippet, typeOver } from '../snippet.ts'
import { type Example, exampleOf } from './example.ts'
import type { Offer, Stretch } from './item.ts'
import { type CursorLine, lineAt } from './line.ts'
import { nodesAround } from './slot.ts'
import { usualExample, usualFields } from './usual.ts'

/** The fields that the siblings of this milestone state and it does not, each in the way in which they are written. */
export function labelOffers(file: PlanFile, offset: number): { offers: Offer[]; stretch: Stretch } | undefined {
  const line = lineAt(file, offset)
  const typed = BEGINNING.exec(line.text.slice(0, line.column))
  if (!typed || line.text.slice(line.column).trim() !== '') return undefined
  const nodes = nodesAround(file, line)
  if (nodes.some((node) => isOnHead(node, file, line))) return undefined
  const offers = nodes
    .flatMap((node) => missingExamples(file, node))
    .filter(({ example }) => fits(typed[1] ?? '', example))
    .map(({ field, example, uses, siblings, kind }) => ({
      label: example.label,
      kind: CompletionItemKind.Field,
      detail: dotted(
        FIELD_WORDS[field] ?? field,
        uses === 0 ? 'missing' : `${String(uses)} of ${counted(siblings, kind)}`,
      ),
      text: inSnippet(example.lead) + typeOver(1) + inSnippet(example.tail),
      isSnippet: true,
    }))
  return { offers, stretch: { from: line.start, to: line.start + line.text.length, offset } }
}

interface Missing {
  readonly field: Field
  readonly example: Example
  readonly uses: number
  readonly siblings: number
  readonly kind: NodeKind
}

function missingExamples(file: PlanFile, node: PlanNode): readonly Missing[] {
  const siblings = nodesOf(file.plan).filter(({ kind }) => kind === node.kind)
  const stated = new Set(node.statements.filter((one) => isTold(one, node)).map(({ field }) => field))
  const missing = new Map<Field, Missing>()
  for (const sibling of siblings) {
    for (const statement of sibling.statements) {
      if (stated.has(statement.field) || missing.has(statement.field) || isSaidBeside(statement, sibling)) continue
      const example = exampleOf(file, statement, sibling, node)
      const uses = siblings.filter(({ statements }) => statements.some(({ field }) => field === statement.field)).length
      if (example)
        missing.set(statement.field, {
          field: statement.field,
          example,
          uses,
          siblings: siblings.length,
          kind: node.kind,
        })
    }
  }
  const usual = usualFields(node).flatMap((field): Missing[] => {
    const isStated =
      missing.has(field) || siblings.some(({ statements }) => statements.some((one) => one.field === field))
    const example = isStated ? undefined : usualExample(file, node, field)
    return example ? [{ field, example, uses: 0, siblings: siblings.length, kind: node.kind }] : []
  })
  return [...missing.values(), ...usual]
}

/** “Status: Queued (starts after 1)” is how a status is written, and not how a dependency is. */
function isSaidBeside({ field, place }: Statement, { statements }: PlanNode): boolean {
  const first = statements.find((one) => startOf(one.place.label) === startOf(place.label))
  return first !== undefined && first.field !== field
}

/** What is told elsewhere, in a drawing or a sentence, may be told here as well. */
function isTold({ place }: Statement, { body }: PlanNode): boolean {
  return isWithin(place.label, body) || place.dialect === 'milestone-table'
}

/** What is typed so far must be the beginning of what the example begins with: a bullet begins no heading. */
function fits(typed: string, { opening }: Example): boolean {
  return typed.trim() === '' || opening.trim().replace(/\s+/g, '').startsWith(typed.trim().replace(/\s+/g, ''))
}

function isOnHead(node: PlanNode, { text }: PlanFile, { number }: CursorLine): boolean {
  return node.heads.some((head) => text.positionAt(startOf(head)).line === number)
}

/** Perhaps a bullet or number signs, perhaps emphasis, and the first letters of a label. */
const BEGINNING = /^(\s*(?:>\s*)*(?:[-*+]\s+|#{1,6}\s*|[-*+]$)?(?:\*{1,2}|__)?)[\p{L}/ ]{0,30}$/u

const FIELD_WORDS: Readonly<Partial<Record<Field, string>>> = {
  status: 'status',
  owners: 'owner',
  due: 'due date',
  start: 'start',
  exitCriteria: 'exit criteria',
  deliverables: 'scope',
  dependsOn: 'dependencies',
  description: 'description',
  mitigation: 'mitigation',
  signOff: 'sign-off',
}
