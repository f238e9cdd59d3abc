import { behind, type Sourced } from '../../base/span.ts'
import type { Heading } from '../../markdown/block.ts'
import { emptyPhrase, sourced, spanAt } from '../../markdown/phrase.ts'
import type { Reading } from '../../plan/reading.ts'
import type { Head } from '../../plan/statement.ts'
import { isRange } from '../../plan/identifier.ts'
import type { NodeKind } from '../../plan/value.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { ABOUT_DOCUMENT, isAboutPlan } from '../../plan/aspects.ts'
import {
  aspectIn,
  type Context,
  headAt,
  headIn,
  isAboutNode,
  kindInPart,
  type OpenHeading,
  type Pending,
  START,
  subjectIn,
} from './context.ts'
import { sayDecorations } from './title/decorations.ts'
import { openEntry } from './entry/heading.ts'
import { flush } from './flush.ts'
import { countedIn } from './title/counted.ts'
import { ownersBehind } from './title/owners-behind.ts'
import { readShared } from './title/shared.ts'
import { readHeadingTitle, type Title } from './title/title.ts'
import { isSingle } from './say.ts'

/** Closes the sections that a heading ends: what stands there can tell nothing of what the heading begins. */
export function leaveSections(block: Heading, context: Context, into: Reading): Context {
  flush(context, into, block)
  const path = context.path.filter(({ depth }) => depth < block.depth)
  return { ...START, path, isBelowTitle: 0 < context.path.length }
}

/** Reads a heading: the head of a node, the name of an aspect, or just a section that may turn out to be a node. */
export function readHeading(block: Heading, outside: Context, into: Reading): Context {
  // “# Phase 2 Plan” is a title; whether it is also the one milestone of the file, its fields must tell.
  const isTitle = block.depth === 1 && !outside.isBelowTitle
  const title = readHeadingTitle(block.text)
  const open = openHeading(block, title, outside, isTitle)
  if (block.depth === 1) into.title.push(sourced(block.text))
  readShared(open, title, into)
  into.headings.push({ text: block.text.text, depth: block.depth, span: block.span })
  if (open.head) into.heads.push(open.head)
  if (open.head && 0 < open.head.rank) sayDecorations(title.decorated, open.head, into)
  return { ...START, path: [...outside.path, open], pending: valueBelow(open, outside) }
}

/** `### Owner` below a milestone: its value is the line or bullet that follows. */
function valueBelow({ aspect, title, text }: OpenHeading, outside: Context): Pending | undefined {
  const subject = subjectIn(outside)
  if (aspect === undefined || !isSingle(aspect) || !isAboutNode(subject)) return undefined
  // “Mitigation strategies” below “Risks” answers the risks above, each item another.
  if (aspect === 'mitigation' && !(subject.is === 'head' && subject.head.kind === 'risk')) return undefined
  const label = { aspect, label: title, labelText: text.text, subject, dialect: 'heading-per-milestone' } as const
  return { ...label, value: emptyPhrase(behind(title)) }
}

function openHeading(block: Heading, title: Title, outside: Context, isTitle: boolean): OpenHeading {
  const { id, kind, called, number, name, span } = title
  // A document called “Milestones and exit criteria” holds more than criteria.
  const aspect = isTitle && !kindInPart(title.aspect) ? undefined : withinPart(title.aspect, aspectIn(outside))
  const part = aspectIn(outside)
  const common = {
    depth: block.depth,
    title: spanAt(block.text),
    text: block.text,
    isAboutDocument: ABOUT_DOCUMENT.test(block.text.text),
  }
  // A document may begin with a section, and have no other title.
  const isInside = 1 < block.depth && outside.isBelowTitle
  const entry = isTitle ? undefined : openEntry(block, title, outside)
  if (entry) return { ...common, ...entry }
  const unnamed = { ...common, named: undefined }
  if (id && !isTitle && isMention({ ...title, aspect }, part)) {
    return { ...common, aspect: aspect ?? part, named: id, head: kind && mentionOf(block, title, id, kind, outside) }
  }
  if (aspect === 'gate' && headIn(outside)) return { ...unnamed, aspect, head: gateOf(block, outside) }
  if (aspect !== undefined && !(isTitle && id))
    return { ...unnamed, aspect, head: undefined, isPart: (isInside && OF_ENTRIES.has(aspect)) || undefined }

  if (common.isAboutDocument) return { ...unnamed, aspect, head: undefined }
  const head = headAt(outside, {
    kind: isTitle
      ? 'section'
      : (kindOfHeading(title, part) ?? (part === 'deliverables' && !number ? 'item' : 'section')),
    id,
    called: called ?? (id && part === 'milestones' ? 'milestone' : undefined),
    number,
    counted: countedIn(name),
    name: sourced(name),
    title: span,
    mayBeOwners: ownersBehind(title.decorated),
    ...asSection(block),
    ...(isRightBelowTasks(outside) && { isAmongTasks: true }),
    ...(isInside && !isAboutPlan(name.text) && { isBeside: true }),
  })
  return { ...unnamed, aspect, head: { ...head, depth: block.depth } }
}

/** `### 1. Mirror the sample` below “Task breakdown”; below a document called so stands anything. */
function isRightBelowTasks({ path }: Context): boolean {
  const heading = path.at(-1)
  return heading?.aspect === 'tasks' && 1 < heading.depth
}

/** “From previous milestones” below “Dependencies” is about what is waited for. */
function withinPart(aspect: Aspect | undefined, part: Aspect | undefined): Aspect | undefined {
  return aspect === 'milestones' && part !== undefined && TOLD_BY_NODE.has(part) ? part : aspect
}

/** Whether a heading with an id tells more of a node instead of naming it: “M0 Scope”, “Phase 1” below “Success Criteria”. */
function isMention({ aspect, isAboutId }: Title, part: Aspect | undefined): boolean {
  return aspect !== undefined || isAboutId || (part !== undefined && TOLD_BY_NODE.has(part))
}

/** The word before the number tells what a heading is; elsewhere the part in which it stands does. */
function kindOfHeading({ id, kind, called }: Title, part: Aspect | undefined): NodeKind | undefined {
  if (!id) return part === 'workstreams' ? 'workstream' : undefined
  if (called !== undefined) return kind
  // Outside of the risks, R1 is whatever S1 and T1 beside it are.
  return kindInPart(part) ?? (kind === 'risk' ? undefined : kind)
}

/** `## 5. M0 Exit Criteria` mentions M0, which may have no fuller head; `### Phase 1: Setup` among criteria names it too. */
function mentionOf(
  block: Heading,
  { name, aspect, isAboutId, called, span }: Title,
  id: Sourced<string>,
  kind: NodeKind,
  outside: Context,
): Head | undefined {
  if (isRange(id.value)) return undefined
  const names = aspect === undefined && !isAboutId
  const head = {
    kind,
    id,
    called,
    name: names ? sourced(name) : { value: '', span: id.span },
    title: names ? span : id.span,
    ...asSection(block),
    rank: names ? 1 : 0,
    dialect: 'section-per-aspect',
  } as const
  return { ...headAt(outside, head), depth: block.depth }
}

/** `### Go/No-Go Criteria` below a milestone: its gate. */
function gateOf(block: Heading, outside: Context): Head {
  const title = spanAt(block.text)
  const name = { value: block.text.text, span: title }
  return { ...headAt(outside, { kind: 'gate', id: undefined, name, title, ...asSection(block) }), depth: block.depth }
}

function asSection({ span }: Heading): Pick<Head, 'whole' | 'body' | 'rank' | 'dialect'> {
  return { whole: span, body: undefined, rank: 3, dialect: 'heading-per-milestone' }
}

/** Parts that go through the nodes one by one. */
const TOLD_BY_NODE: ReadonlySet<Aspect> = new Set<Aspect>([
  'exitCriteria',
  'dependsOn',
  'deliverables',
  'risks',
  'owners',
])

/** Parts of which a date or an owner is none of the plan. */
const OF_ENTRIES: ReadonlySet<Aspect> = new Set<Aspect>([
  'exitCriteria',
  'dependsOn',
  'deliverables',
  'risks',
  'tasks',
  'decisions',
  'gates',
  'gate',
  'go',
  'noGo',
  'workstreams',
  'mitigation',
  'excluded',
  'questions',
  'remarks',
  'template',
  'checklist',
])
