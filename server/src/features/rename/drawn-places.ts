import { endOf, type Span, startOf } from '../../base/span.ts'
import type { Code } from '../../markdown/block.ts'
import { blocksOf } from '../../markdown/parse.ts'
import { findIds } from '../../plan/identifier.ts'
import type { Reference } from '../../plan/value.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import type { Place } from './renamed.ts'
import { inTheWayOf } from './written-id.ts'

/** Mermaid drawings use ids again and again, in arrows, styles and clicks: all places of those that are a node's own. */
export function drawnPlaces(file: PlanFile, references: readonly Reference[], id: string): readonly Place[] {
  if (references.length === 0 || !file.text.toString().includes('mermaid')) return []
  return mermaidIn(file).flatMap((code) => {
    const inside = references.filter(({ id: { span } }) => isIn(span, code.span))
    const written = [id, ...inside.filter(({ how }) => how === 'drawn').map(({ id: { span } }) => file.text.of(span))]
    return [...new Set(written)].filter((token) => isLocal(token)).flatMap((token) => placesOf(token, code, inside, id))
  })
}

/** The drawings of a file that Mermaid draws. */
export function mermaidIn({ markdown }: PlanFile): readonly Code[] {
  return [...blocksOf(markdown)].filter(
    (block): block is Code => block.kind === 'code' && block.language.toLowerCase() === 'mermaid',
  )
}

function placesOf(token: string, { lines }: Code, inside: readonly Reference[], id: string): readonly Place[] {
  const word = new RegExp(
    String.raw`(?<![\p{L}\p{N}_])${token.replaceAll('.', '\\.')}(?![\p{L}\p{N}_]|[.-]\p{N})`,
    'gu',
  )
  const found = lines.flatMap(({ text, span }) => {
    const bare = withoutLabels(text)
    return [...text.matchAll(word)].map(({ index }) => {
      const from = startOf(span) + index
      const isBare = bare.startsWith(token, index)
      return { from, to: from + token.length, isBare, label: isBare ? labelBehind(text, index + token.length) : '' }
    })
  })
  const isMeant = ({ from, to }: { from: number; to: number }): boolean =>
    inside.some(({ id: { span } }) => startOf(span) === from && endOf(span) === to)
  // `M2[M3: Salt]`: a sign of the drawing's own, which means another.
  const isSign = found.some(({ label }) => label !== '' && meansOther(label, id)) && !found.some(isMeant)
  return found
    .filter(({ isBare }) => !isBare || !isSign)
    .map(({ from, to, isBare }) => {
      const as = (now: string): string => {
        const renamed = inTheWayOf(token, id, now)
        return isBare && !isLocal(renamed) ? token : renamed
      }
      return { from, to, is: 'told', as }
    })
}

function meansOther(label: string, id: string): boolean {
  const [first] = findIds(label)
  return first !== undefined && first.text !== id
}

const withoutLabels = (line: string): string => line.replace(LABELS, (label) => ' '.repeat(label.length))
const labelBehind = (line: string, at: number): string => {
  LABEL.lastIndex = at
  return LABEL.exec(line)?.[1] ?? ''
}
const isLocal = (words: string): boolean => LOCAL_ID.test(words)
const isIn = (inner: Span, outer: Span): boolean => startOf(outer) <= startOf(inner) && endOf(inner) <= endOf(outer)

/** `["M1: Oven"]`, `(Oven)`, `|then|`; in a gantt chart, what stands before the colon. */
const LABELS = /"[^"]*"|\[[^\]]*\]|\([^)]*\)|\{[^}]*\}|\|[^|]*\||^[^[({|>-]*(?=:\s*[\w,\s]*$)/g
const LABEL = /[[({>][[({/\\]*"?([^\])}"]*)/y
const LOCAL_ID = /^[\p{L}\p{N}_][\p{L}\p{N}_.:/-]*$/u
