import { endOf, isEmpty, type Span, startOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import { isNodeOver } from '../plan/facts.ts'
import type { DocumentFields, PlanNode } from '../plan/model.ts'
import { isOver } from '../plan/status.ts'
import type { Statement } from '../plan/statement.ts'
import type { Stated } from '../plan/value.ts'
import { isBlankValue } from '../plan/words.ts'

/** Where a node does not state a field, as long as work on it is not over: where its author left it open, else its title. */
export function gapIn(node: PlanNode, stated: Stated<unknown>, text: SourceText): Span | undefined {
  if (!isLive(node)) return undefined
  switch (stated.is) {
    case 'absent':
      return node.title
    case 'blank':
      return isPlaceholder(text.of(stated.at)) ? undefined : placeOfBlank(stated.label, stated.at, text)
    case 'garbled':
    case 'given':
      return undefined
  }
}

/**
 * Whether no node so much as leaves a place for a field: its author does not write plans with that field, which is worth one
 * remark for the document, not one a node.
 */
export function isStatedNowhere<N extends PlanNode>(
  nodes: readonly N[],
  statedBy: (node: N) => Stated<unknown>,
): boolean {
  return nodes.every((node) => statedBy(node).is === 'absent')
}

/**
 * Whether something may still be asked of a node: not once it is done, dropped or deferred, be it at one place only; that
 * another says otherwise is what to mend first.
 */
export function isLive(node: PlanNode): boolean {
  return !isNodeOver(node) && !node.statements.some(saysThatItIsOver)
}

function saysThatItIsOver({ field, said }: Statement): boolean {
  return field === 'status' && said.is === 'given' && isOver(said.said.value.state)
}

/** Whether a plan says of itself that it is done or given up: then nothing is asked of it any more. */
export function isPlanOver({ status }: DocumentFields): boolean {
  return status.is === 'given' && isOver(status.said.value.state)
}

/** Whether words only hold the place of a value, “TBD”; the rule placeholder-left reports those. */
export function isPlaceholder(words: string): boolean {
  return words.trim() !== '' && isBlankValue(words)
}

/** Where a blank is shown: at the words of its label, or in the cell, whose label is the head of the column. */
export function placeOfBlank(label: Span, at: Span, text: SourceText): Span {
  const lineOf = (offset: number): number => text.positionAt(offset).line
  const isLabelBeside = endOf(label) <= startOf(at) && lineOf(endOf(label)) === lineOf(startOf(at))
  return isEmpty(at) && isLabelBeside ? label : at
}
