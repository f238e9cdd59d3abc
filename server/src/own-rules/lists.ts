import { phaseOf } from '../plan/facts.ts'
import type { Plan, PlanNode } from '../plan/model.ts'
import type { Item, NodeKind, Reference } from '../plan/value.ts'
import type { Address } from '../workspace/snapshot.ts'
import type { Subject, SubjectKind } from './subject.ts'

/** What belongs to a subject: its exit criteria, its tasks, what it waits for. */
export interface List {
  /** One, and several of them. */
  readonly names: readonly [string, string]
  readonly of: readonly SubjectKind[]
  /** What stands in it: fields that all of these have can be asked for. */
  readonly holds: readonly SubjectKind[]
  /** For the docs. */
  readonly means: string
  /** How far one has to look for it: at the subject, at what it waits for, or anywhere. */
  readonly lies: 'within' | 'ahead' | 'elsewhere'
  read(subject: Subject): readonly Subject[]
}

/** Every list that a rule can ask for. */
export const LISTS: readonly List[] = [
  {
    names: ['exit criterion', 'exit criteria'],
    of: ['milestone'],
    holds: ['item'],
    means: 'What must be true to leave it',
    lies: 'within',
    read: items((node) => (node.kind === 'milestone' ? node.exitCriteria : [])),
  },
  {
    names: ['deliverable', 'deliverables'],
    of: ['milestone'],
    holds: ['item'],
    means: 'What exists after it',
    lies: 'within',
    read: items((node) => (node.kind === 'milestone' ? node.deliverables : [])),
  },
  {
    names: ['precondition', 'preconditions'],
    of: ['milestone'],
    holds: ['item'],
    means: 'What must be there before, and is no part of a plan',
    lies: 'within',
    read: items((node) => (node.kind === 'milestone' ? node.preconditions : [])),
  },
  {
    names: ['go criterion', 'go criteria'],
    of: ['gate'],
    holds: ['item'],
    means: 'What speaks for going on',
    lies: 'within',
    read: items((node) => (node.kind === 'gate' ? node.go : [])),
  },
  {
    names: ['no-go criterion', 'no-go criteria'],
    of: ['gate'],
    holds: ['item'],
    means: 'What speaks against it',
    lies: 'within',
    read: items((node) => (node.kind === 'gate' ? node.noGo : [])),
  },
  {
    names: ['dependency', 'dependencies'],
    of: ['milestone', 'task'],
    holds: ['milestone', 'task', 'phase'],
    means: 'What it waits for, as far as that is found',
    lies: 'ahead',
    read: nodes(({ file, node, workspace }) =>
      workspace
        .waitsFor({ file, node })
        .flatMap(({ resolution }) => (resolution.is === 'found' ? [resolution.target] : [])),
    ),
  },
  {
    names: ['dependent', 'dependents'],
    of: ['milestone', 'task', 'phase'],
    holds: ['milestone', 'task'],
    means: 'What waits for it',
    lies: 'elsewhere',
    read: nodes(({ node, workspace }) => workspace.waitedForBy(node)),
  },
  {
    names: ['task', 'tasks'],
    of: ['milestone', 'plan'],
    holds: ['task'],
    means: 'The work in it',
    lies: 'elsewhere',
    read: inPlanOr('tasks', ({ node, workspace }) => workspace.tasksOf(node)),
  },
  {
    names: ['risk', 'risks'],
    of: ['milestone', 'plan'],
    holds: ['risk'],
    means: 'What threatens it',
    lies: 'elsewhere',
    read: inPlanOr('risks', ({ node, workspace }) => workspace.risksOf(node)),
  },
  {
    names: ['gate', 'gates'],
    of: ['milestone', 'plan'],
    holds: ['gate'],
    means: 'Where it is decided whether it goes on',
    lies: 'elsewhere',
    read: inPlanOr('gates', ({ node, workspace }) => workspace.gatesOf(node)),
  },
  {
    names: ['milestone', 'milestones'],
    of: ['plan', 'phase', 'task', 'risk', 'gate'],
    holds: ['milestone'],
    means: 'Those in it; of a task, risk or gate those to which it belongs',
    lies: 'elsewhere',
    read: inPlanOr('milestones', milestonesOf),
  },
  {
    names: ['phase', 'phases'],
    of: ['plan', 'milestone'],
    holds: ['phase'],
    means: 'Those in it; of a milestone the one that holds it',
    lies: 'elsewhere',
    read: inPlanOr('phases', ({ file, node }) => {
      const phase = node.kind === 'milestone' ? phaseOf(node, file.plan) : undefined
      return phase ? [{ file, node: phase }] : []
    }),
  },
  {
    names: ['decision', 'decisions'],
    of: ['plan'],
    holds: ['decision'],
    means: 'Those in it',
    lies: 'elsewhere',
    read: inPlanOr('decisions', () => []),
  },
  {
    names: ['workstream', 'workstreams'],
    of: ['plan'],
    holds: ['workstream'],
    means: 'Those in it',
    lies: 'elsewhere',
    read: inPlanOr('workstreams', () => []),
  },
]

type AtNode = Subject & { readonly is: 'node' }

function items(read: (node: PlanNode) => readonly Item[]): List['read'] {
  return (subject) =>
    subject.is === 'node' ? read(subject.node).map((item) => ({ ...whereOf(subject), is: 'item', item })) : []
}

function nodes(read: (subject: AtNode) => readonly Address[]): List['read'] {
  return (subject) => {
    if (subject.is !== 'node') return []
    return read(subject).map(({ file, node }) => ({ ...whereOf(subject), is: 'node', file, node }))
  }
}

/** All of the plan, or those of a node. */
function inPlanOr(list: `${NodeKind}s` & keyof Plan, read: (subject: AtNode) => readonly Address[]): List['read'] {
  return (subject) =>
    subject.is === 'plan'
      ? subject.file.plan[list].map((node: PlanNode) => ({ ...whereOf(subject), is: 'node', node }))
      : nodes(read)(subject)
}

function milestonesOf({ file, node, workspace }: AtNode): readonly Address[] {
  if (node.kind === 'phase') {
    const { plan } = file
    return plan.milestones.filter((one) => phaseOf(one, plan) === node).map((one) => ({ file, node: one }))
  }
  return referencesOf(node).flatMap((reference) => {
    const resolution = workspace.resolve(reference, file)
    return resolution.is === 'found' && resolution.target.node.kind === 'milestone' ? [resolution.target] : []
  })
}

function referencesOf(node: PlanNode): readonly Reference[] {
  if (node.kind === 'gate') return node.milestones
  return 'milestone' in node && node.milestone ? [node.milestone] : []
}

const whereOf = ({ file, workspace }: Subject): Pick<Subject, 'file' | 'workspace'> => ({ file, workspace })
