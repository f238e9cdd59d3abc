import type { Quote } from '../../markdown/block.ts'
import { part, type Phrase, spanAt } from '../../markdown/phrase.ts'
import type { Reading } from '../../plan/reading.ts'
import type { Place } from '../../plan/statement.ts'
import { readReferences } from '../fields/references.ts'
import { type Context, headAt } from './context.ts'
import { type Labelled, readLabel } from './line/label.ts'

/** Reads a quote: `> **MVP BAR:** M1–M5 provide a usable product` is a gate over M1 to M5. */
export function readQuote(block: Quote, context: Context, into: Reading): Context {
  for (const inner of block.blocks) {
    if (inner.kind !== 'paragraph') continue
    for (const line of inner.lines) {
      const labelled = readGateLabel(line)
      if (!labelled) continue
      const { label, labelText, value } = labelled
      const head = headAt(context, {
        kind: 'gate',
        id: undefined,
        name: { value: labelText, span: label },
        title: label,
        whole: line.whole,
        body: line.whole,
        rank: 2,
        dialect: 'bold-labels',
      })
      const place: Place = { dialect: 'bold-labels', label, value: spanAt(value), home: line.whole }
      const said = { references: readReferences(value), items: [] }
      into.heads.push(head)
      into.statements.push({ subject: { is: 'head', head }, field: 'dependsOn', said, place })
    }
  }
  return context
}

/** “MVP BAR:”, and any other bar. */
function readGateLabel(line: Phrase): Pick<Labelled, 'labelText' | 'label' | 'value'> | undefined {
  const labelled = readLabel(line)
  if (labelled) return labelled.aspect === 'gate' ? labelled : undefined
  const bar = BAR.exec(line.text)
  const words = bar?.[1] ?? ''
  return bar ? { labelText: words, label: spanAt(line, 0, words.length), value: part(line, bar[0].length) } : undefined
}

/** `BETA BAR: ` */
const BAR = /^([^:]{1,30}\bbar):\s+/i
