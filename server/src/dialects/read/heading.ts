import { behind, type Span } from '../../base/span.ts'
import type { Heading } from '../../markdown/block.ts'
import { spanAt } from '../../markdown/phrase.ts'
import type { NodeKind } from '../../plan/value.ts'
import type { Reading } from '../../plan/reading.ts'
import type { DialectName, Head, Subject } from '../../plan/statement.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { ABOUT_DOCUMENT } from '../../plan/words.ts'
import { aspectIn, type Context, headIn, type OpenHeading, subjectIn } from './context.ts'
import { readTitle } from './head.ts'
import { isSingle, say, sayItems } from './say.ts'

/** Reads a heading: the head of a node, the name of an aspect, or just a section that may turn out to be a node. */
export function readHeading(block: Heading, context: Context, into: Reading): Context {
  flush(context, into)
  const outside: Context = {
    path: context.path.filter(({ depth }) => depth < block.depth),
    pending: undefined,
    isUnsaid: true,
  }
  const open = openHeading(block, outside)
  if (into.title.length === 0 && block.depth === 1)
    into.title.push({ value: block.text.text, span: spanAt(block.text) })
  into.headings.push({ text: block.text.text, depth: block.depth, span: block.span })
  if (open.head) into.heads.push(open.head)
  return { path: [...outside.path, open], pending: undefined, isUnsaid: true }
}

/** A section or label about an aspect under which nothing was said leaves the field blank. */
export function flush(context: Context, into: Reading): void {
  const { pending } = context
  const open = context.path.at(-1)
  if (pending?.value && isSingle(pending.aspect)) {
    into.statements.push(...say({ ...pending, value: pending.value, dialect: 'bold-labels', home: pending.label }))
  } else if (pending) sayBlank(pending.aspect, pending.subject, pending.label, 'bold-labels', into)
  else if (open?.aspect !== undefined && context.isUnsaid) {
    sayBlank(
      open.aspect,
      subjectIn(context),
      open.title,
      open.named ? 'section-per-aspect' : 'heading-per-milestone',
      into,
    )
  }
}

function sayBlank(aspect: Aspect, subject: Subject, label: Span, dialect: DialectName, into: Reading): void {
  const at = behind(label)
  into.statements.push(...sayItems({ subject, aspect }, [], { dialect, label, value: at, home: label }))
}

function openHeading(block: Heading, outside: Context): OpenHeading {
  const { id, kind, name, aspect, span } = readTitle(block.text)
  const common = {
    depth: block.depth,
    title: spanAt(block.text),
    isAboutDocument: ABOUT_DOCUMENT.test(block.text.text),
  }
  if (id && aspect) {
    const head: Head = {
      kind: kind ?? 'milestone',
      id,
      name: { value: '', span: id.span },
      title: id.span,
      whole: block.span,
      body: undefined,
      rank: 0,
      dialect: 'section-per-aspect',
      depth: block.depth,
      parent: headIn(outside),
    }
    return { ...common, aspect, named: id, head }
  }
  if (aspect === 'gate' && headIn(outside)) return { ...common, aspect, named: undefined, head: gateOf(block, outside) }
  if (aspect !== undefined) return { ...common, aspect, named: undefined, head: undefined }
  const isTitleOfDocument = block.depth === 1 && outside.path.length === 0 && !id
  if (isTitleOfDocument || common.isAboutDocument)
    return { ...common, aspect: undefined, named: undefined, head: undefined }

  const head: Head = {
    kind: (id ? (kindInPart(aspectIn(outside)) ?? kind) : undefined) ?? 'section',
    id,
    name: { value: name.text, span: spanAt(name) },
    title: span,
    whole: block.span,
    body: undefined,
    rank: 3,
    dialect: 'heading-per-milestone',
    depth: block.depth,
    parent: headIn(outside),
  }
  return { ...common, aspect: undefined, named: undefined, head }
}

/** `### Go/No-Go Criteria` below a milestone: its gate. */
function gateOf(block: Heading, outside: Context): Head {
  const title = spanAt(block.text)
  return {
    kind: 'gate',
    id: undefined,
    name: { value: block.text.text, span: title },
    title,
    whole: block.span,
    body: undefined,
    rank: 3,
    dialect: 'heading-per-milestone',
    depth: block.depth,
    parent: headIn(outside),
  }
}

/** What the entries of a part of the plan are. */
export function kindInPart(part: Aspect | undefined): NodeKind | undefined {
  return part === undefined ? undefined : KIND_OF_PART[part]
}

const KIND_OF_PART: Partial<Record<Aspect, NodeKind>> = {
  milestones: 'milestone',
  tasks: 'task',
  risks: 'risk',
  decisions: 'decision',
  gates: 'gate',
  workstreams: 'workstream',
}
