import { CompletionItemKind } from 'vscode-languageserver-types'
import { endOf, startOf } from '../../base/span.ts'
import type { Day } from '../../plan/date.ts'
import { aspectOfHeading } from '../../plan/aspects.ts'
import { todayOf } from '../../workspace/in-its-time.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { inSnippet, typeOver } from '../snippet.ts'
import type { Offer, Stretch } from './item.ts'
import { type CursorLine, lineAt, linesAbove } from './line.ts'
import { wholeLine } from './row.ts'

/** Today's entry, in a progress log, written as the entries there are: ``- `2026-03-20`: ``. */
export function logOffers(
  workspace: Snapshot,
  file: PlanFile,
  offset: number,
): { offers: Offer[]; stretch: Stretch } | undefined {
  const today = todayOf(file, workspace)
  const line = lineAt(file, offset)
  if (!BEGINNING.test(line.text) || !isInLog(file, line)) return undefined
  const offer = {
    label: today,
    kind: CompletionItemKind.Snippet,
    detail: 'an entry of today',
    text: inSnippet(leadLike(file, today)) + typeOver(1),
    isSnippet: true,
    alsoFoundBy: 'today',
  }
  return { offers: [offer], stretch: wholeLine(line, offset) }
}

function isInLog(file: PlanFile, line: CursorLine): boolean {
  for (const above of linesAbove(file, line)) {
    const heading = HEADING.exec(above)?.[1]
    if (heading !== undefined) return aspectOfHeading(heading) === 'log'
  }
  return false
}

/** What stands before and behind the day in the first entry, around today. */
function leadLike({ text, plan }: PlanFile, today: Day): string {
  const [first] = plan.log
  if (!first) return `- ${today}: `
  const { line } = text.positionAt(startOf(first.day.span))
  const start = text.offsetAt({ line, character: 0 })
  const behind = text.slice(endOf(first.day.span), start + text.line(line).length)
  return text.slice(start, startOf(first.day.span)) + today + (BEHIND_DAY.exec(behind)?.[0] ?? ' ')
}

const BEGINNING = /^\s*(?:[-*+]\s*)?$/
/** The signs of the entry's form: `` `: ``, `** — `. */
const BEHIND_DAY = /^[`*_)\]]*\s*[:–—-]?[`*_]*\s*[:–—-]?\s*/
const HEADING = /^#{1,6}\s+(?:\d+(?:\.\d+)*[.)]?\s+)?(.*?)\s*#*$/
