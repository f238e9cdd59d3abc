import type { SignOffSheet } from '../../plan/value.ts'
import { isLive } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding } from '../rule.ts'

export const signoffWithoutName = defineRule({
  id: 'signoff-without-name',
  group: 'decisions',
  summary: 'Who signs a milestone off is known by name before the day.',
  severity: 'hint',
  options: noOptions,
  of: ['milestone'],
  looksAt: ['document'],

  *checkNode(milestone) {
    if (isLive(milestone)) yield* milestone.signOffs.flatMap(findingIn)
  },

  *check({ plan }) {
    yield* plan.document.statements.flatMap(({ field, said }) => (field === 'signOff' ? findingIn(said) : []))
  },
})

function findingIn(sheet: SignOffSheet): Finding[] {
  const nameless = sheet.rows.filter(({ person }) => person.is === 'blank').map(({ role }) => `“${role.value}”`)
  return nameless.length === 0 ? [] : [{ at: sheet.title, message: messageFor(nameless, sheet) }]
}

function messageFor(nameless: readonly string[], { rows }: SignOffSheet): string {
  const [one] = nameless
  if (nameless.length === 1 && one !== undefined) return `${one} is to sign and has no name yet`
  const who = nameless.length === rows.length ? 'None' : `${String(nameless.length)}`
  return `${who} of the ${String(rows.length)} who are to sign ${who === 'None' ? 'has' : 'have'} a name`
}
