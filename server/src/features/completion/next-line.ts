import { CompletionItemKind } from 'vscode-languageserver-types'
import { endOf, type Span, startOf } from '../../base/span.ts'
import type { Milestone, Risk } from '../../plan/model.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { inSnippet, typeOver } from '../snippet.ts'
import type { Offer, Stretch } from './item.ts'
import { type CursorLine, lineAt } from './line.ts'
import { nextId } from './next-id.ts'
import { wholeLine } from './row.ts'

/**
 * The line that comes next in an overview, `M6: …`, or the lines of the next risk, `M4 risk: …` and `Mitigation: …`,
 * by the example of those above.
 */
export function nextLineOffers(file: PlanFile, offset: number): { offers: Offer[]; stretch: Stretch } | undefined {
  const line = lineAt(file, offset)
  if (!BEGINNING.test(line.text)) return undefined
  const above = filledLineAbove(file, line)
  const offer = above === undefined ? undefined : (overviewLine(file, above) ?? riskLines(file, above))
  return offer && { offers: [offer], stretch: wholeLine(line, offset) }
}

function filledLineAbove({ text }: PlanFile, { number }: CursorLine): number | undefined {
  for (let line = number - 1; 0 <= line; line--) if (text.line(line).trim() !== '') return line
  return undefined
}

/** Below a line that does nothing but name a milestone, of which sections elsewhere tell the rest. */
function overviewLine(file: PlanFile, above: number): Offer | undefined {
  const { text, plan } = file
  const lineOf = (at: Span): number => text.positionAt(startOf(at)).line
  const last = plan.milestones.find(
    ({ heads, statements }) =>
      heads.some((head) => lineOf(head) === above) &&
      statements.every(({ place }) => lineOf(place.home) !== above) &&
      statements.some(({ place }) => place.dialect === 'section-per-aspect'),
  )
  const next = nextId(plan.milestones)
  const written = text.line(above)
  if (!last?.id || next === undefined || /^\s*[#|]/.test(written)) return undefined
  const idAt = written.indexOf(last.id.value)
  const nameAt = written.indexOf(last.name.value, idAt)
  if (idAt < 0 || nameAt < 0 || last.name.value === '') return undefined
  const between = written.slice(idAt + last.id.value.length, nameAt)
  const behind = written.slice(nameAt + last.name.value.length)
  return {
    label: `${next}${between.trimEnd()} …`,
    kind: CompletionItemKind.Snippet,
    detail: 'the next milestone of the overview',
    text: inSnippet(written.slice(0, idAt) + next + between) + typeOver(1, 'Name') + inSnippet(behind),
    isSnippet: true,
    alsoFoundBy: 'new milestone',
  }
}

/** Below the lines of a risk that are told by the milestone: for the next milestone without a risk. */
function riskLines(file: PlanFile, above: number): Offer | undefined {
  const { text, plan } = file
  const risk = plan.risks.find(({ title, statements, milestone }) => {
    const ends = [title, ...statements.map(({ place }) => place.home)].map((at) => text.positionAt(endOf(at)).line)
    const isTold = milestone !== undefined && text.positionAt(startOf(milestone.id.span)).line <= above
    return isTold && statements.some(({ place }) => place.dialect === 'sentence') && Math.max(...ends) === above
  })
  const next = risk && nextWithoutRisk(risk, file)
  if (!risk?.milestone || !next?.id) return undefined
  const mitigation = risk.statements.find(({ field }) => field === 'mitigation')
  const pieces: (readonly [Span, string])[] = [
    [risk.milestone.id.span, inSnippet(next.id.value)],
    [risk.name.span, typeOver(1, 'Risk')],
    ...(mitigation ? [[mitigation.place.value, typeOver(2)] as const] : []),
  ]
  return {
    label: `${next.id.value} risk …`,
    kind: CompletionItemKind.Snippet,
    detail: `${next.name.value} has none yet`,
    text: withPieces(file, startOfLine(file, risk.title), above, pieces),
    isSnippet: true,
    alsoFoundBy: 'new risk',
  }
}

function nextWithoutRisk({ milestone }: Risk, { plan }: PlanFile): Milestone | undefined {
  const withRisk = new Set(plan.risks.map((risk) => risk.milestone?.id.value))
  const at = plan.milestones.findIndex(({ id }) => id?.value === milestone?.id.value)
  const without = plan.milestones.filter(({ id }) => id !== undefined && !withRisk.has(id.value))
  return without.find((one) => at < plan.milestones.indexOf(one)) ?? without.at(-1)
}

/** The lines from an offset down to a line, with other words at some places. */
function withPieces(
  { text }: PlanFile,
  from: number,
  lastLine: number,
  pieces: readonly (readonly [Span, string])[],
): string {
  let result = ''
  let at = from
  for (const [place, words] of [...pieces].sort(([a], [b]) => startOf(a) - startOf(b))) {
    if (startOf(place) < at) continue
    result += inSnippet(text.slice(at, startOf(place))) + words
    at = endOf(place)
  }
  const end = text.offsetAt({ line: lastLine, character: text.line(lastLine).length })
  return result + inSnippet(text.slice(at, end))
}

function startOfLine({ text }: PlanFile, at: Span): number {
  return text.offsetAt({ line: text.positionAt(startOf(at)).line, character: 0 })
}

/** Nothing, a bullet, or the first letters of an id. */
const BEGINNING = /^\s*(?:[-*+]\s+)?\p{L}{0,2}\d{0,3}$/u
