import { imitate } from '../../dialects/write/imitate.ts'
import { modelFor, siblingsOf } from '../../dialects/write/model-for.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { SingleField } from '../../plan/statement.ts'
import { capitalise } from '../../base/phrases.ts'
import { startOf } from '../../base/span.ts'
import { wordFor } from '../../dialects/write/word-for.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import type { Example } from './example.ts'

/** The fields that every plan has for such a node, whether or not this plan's author has thought of them. */
export function usualFields({ kind }: PlanNode): readonly SingleField[] {
  switch (kind) {
    case 'milestone':
      return ['owners']
    case 'decision':
      return ['owners', 'due']
    case 'phase':
    case 'task':
    case 'risk':
    case 'gate':
    case 'workstream':
      return []
  }
}

/** How a field that nobody states would be introduced: as another field of the node or its neighbours is. */
export function usualExample(file: PlanFile, node: PlanNode, field: SingleField): Example | undefined {
  const { text } = file
  const label = capitalise(wordFor(field, file))
  const model = modelFor(file, node, field)
  if (model && LABELLED.has(model.statement.place.dialect)) {
    const { opening, content, typeOver } = imitate(file, model, node, field, [])
    const lead = opening + content.slice(0, typeOver?.from ?? content.length)
    const at = lead.toLowerCase().indexOf(label.toLowerCase())
    if (0 <= at && !/[\r\n]/.test(lead)) {
      return { label: lead.slice(at, at + label.length), opening: lead.slice(0, at), lead, tail: '' }
    }
  }
  // Who writes his lists below bold labels writes bold labels.
  const isBold = siblingsOf(file.plan, node)
    .flatMap(({ statements }) => statements)
    .some(
      ({ place }) => place.dialect === 'bold-labels' && isBoldAt(text.line(text.positionAt(startOf(place.label)).line)),
    )
  return isBold ? { label, opening: '**', lead: `**${label}:** `, tail: '' } : undefined
}

const LABELLED: ReadonlySet<string> = new Set(['nested-list', 'bold-labels', 'heading-per-milestone'])
const isBoldAt = (line: string): boolean => /^\s*\*\*/.test(line)
