import { fileNameOf } from '../../base/address.ts'
import { dotted } from '../../base/phrases.ts'
import { dueDay, isNodeOver } from '../../plan/facts.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { Ownership, PlanFile, Profile, Snapshot } from '../../workspace/snapshot.ts'
import { linkTo, paragraphs, literal, section } from './markdown.ts'
import { statusAndDue } from './node-card.ts'

/** Who someone is, what is due next from them, and everything they answer for in any plan. */
export function personCard(workspace: Snapshot, person: Profile, seenFrom: PlanFile): string {
  return paragraphs(
    dotted(`**${literal(person.name)}**`, ...person.roles.map(literal), person.handle && literal(person.handle)),
    nextDue(person, seenFrom, workspace),
    ...KINDS.map(([kind, title]) =>
      section(
        title,
        person.owns.filter(({ node }) => node.kind === kind).map((one) => ownershipLine(one, seenFrom, workspace)),
      ),
    ),
    section(
      'Signs',
      person.signs.map(({ file, node, role }) =>
        dotted(linkTo(file, node), `as ${literal(role)}`, fileNote(file, seenFrom)),
      ),
    ),
    section(
      'Documents',
      person.documents.map(({ file, as }) => `${as} of ${literal(file.plan.title?.value ?? fileNameOf(file.uri))}`),
    ),
  )
}

/** The first day that they have promised and not kept yet. */
function nextDue({ owns }: Profile, seenFrom: PlanFile, workspace: Snapshot): string | undefined {
  const [next] = owns
    .filter(({ node, as }) => as === 'owner' && !isNodeOver(node))
    .flatMap((one) => {
      const day = dueDay(one.node)
      return day === undefined ? [] : [{ one, day }]
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day === b.day ? 0 : 1))
  if (!next) return undefined
  const { file, node } = next.one
  const [, due] = statusAndDue(next.one, workspace)
  return `Next: ${dotted(linkTo(file, node), due, fileNote(file, seenFrom))}`
}

function ownershipLine(ownership: Ownership, seenFrom: PlanFile, workspace: Snapshot): string {
  const { file, node, as } = ownership
  return dotted(
    linkTo(file, node),
    ...statusAndDue(ownership, workspace),
    as === 'backup' ? 'as backup' : undefined,
    fileNote(file, seenFrom),
  )
}

function fileNote(file: PlanFile, seenFrom: PlanFile): string | undefined {
  return file === seenFrom ? undefined : literal(fileNameOf(file.uri))
}

const KINDS: readonly (readonly [PlanNode['kind'], string])[] = [
  ['milestone', 'Milestones'],
  ['task', 'Tasks'],
  ['risk', 'Risks'],
  ['decision', 'Decisions'],
  ['gate', 'Gates'],
  ['workstream', 'Workstreams'],
]
