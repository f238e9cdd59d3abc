import { capitalise, dotted } from '../../base/phrases.ts'
import type { Milestone } from '../../plan/model.ts'
import type { SignOff } from '../../plan/value.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { linkTo, literal, paragraphs, section } from './markdown.ts'

/** What a role signs, and who that is: “Tech Lead” in the sign-off table of a milestone. */
export function signerCard(file: PlanFile, milestone: Milestone, { role, ...signature }: SignOff): string {
  const others = file.plan.milestones.flatMap((other) =>
    other === milestone
      ? []
      : other.signOffs
          .flatMap(({ rows }) => rows)
          .filter((row) => row.role.value.toLowerCase() === role.value.toLowerCase())
          .map((row) => dotted(linkTo(file, other), signatureOf(row))),
  )
  return paragraphs(
    `**${literal(role.value)}** · signs ${linkTo(file, milestone)}`,
    capitalise(signatureOf(signature)),
    section('Also signs', others),
  )
}

/** `Greta Holm · Go · 2026-03-02`. */
function signatureOf({ person, decision, date }: Omit<SignOff, 'role'>): string {
  const said = [decision, date].map((stated) => (stated.is === 'given' ? literal(stated.said.value) : 'not signed'))
  const who = person.is === 'given' ? literal(person.said.value) : 'nobody named yet'
  return dotted(who, ...new Set(said))
}
