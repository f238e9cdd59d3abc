import { exposureOf } from '../plan/facts.ts'
import type { PlanNode } from '../plan/model.ts'
import type { Subject, SubjectKind } from './subject.ts'
import {
  type Told,
  toldDate,
  toldLevel,
  toldMitigation,
  toldNumber,
  toldPeople,
  toldStatus,
  toldWords,
  type Values,
  type ValueType,
} from './told.ts'

interface FieldOf<Type extends ValueType> {
  /** As it is written in rules; the first is the name in the docs. */
  readonly names: readonly string[]
  readonly type: Type
  /** Whose field it is. */
  readonly of: readonly SubjectKind[]
  /** For the docs. */
  readonly means: string
  read(subject: Subject): Told<Values[Type]>
}

export type Field = { [Type in ValueType]: FieldOf<Type> }[ValueType]

const NODES = ['milestone', 'phase', 'task', 'risk', 'decision', 'gate', 'workstream'] as const
const WITH_STATUS = ['milestone', 'phase', 'task', 'risk', 'decision', 'plan', 'item'] as const
const WITH_OWNER = ['milestone', 'phase', 'task', 'risk', 'decision', 'workstream', 'plan'] as const

/** Every field that a rule can ask for: what it is called, whose it is, and how it is read. */
export const FIELDS: readonly Field[] = [
  {
    names: ['id'],
    type: 'text',
    of: NODES,
    means: 'The short code in the title: `M1`, `T-101`',
    read: toldWords((subject) => nodeOf(subject)?.id?.value),
  },
  {
    names: ['name'],
    type: 'text',
    of: [...NODES, 'plan'],
    means: 'The title without its id: “Foundation” of “M1: Foundation”',
    read: toldWords((subject) =>
      subject.is === 'plan' ? subject.file.plan.title?.value : nodeOf(subject)?.name.value,
    ),
  },
  {
    names: ['title'],
    type: 'text',
    of: [...NODES, 'plan'],
    means: 'Id and name as they are written',
    read: toldWords((subject) =>
      subject.is === 'node' ? subject.file.text.of(subject.node.title) : subject.file.plan.title?.value,
    ),
  },
  {
    names: ['status'],
    type: 'status',
    of: WITH_STATUS,
    means: 'How far it is; of an exit criterion or the like `done` where it is ticked, `open` where it is not',
    read: toldStatus,
  },
  {
    names: ['owner', 'owners'],
    type: 'people',
    of: WITH_OWNER,
    means: 'Who answers for it',
    read: toldPeople('owners', 'owner'),
  },
  {
    names: ['backup', 'backups'],
    type: 'people',
    of: WITH_OWNER,
    means: 'Who steps in for the owner',
    read: toldPeople('owners', 'backup'),
  },
  {
    names: ['reviewer', 'reviewers'],
    type: 'people',
    of: ['plan'],
    means: 'Who reviews the document',
    read: toldPeople('reviewers', 'owner'),
  },
  {
    names: ['start'],
    type: 'date',
    of: ['milestone', 'plan'],
    means: 'When work on it begins',
    read: toldDate('start'),
  },
  {
    names: ['due'],
    type: 'date',
    of: ['milestone', 'phase', 'task', 'decision', 'plan'],
    means: 'When it is promised',
    read: toldDate('due'),
  },
  {
    names: ['updated'],
    type: 'date',
    of: ['plan'],
    means: 'When the document was last looked through, as it says itself',
    read: toldDate('updated'),
  },
  {
    names: ['likelihood'],
    type: 'level',
    of: ['risk'],
    means: 'How likely it is',
    read: toldLevel('likelihood'),
  },
  { names: ['impact'], type: 'level', of: ['risk'], means: 'How bad it would be', read: toldLevel('impact') },
  {
    names: ['exposure'],
    type: 'number',
    of: ['risk'],
    means: 'Likelihood × impact, from 1 to 9',
    read: toldNumber((subject) => {
      const node = nodeOf(subject)
      return node?.kind === 'risk' ? exposureOf(node) : undefined
    }),
  },
  {
    names: ['mitigation'],
    type: 'text',
    of: ['risk'],
    means: 'What lowers likelihood or impact',
    read: toldMitigation,
  },
  {
    names: ['text'],
    type: 'text',
    of: ['item'],
    means: 'The words of an exit criterion or the like',
    read: toldWords((subject) => (subject.is === 'item' ? subject.item.text.value : undefined)),
  },
  {
    names: ['measure'],
    type: 'text',
    of: ['item'],
    means: 'How a criterion in a table is measured',
    read: toldWords((subject) => (subject.is === 'item' ? subject.item.measure : undefined)),
  },
]

function nodeOf(subject: Subject): PlanNode | undefined {
  return subject.is === 'node' ? subject.node : undefined
}
