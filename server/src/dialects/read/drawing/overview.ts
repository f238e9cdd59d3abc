import { type Span, slice } from '../../../base/span.ts'
import type { Code, CodeLine } from '../../../markdown/block.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Head } from '../../../plan/statement.ts'
import { type Context, headAt } from '../context.ts'
import { findLeadingId } from '../title/leading-id.ts'

/**
 * An overview that keeps its columns in a code block: `Phase 1 -- Foundation`, and below it, further in, `M1: Setup`.
 * Only below a heading that says that milestones follow.
 */
export function readCodeOverview({ lines }: Code, context: Context, into: Reading): void {
  if (context.path.at(-1)?.aspect !== 'milestones') return
  const open: { readonly indent: number; readonly head: Head }[] = []
  for (const line of lines) {
    const indent = line.text.search(/\S/)
    while (open.length > 0 && indent <= (open.at(-1)?.indent ?? 0)) open.pop()
    const head = headOfLine(line, open.at(-1)?.head, context)
    if (!head) continue
    into.heads.push(head)
    open.push({ indent, head })
  }
}

function headOfLine({ text, span }: CodeLine, parent: Head | undefined, context: Context): Head | undefined {
  const found = findLeadingId(text)
  if (found?.called === undefined || !found.kind || !found.isSetOff) return undefined
  const nameTo = text.length - (WAITING.exec(text)?.[0].length ?? 0)
  if (nameTo <= found.nameAt) return undefined
  const at = (from: number, to: number): Span => slice(span, from, to)
  const head = headAt(context, {
    kind: found.kind,
    id: { value: text.slice(found.from, found.to), span: at(found.from, found.to) },
    called: found.called,
    name: { value: text.slice(found.nameAt, nameTo), span: at(found.nameAt, nameTo) },
    title: at(found.from, nameTo),
    whole: span,
    body: span,
    rank: 1,
    dialect: 'drawing',
  })
  return parent ? { ...head, parent } : head
}

const WAITING = /\s*(?:\((?:depends on|after|requires|needs)\b[^()]*\)?)?\s*$/i
