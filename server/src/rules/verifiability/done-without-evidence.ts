import type { Span } from '../../base/span.ts'
import { stateOfNode, statusOf } from '../../plan/facts.ts'
import type { Milestone, Task } from '../../plan/model.ts'
import type { Item, SignOff, SignOffSheet, Stated } from '../../plan/value.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { isPlaceholder, placeOfBlank } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding } from '../rule.ts'
import { setStatus } from '../set-status.ts'
import { untick } from '../untick.ts'

export const doneWithoutEvidence = defineRule({
  id: 'done-without-evidence',
  group: 'verifiability',
  summary: 'Where a plan asks for evidence or signatures, what is done has them.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone', 'task'],

  *checkNode(node, file, { workspace }) {
    if (node.kind === 'milestone') yield* unprovenCriteria(node, file)
    if (stateOfNode(node) !== 'done') return
    if (node.kind === 'milestone') yield* node.signOffs.flatMap((sheet) => unsigned(sheet, node, file, workspace))
    const stated = evidenceOf(node)
    if (stated?.is === 'blank' && !isPlaceholder(file.text.of(stated.at)))
      yield unproven(node, placeOfBlank(stated.label, stated.at, file.text), file, workspace)
  },

  *gather(node) {
    if (stateOfNode(node) === 'done') yield { node, stated: evidenceOf(node)?.is }
  },

  *check(file, { workspace, gathered: done }) {
    const proven = done.filter(({ stated }) => stated === 'given').length
    if (proven < FEWEST_OTHERS || 2 * proven <= done.length) return
    for (const { node, stated } of done) if (stated === undefined) yield unproven(node, node.title, file, workspace)
  },
})

/** A sheet that is not signed, whatever columns it has for that. */
function unsigned(sheet: SignOffSheet, node: Milestone, file: PlanFile, workspace: Snapshot): Finding[] {
  const open = sheet.rows.filter(isUnsigned)
  const [first] = open
  if (!first) return []
  const who =
    open.length === sheet.rows.length && 1 < open.length
      ? `none of the ${String(open.length)} who are to sign has`
      : open.length === 1
        ? `“${first.role.value}” has not`
        : `${String(open.length)} of the ${String(sheet.rows.length)} who are to sign have not`
  return [
    {
      at: sheet.title,
      message: `${called(node, file.text)} is “${wordOf(node)}”, but ${who} signed`,
      related: open.map(({ role }) => ({ file, at: role.span, message: `“${role.value}” is to sign` })),
      fixes: () => setStatus(node, 'active', file, workspace),
    },
  ]
}

function isUnsigned({ person, decision, date }: SignOff): boolean {
  const signed = [decision, date].filter(({ is }) => is !== 'absent')
  return (0 < signed.length ? signed : [person]).every(({ is }) => is === 'blank')
}

/** A blank below “Evidence”, or nothing said where most others that are done say what proves it. */
function unproven(node: Milestone | Task, at: Span, file: PlanFile, workspace: Snapshot): Finding {
  return {
    at,
    message: `${called(node, file.text)} is “${wordOf(node)}”, but nothing is named that proves it`,
    fixes: () => setStatus(node, 'active', file, workspace),
  }
}

/** Ticked without a link, number, commit or day, where the others that are ticked have one. */
function unprovenCriteria({ exitCriteria }: Milestone, file: PlanFile): Finding[] {
  const ticked = exitCriteria.filter(({ isDone }) => isDone === true)
  const isProven = ({ whole }: Item): boolean => EVIDENCE.test(file.text.of(whole))
  const [proven, unproven] = [ticked.filter(isProven), ticked.filter((item) => !isProven(item))]
  if (proven.length < FEWEST_OTHERS || proven.length < 2 * unproven.length) return []
  return unproven.map((item) => ({
    at: item.text.span,
    message: `“${item.text.value}” is ticked without evidence, which the other ${String(proven.length)} name`,
    severity: 'hint',
    fixes: () => untick(item, file),
  }))
}

function evidenceOf({ statements }: Milestone | Task): Stated<string> | undefined {
  let found: Stated<string> | undefined
  for (const one of statements) if (one.field === 'evidence' && found?.is !== 'given') found = one.said
  return found
}

const wordOf = (node: Milestone | Task): string => statusOf(node)?.value.text ?? ''
/** A link, `#123`, a commit or a day. */
const EVIDENCE = /\]\(|https?:\/\/|(?<![\w&])#\d+|\b(?=[a-f]*\d)[\da-f]{7,40}\b|\b\d{4}-\d{2}-\d{2}\b/
const FEWEST_OTHERS = 2
