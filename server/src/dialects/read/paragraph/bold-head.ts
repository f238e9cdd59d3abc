import { boldLead, type Phrase, sourced } from '../../../markdown/phrase.ts'
import { idKey } from '../../../plan/identifier.ts'
import type { Reading } from '../../../plan/reading.ts'
import { belowLine, type Context, headAt, withoutLine } from '../context.ts'
import { sayDecorations } from '../title/decorations.ts'
import { flush } from '../flush.ts'
import { ownersBehind } from '../title/owners-behind.ts'
import { readTitle } from '../title/title.ts'

/**
 * `**Week 2: Report**` on a line of its own is the head of what follows, one step below the heading around it. Ends at
 * the next heading or the next such line. Returns the context behind it; undefined where the lines are no head.
 */
export function readBoldHead(lines: readonly Phrase[], context: Context, into: Reading): Context | undefined {
  const [line] = lines
  if (!line || lines.length !== 1 || !isBoldTitle(line)) return undefined
  const { id, kind, called, name, decorated, aspect, isAboutId, span } = readTitle(line)
  if (!id || called === undefined || aspect !== undefined || isAboutId || isInside(id.value, context)) return undefined

  flush(context, into)
  const outside = { ...withoutLine(context), pending: undefined }
  const around = headAt(outside, {
    kind: kind ?? 'section',
    id,
    called,
    name: sourced(name),
    title: span,
    mayBeOwners: ownersBehind(decorated),
    whole: line.whole,
    body: undefined,
    rank: 2,
    dialect: 'bold-labels',
  })
  const head = { ...around, depth: around.depth + 1 }
  into.heads.push(head)
  sayDecorations(decorated, head, into)
  return { ...belowLine(outside, { title: span, text: line, head }), isUnsaid: true, announced: undefined }
}

/** “**Phase 2 results**” in the section of Phase 2 tells more of it. */
function isInside(id: string, { path }: Context): boolean {
  return path.some(({ head, isLine }) => !isLine && head?.id !== undefined && idKey(head.id.value) === idKey(id))
}

/** In bold up to its end, but for a bracket: `**Stage 1: Core** (2 weeks)`. */
export function isBoldTitle(line: Phrase): boolean {
  const bold = boldLead(line)
  return bold !== undefined && BEHIND_TITLE.test(line.text.slice(bold.to))
}

const BEHIND_TITLE = /^\s*:?\s*(?:\([^()]*\))?:?$/
