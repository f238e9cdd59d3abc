import { endOf, isEmpty, type Span, startOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import { isNodeOver } from '../plan/facts.ts'
import type { PlanNode } from '../plan/model.ts'
import type { Stated } from '../plan/value.ts'
import { isBlankValue } from '../plan/words.ts'

/** A node that does not state a field, and where to say so: at the place the author left open, else at its title. */
export interface Gap<N> {
  readonly node: N
  readonly at: Span
}

/** Who of some nodes does not state a field. */
export interface Gaps<N> {
  readonly all: readonly Gap<N>[]
  /**
   * No node so much as leaves a place for the field: its author does not write plans with that field, which is worth
   * one remark for the document, not one a node.
   */
  readonly isEverywhere: boolean
}

/** Finds the nodes that lack a field, among those on which work is not over. */
export function gapsIn<N extends PlanNode>(
  nodes: readonly N[],
  statedBy: (node: N) => Stated<unknown>,
  text: SourceText,
): Gaps<N> {
  return {
    all: nodes.filter(isLive).flatMap((node) => gapOf(node, statedBy(node), text) ?? []),
    isEverywhere: nodes.every((node) => statedBy(node).is === 'absent'),
  }
}

/** Whether something may still be asked of a node: not once it is done, dropped or deferred. */
export function isLive(node: PlanNode): boolean {
  return !isNodeOver(node)
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

function gapOf<N extends PlanNode>(node: N, stated: Stated<unknown>, text: SourceText): Gap<N> | undefined {
  switch (stated.is) {
    case 'absent':
      return { node, at: node.title }
    case 'blank':
      return isPlaceholder(text.of(stated.at)) ? undefined : { node, at: placeOfBlank(stated.label, stated.at, text) }
    case 'garbled':
    case 'given':
      return undefined
  }
}
