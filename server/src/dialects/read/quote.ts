import type { Quote } from '../../markdown/block.ts'
import { spanAt } from '../../markdown/phrase.ts'
import type { Reading } from '../../plan/reading.ts'
import type { Head, Place } from '../../plan/statement.ts'
import { readReferences } from '../fields/references.ts'
import { type Context, depthOf, headIn } from './context.ts'
import { readLabel } from './label.ts'

/** Reads a quote: `> **MVP BAR:** M1–M5 provide a usable product` is a gate over M1 to M5. */
export function readQuote(block: Quote, context: Context, into: Reading): Context {
  for (const inner of block.blocks) {
    if (inner.kind !== 'paragraph') continue
    for (const line of inner.lines) {
      const labelled = readLabel(line)
      if (labelled?.aspect !== 'gate') continue
      const head: Head = {
        kind: 'gate',
        id: undefined,
        name: { value: labelled.text, span: labelled.label },
        title: labelled.label,
        whole: line.whole,
        body: line.whole,
        rank: 2,
        dialect: 'bold-labels',
        depth: depthOf(context),
        parent: headIn(context),
      }
      const place: Place = {
        dialect: 'bold-labels',
        label: labelled.label,
        value: spanAt(labelled.value),
        home: line.whole,
      }
      into.heads.push(head)
      into.statements.push({
        subject: { is: 'head', head },
        field: 'dependsOn',
        said: { references: readReferences(labelled.value), items: [] },
        place,
      })
    }
  }
  return context
}
