import GithubSlugger from 'github-slugger'
import { rememberedOf } from '../../base/remembered.ts'
import { dayTold } from '../directive.ts'
import type { DocumentFields, Plan, PlanNode } from '../model.ts'
import type { Lists, Reading } from '../reading.ts'
import type { Statement } from '../statement.ts'
import { asBefore } from './as-before.ts'
import { statedOf } from './fields.ts'
import type { Grouped } from './group-by-node.ts'
import { mentionsOf } from './mentions.ts'
import { listed } from './node-lists.ts'
import { ofPlanItself } from './of-plan-itself.ts'

/** What a plan is made of. */
export interface Parts extends Pick<Plan, 'nodesByKey'> {
  readonly nodes: Iterable<PlanNode>
  readonly lists: Lists
  readonly grouped: Grouped
  readonly readings: () => readonly Reading[]
}

/** What comes out as it was before is the very object that it was: who looks at that alone need not look again. */
export function planOf({ nodes, nodesByKey, lists, grouped, readings }: Parts, before: Plan | undefined): Plan {
  const byKind = listed(nodes, before)
  let mentions: Plan['mentions'] | undefined
  return {
    isPlan: 0 < byKind.milestones.length + byKind.tasks.length + byKind.risks.length + byKind.decisions.length,
    title: asBefore(lists.title[0], before?.title),
    document: asBefore(documentOf(grouped, lists), before?.document),
    ...byKind,
    nodesByKey,
    log: asBefore(lists.log, before?.log),
    checklist: asBefore(lists.checklist, before?.checklist),
    get mentions() {
      return (mentions ??= mentionsOf(readings(), grouped))
    },
    links: asBefore(lists.links, before?.links),
    anchors: asBefore(anchorsOf(lists.headings), before?.anchors),
    placeholders: asBefore(lists.placeholders, before?.placeholders),
    directives: asBefore(lists.directives, before?.directives),
  }
}

/** The places in a file to which links can lead, by the rules of GitHub. */
const anchorsOf = rememberedOf((headings: Reading['headings']): Plan['anchors'] => {
  const slugger = new GithubSlugger()
  return headings.map(({ text, span }) => ({ slug: slugger.slug(text), heading: span }))
})

function documentOf(
  { ofDocument: statements, groupOf }: Grouped,
  { declaredStatuses, policies, cadences, directives }: Lists,
): DocumentFields {
  const own = ofPlanItself(statements, groupOf)
  return {
    status: statedOf(own, 'status'),
    owners: statedOf(own, 'owners'),
    reviewers: statedOf(own, 'reviewers'),
    due: statedOf(own, 'due'),
    updated: statedOf(own, 'updated'),
    start: statedOf(own, 'start'),
    today: dayTold(directives),
    declaredStatuses,
    policies,
    cadences,
    statements,
    beside: own === statements ? NONE : exceptFor(own, statements),
  }
}

function exceptFor(some: readonly Statement[], all: readonly Statement[]): readonly Statement[] {
  const others = new Set(some)
  return all.filter((one) => !others.has(one))
}

const NONE: readonly Statement[] = []
