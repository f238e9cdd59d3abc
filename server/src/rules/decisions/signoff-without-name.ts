import type { SignOffSheet } from '../../plan/value.ts'
import { isLive } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const signoffWithoutName = defineRule({
  id: 'signoff-without-name',
  group: 'decisions',
  summary: 'Who signs a milestone off is known by name before the day.',
  severity: 'hint',
  looksAt: ['milestones', 'document'],
  options: noOptions,

  *check({ plan }) {
    const ofDocument = plan.document.statements.flatMap(({ field, said }) => (field === 'signOff' ? [said] : []))
    const ofMilestones = plan.milestones.filter(isLive).flatMap(({ signOffs }) => signOffs)
    for (const sheet of [...ofDocument, ...ofMilestones]) {
      const nameless = sheet.rows.filter(({ person }) => person.is === 'blank').map(({ role }) => `“${role.value}”`)
      if (nameless.length === 0) continue
      yield { at: sheet.title, message: messageFor(nameless, sheet) }
    }
  },
})

function messageFor(nameless: readonly string[], { rows }: SignOffSheet): string {
  const [one] = nameless
  if (nameless.length === 1 && one !== undefined) return `${one} is to sign and has no name yet`
  const who = nameless.length === rows.length ? 'None' : `${String(nameless.length)}`
  return `${who} of the ${String(rows.length)} who are to sign ${who === 'None' ? 'has' : 'have'} a name`
}
