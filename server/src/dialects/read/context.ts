import { cover, type Sourced, type Span } from '../../base/span.ts'
import type { Phrase } from '../../markdown/phrase.ts'
import type { DialectName, Head, Place, Subject } from '../../plan/statement.ts'
import type { NodeKind } from '../../plan/value.ts'
import type { Aspect } from '../../plan/vocabulary.ts'

/** What a reader has to know of the text before a block to understand the block. */
export interface Context {
  /** Headings in whose sections the block stands, the outermost first. */
  readonly path: readonly OpenHeading[]
  /** A label whose value is expected in the next block. */
  readonly pending: Pending | undefined
  /** Whether nothing but the heading stands in the innermost section yet. */
  readonly isUnsaid: boolean
  /** Words right above that announce the next block as something that is no field. */
  readonly announced: Announced | undefined
  /** At a heading: whether another one was open before. */
  readonly isBelowTitle: boolean
}

/** `**Backend**` is a name, and may be a part of the work; “Technical notes:” is something else. */
export interface Announced {
  readonly isName: boolean
  readonly line: Span
}

export interface OpenHeading {
  readonly depth: number
  readonly title: Span
  readonly text: Phrase
  readonly head: Head | undefined
  readonly aspect: Aspect | undefined
  /** “M0 Exit Criteria” names whom the section is about. */
  readonly named: Sourced<string> | undefined
  readonly isAboutDocument: boolean
  /** A section for entries, as “Risks”: what it tells beside them is not about the plan as such. */
  readonly isPart?: true | undefined
  /** A line that serves as a heading up to the next one: bold words, or an entry among the risks. */
  readonly isLine?: true
  /** Its head if a block below shows it to be an entry: a risk among the risks, a decision among the decisions. */
  readonly undecided?: Head | undefined
}

export interface Pending {
  readonly aspect: Aspect
  readonly label: Span
  readonly labelText: string
  readonly subject: Subject
  readonly dialect: DialectName
  /** The empty place behind the label. */
  readonly value?: Phrase
}

export const START: Context = {
  path: [],
  pending: undefined,
  isUnsaid: true,
  announced: undefined,
  isBelowTitle: false,
}

/** Whether a block would be read in the same way in both. */
export function isSameContext(one: Context, other: Context): boolean {
  return (
    one === other ||
    (one.pending === other.pending &&
      one.isUnsaid === other.isUnsaid &&
      one.announced === other.announced &&
      one.isBelowTitle === other.isBelowTitle &&
      one.path.length === other.path.length &&
      one.path.every((heading, index) => heading === other.path[index]))
  )
}

/** The part of the plan in which a block stands: the innermost aspect that no head interrupts. */
export function aspectIn({ path }: Context): Aspect | undefined {
  for (const heading of [...path].reverse()) {
    if (heading.aspect !== undefined) return heading.aspect
    if (heading.head && (heading.head.kind !== 'section' || heading.head.called !== undefined)) return undefined
  }
  return undefined
}

/**
 * The part of the plan to which the entries of a list or table belong. Milestones stand right below a heading that says
 * so: under a document called “Roadmap” every other list would be one.
 */
export function partOfEntries(context: Context): Aspect | undefined {
  const aspect = aspectIn(context)
  const heading = aspect && headingOf(context, aspect)
  const isRightBelow = heading === context.path.at(-1)
  return (aspect === 'milestones' || heading?.depth === 1) && !isRightBelow ? undefined : aspect
}

/** The heading that gave the aspect. */
export function headingOf({ path }: Context, aspect: Aspect): OpenHeading | undefined {
  return [...path].reverse().find((heading) => heading.aspect === aspect)
}

/** Whom statements in this place are about, unless they say so themselves. */
export function subjectIn({ path }: Context): Subject {
  let part: { readonly isOfPart?: true } = {}
  for (const heading of [...path].reverse()) {
    if (heading.isAboutDocument) return { is: 'document' }
    if (heading.named) return { is: 'named', id: heading.named }
    if (heading.head) return { is: 'head', head: heading.head, ...part }
    if (heading.isPart) part = { isOfPart: true }
  }
  return { is: 'document', ...part }
}

/** Whether statements are about something within the plan, and not about the whole of it. */
export function isAboutNode(subject: Subject): boolean {
  return (
    subject.is === 'named' || (subject.is === 'head' && !(subject.head.kind === 'section' && subject.head.depth <= 1))
  )
}

/** The place below a line that serves as a heading. */
export function belowLine(
  context: Context,
  line: Pick<OpenHeading, 'title' | 'text'> & Partial<Pick<OpenHeading, 'head' | 'undecided' | 'named' | 'aspect'>>,
): Context {
  const common = {
    depth: DEEPEST,
    head: undefined,
    aspect: undefined,
    named: undefined,
    isAboutDocument: false,
    isLine: true,
  } as const
  const outside = withoutLine(context)
  return { ...outside, path: [...outside.path, { ...common, ...line }] }
}

/** The place without what a line has opened. */
export function withoutLine(context: Context): Context {
  return { ...context, path: context.path.filter(({ isLine }) => !isLine) }
}

/** Deeper than every heading, so that any of them ends it. */
const DEEPEST = 7

/** The innermost head around this place. */
export function headIn({ path }: Context): Head | undefined {
  return [...path].reverse().find(({ head }) => head !== undefined)?.head
}

function depthOf({ path }: Context): number {
  return path.at(-1)?.depth ?? 0
}

/** A head that stands here. Rows and items lie one step below the heading of their section. */
export function headAt(context: Context, head: HeadHere): Head {
  const isNested = head.dialect === 'milestone-table' || head.dialect === 'nested-list'
  return {
    called: undefined,
    number: undefined,
    ...head,
    depth: depthOf(context) + (isNested ? 1 : 0),
    parent: headIn(context),
    section: context.path.at(-1)?.title,
  }
}

type HeadHere = Omit<Head, 'depth' | 'parent' | 'section' | 'called' | 'number'> &
  Partial<Pick<Head, 'called' | 'number'>>

/** Where the items of an aspect stand that a label or a heading before them has announced. */
export function placeOfItems(context: Context, aspect: Aspect, value: Span): Place {
  const heading = headingOf(context, aspect)
  const label = context.pending?.label ?? heading?.title ?? value
  const dialect = context.pending
    ? context.pending.dialect
    : heading?.named
      ? 'section-per-aspect'
      : 'heading-per-milestone'
  return { dialect, label, value, home: cover(label, value) }
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
