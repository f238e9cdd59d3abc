import type { SignOffSheet } from '../../plan/value.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
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

  gather: (milestone) => (isLive(milestone) ? milestone.signOffs : []),

  *check(file, { gathered }) {
    const { statements } = file.plan.document
    const sheets = [...gathered, ...statements.flatMap(({ field, said }) => (field === 'signOff' ? said : []))]
    const [first] = sheets
    if (first && MOST_ONE_BY_ONE < sheets.length && sheets.every(isNameless)) yield findingOfAll(first, sheets, file)
    else yield* sheets.flatMap(findingIn)
  },
})

const isNameless = ({ rows }: SignOffSheet): boolean => rows.every(({ person }) => person.is === 'blank')

/** Who names nobody in any of many tables has not come to that yet. */
function findingOfAll(first: SignOffSheet, sheets: readonly SignOffSheet[], file: PlanFile): Finding {
  const tables = String(sheets.length)
  const people = String(sheets.flatMap(({ rows }) => rows).length)
  return {
    at: first.title,
    message: `None of the ${people} who are to sign in ${tables} tables has a name`,
    related: sheets.slice(1).map((sheet) => ({ file, at: sheet.title, message: 'Nor has anyone here' })),
  }
}

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

const MOST_ONE_BY_ONE = 2
