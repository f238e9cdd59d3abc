import type { Block, List } from '../../../markdown/block.ts'
import type { Phrase } from '../../../markdown/phrase.ts'
import { aspectOfLabel } from '../../../plan/aspects.ts'
import type { Reading } from '../../../plan/reading.ts'
import type { Aspect } from '../../../plan/vocabulary.ts'
import { labelKey } from '../../../plan/word-keys.ts'
import { levelOfWord } from '../../../plan/words.ts'
import { aspectIn, type Context, headingOf, type OpenHeading, withoutLine } from '../context.ts'
import { readLabel } from '../line/label.ts'
import { sayDecorations } from '../title/decorations.ts'
import { readTitle } from '../title/title.ts'
import { sayStatusInTitle } from './heading.ts'
import { entryKindIn } from './part.ts'
import { showsEntries } from './table.ts'

/**
 * A heading in a part for risks or decisions is an entry where fields or sentences follow, and where a list or table of
 * entries follows it holds them. The block behind the heading decides. In a register of its own, where a section may as
 * well tell of meetings, the first block with a field of an entry does.
 */
export function decide(block: Block, context: Context, into: Reading): Context {
  const path = block.kind === 'heading' ? context.path.filter(({ depth }) => depth < block.depth) : context.path
  const open = path.at(-1)
  if (block.kind === 'list' && open && !open.undecided) return besideItems(block, context)
  if (!open?.undecided || UNTELLING.has(block.kind)) return context
  const outside = { ...context, path: path.slice(0, -1) }
  const opened = (as: Partial<OpenHeading>): Context => ({ ...outside, path: [...outside.path, { ...open, ...as }] })
  const around = aspectIn(outside)
  const isOfDocument = around !== undefined && headingOf(outside, around)?.depth === 1
  const needsFields = around === 'mitigation' || isCategory(open.text.text) || isOfDocument
  if (isEntry(block, open, needsFields, open.aspect === undefined ? FIELDS : OWN_FIELDS)) {
    const head = open.undecided
    into.heads.push(head)
    const { decorated } = readTitle(open.text)
    sayDecorations(decorated, head, into)
    sayStatusInTitle(decorated.name, head, into)
    return opened({ head, aspect: undefined, undecided: undefined })
  }
  if (
    !isOfDocument ||
    isCategory(open.text.text) ||
    (block.kind === 'table' && showsEntries(block, open.undecided.kind))
  )
    return opened({ aspect: around, undecided: undefined })
  return opened({ aspect: block.kind === 'heading' ? undefined : 'remarks' })
}

/** Items without fields, behind a line that is an entry, are entries themselves. */
function besideItems({ items }: List, context: Context): Context {
  const [line] = items[0]?.lines ?? []
  const outside = withoutLine(context)
  return line && !isField(line, FIELDS) && !context.pending && entryKindIn(outside) ? outside : context
}

function isEntry(
  block: Block,
  { text, depth }: OpenHeading,
  needsFields: boolean,
  fields: ReadonlySet<Aspect | undefined>,
): boolean {
  switch (block.kind) {
    case 'paragraph':
      return block.lines.some((line) => isField(line, fields)) || !needsFields
    case 'list':
      return (
        block.items.some(({ lines: [line] }) => line && isField(line, fields)) || (!needsFields && isClaim(text.text))
      )
    case 'heading':
      return depth < block.depth && fields.has(aspectOfLabel(block.text.text))
    default:
      return false
  }
}

const isField = (line: Phrase, fields: ReadonlySet<Aspect | undefined>): boolean => fields.has(readLabel(line)?.aspect)
const isCategory = (title: string): boolean => levelOfWord(labelKey(title)) !== undefined || IS_DAY.test(title)
/** A question or a numbered title is an entry itself, whatever list follows. */
const isClaim = (title: string): boolean => /\?$|^\d+[.)]\s/.test(title.trim())

/** What tells of a risk or decision wherever it stands below its title. */
const OWN_FIELDS: ReadonlySet<Aspect | undefined> = new Set<Aspect>(['mitigation', 'likelihood', 'impact', 'decisions'])
/** What does so right below it. */
const FIELDS: ReadonlySet<Aspect | undefined> = new Set<Aspect | undefined>([
  ...OWN_FIELDS,
  'status',
  'owners',
  'due',
  'description',
  'remarks',
  'risks',
])
const UNTELLING: ReadonlySet<Block['kind']> = new Set(['code', 'quote', 'html', 'rule', 'front-matter'])
const IS_DAY = /^\W*\d{4}-\d{2}-\d{2}\W*$/
