import { sourceText } from '../base/text.ts'
import { parse } from '../markdown/parse.ts'
import { readPlan } from '../dialects/read-plan.ts'
import { type FileUri, LIST_OF, NODE_KINDS, type Plan } from '../plan/model.ts'
import type { Reference } from '../plan/value.ts'
import { type Entry, type Source, PARTS } from './entry.ts'
import { noteNodes } from './here.ts'
import { keptText, type TextShape } from './kept-text.ts'
import { unpacked } from './packed.ts'
import type { Brief, BriefNode, PlanFile } from './snapshot.ts'

/** A file that is not open, from the line that is kept of it. `source` gives what is not in it. */
export function keptFile(uri: FileUri, entry: Entry, source: Source): PlanFile {
  return entry === '' ? otherFile(uri, source) : keptPlan(uri, entry, source)
}

/** A file that is no plan: only its anchors may be asked for, and are read then. */
function otherFile(uri: FileUri, source: Source): PlanFile {
  const text = held(() => sourceText(source.text() ?? ''))
  const read = held(() => parse(text().toString()))
  const anchors = once(() => readPlan(read()).plan.anchors)
  return {
    uri,
    get text() {
      return text()
    },
    get markdown() {
      return read()
    },
    plan: {
      ...NO_PLAN,
      get anchors() {
        return anchors()
      },
    },
    kept: { brief: NO_BRIEF, references: () => [] },
  }
}

function keptPlan(uri: FileUri, entry: Entry, source: Source): PlanFile {
  const part = (name: (typeof PARTS)[number]): string => partOf(entry, PARTS.indexOf(name))
  const counts = (): Counts => JSON.parse(part('counts')) as Counts
  const [milestones, risks] = counts()
  const text = held(() => keptText(JSON.parse(part('text')) as TextShape, source.text))
  const read = held((): PlanAndReferences => {
    const kept = planOf(unpacked(source.unfold(part('plan')), { offset: 0 }) as KeptPlan)
    noteNodes(file, kept.plan)
    return kept
  })
  const file: PlanFile = {
    uri,
    get text() {
      return text()
    },
    get markdown() {
      return parse(text().toString())
    },
    get plan() {
      return read().plan
    },
    kept: {
      brief: {
        isPlan: true,
        milestones,
        risks,
        get keys() {
          return counts()[2]
        },
        get awaits() {
          return counts()[3]
        },
        get people() {
          return counts()[4].map(([name, handle, roles, owns]) => ({ name, handle: handle ?? undefined, roles, owns }))
        },
        get title() {
          return counts()[5] ?? undefined
        },
        get titles() {
          return JSON.parse(part('titles')) as string
        },
        get nodes() {
          return (JSON.parse(part('nodes')) as readonly Place[]).map(briefNode)
        },
      },
      references: () => read().references,
    },
  }
  return file
}

type Counts = readonly [
  milestones: number,
  risks: number,
  keys: readonly number[],
  awaits: readonly number[],
  people: readonly (readonly [name: string, handle: string | null, roles: readonly string[], owns: number])[],
  title: string | null,
]

type Place = readonly [kind: number, line: number, character: number, toLine: number, toCharacter: number, id?: string]

function briefNode([kind, line, character, toLine, toCharacter, id]: Place): BriefNode {
  const [start, end] = [
    { line, character },
    { line: toLine, character: toCharacter },
  ]
  return { kind: NODE_KINDS[kind] ?? 'milestone', id, start, end }
}

/** A plan as it stands in an entry: what is told nowhere is not there, nodes have no statements. */
type KeptPlan = Omit<Plan, keyof typeof LEFT_OUT | 'nodesByKey'> & { readonly references: readonly Reference[] }

interface PlanAndReferences {
  readonly plan: Plan
  readonly references: readonly Reference[]
}

function planOf({ references, ...kept }: KeptPlan): PlanAndReferences {
  for (const list of Object.values(LIST_OF)) for (const node of kept[list]) Object.assign(node, { statements: [] })
  const nodesByKey = new Map(
    Object.values(LIST_OF).flatMap((list) => kept[list].map((node) => [node.key, node] as const)),
  )
  const document = { ...NO_PLAN.document, ...kept.document }
  return { plan: { ...LEFT_OUT, ...kept, nodesByKey, document }, references }
}

function partOf(entry: Entry, index: number): string {
  let from = 0
  for (let before = 0; before < index; before++) from = entry.indexOf('\t', from) + 1
  const to = entry.indexOf('\t', from)
  return entry.slice(from, to < 0 ? entry.length : to)
}

/** Makes a thing when asked for, and keeps it as long as somebody uses it: at least until the work at hand is done. */
function held<Thing extends object>(make: () => Thing): () => Thing {
  let known: WeakRef<Thing> | undefined
  return () => {
    const there = known?.deref()
    if (there) return there
    const made = make()
    known = new WeakRef(made)
    return made
  }
}

function once<Thing>(make: () => Thing): () => Thing {
  let known: { readonly thing: Thing } | undefined
  return () => (known ??= { thing: make() }).thing
}

const LEFT_OUT = { isPlan: true, log: [], checklist: [], placeholders: [], directives: [] } as const
const NO_PLAN: Plan = {
  ...LEFT_OUT,
  ...{ phases: [], milestones: [], tasks: [], risks: [], decisions: [], gates: [], workstreams: [] },
  ...{ mentions: [], links: [], anchors: [], title: undefined, nodesByKey: new Map() },
  isPlan: false,
  document: {
    ...{ status: { is: 'absent' }, owners: { is: 'absent' }, reviewers: { is: 'absent' } },
    ...{ due: { is: 'absent' }, updated: { is: 'absent' }, start: { is: 'absent' }, today: undefined },
    ...{ declaredStatuses: [], policies: [], cadences: [], statements: [], beside: [] },
  },
}
const NO_BRIEF: Brief = {
  ...{ isPlan: false, milestones: 0, risks: 0, keys: [], awaits: [], titles: '', nodes: [], people: [] },
  title: undefined,
}
