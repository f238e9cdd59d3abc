import { startOf } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import { UNBEGUN } from '../../plan/judging-words.ts'
import type { Milestone, Phase, Task } from '../../plan/model.ts'
import type { Item } from '../../plan/value.ts'
import { statusKey } from '../../plan/word-keys.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { editsForAll } from '../for-all.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding, type Fix } from '../rule.ts'
import { setStatus } from '../set-status.ts'
import { saysMore, wordFor } from '../status-words.ts'
import { areContrary, type ToldStatus, toldStatuses } from '../told-statuses.ts'

export const conflictingStatus = defineRule({
  id: 'conflicting-status',
  group: 'clarity',
  summary: 'A status is the same wherever it is told, and agrees with the boxes below it.',
  severity: 'error',
  options: noOptions,
  of: ['phase', 'milestone', 'task'],

  *checkNode(node, file, { workspace }) {
    const [main, ...others] = toldStatuses(node, file.text)
    if (!main) return
    const other = others.find(({ state }) => areContrary(main.state, state))
    if (other) yield contradiction(node, main, other, file, workspace)
    else if (node.kind === 'milestone' && !main.isShared) yield* againstBoxes(node, main, file, workspace)
  },
})

function contradiction(
  node: Phase | Milestone | Task,
  main: ToldStatus,
  other: ToldStatus,
  file: PlanFile,
  workspace: Snapshot,
): Finding {
  const name = called(node, file.text)
  return {
    at: other.at,
    message: `${name} is ${other.said} here and ${main.said} elsewhere`,
    related: [{ file, at: main.at, message: `${name} is ${main.said} here` }],
    fixes: () => [...sayAs(node, other, main, file, workspace), ...sayAs(node, main, other, file, workspace)],
  }
}

/** Boxes tell how much is done; a status by which nothing has begun, or by which work goes on, may tell otherwise. */
function* againstBoxes(
  node: Milestone,
  { state, at, said }: ToldStatus,
  file: PlanFile,
  workspace: Snapshot,
): Generator<Finding> {
  const lists = [
    { items: node.exitCriteria, noun: 'exit criteria' },
    { items: node.deliverables, noun: 'deliverables' },
  ].filter(({ items }) => items.some(({ isDone }) => isDone !== undefined))
  const isAllTicked = 0 < lists.length && lists.every(({ items }) => items.every(isTicked))
  const isUnbegun = state === 'planned' && UNBEGUN_KEYS.has(statusKey(file.text.of(at)))
  const [most] = [...lists].sort((a, b) => b.items.filter(isTicked).length - a.items.filter(isTicked).length)
  const count = most?.items.filter(isTicked).length ?? 0
  const isBelied = isUnbegun && 0 < count
  const isOver = state === 'active' && isAllTicked && node.exitCriteria.some(isTicked)
  if (!most || !(isBelied || isOver)) return
  const howMany =
    count === most.items.length ? `all ${most.noun}` : `${String(count)} of ${String(most.items.length)} ${most.noun}`
  yield {
    at,
    message: `${called(node, file.text)} is ${said} with ${howMany} ticked`,
    severity: isBelied ? 'warning' : 'information',
    related: most.items
      .filter(isTicked)
      .map(({ text }) => ({ file, at: text.span, message: `“${text.value}” is ticked` })),
    fixes: () => setStatus(node, isAllTicked ? 'done' : 'active', file, workspace),
  }
}

const isTicked = ({ isDone }: Item): boolean => isDone === true

/** Writes at one place what another says, as its author writes it there: a sign, a box or words. */
function sayAs(
  node: Phase | Milestone | Task,
  at: ToldStatus,
  as: ToldStatus,
  file: PlanFile,
  workspace: Snapshot,
): readonly Fix[] {
  const index = toldStatuses(node, file.text).findIndex((one) => startOf(one.at) === startOf(at.at))
  const word = wordAt(at, as, file)
  const edits =
    word === undefined
      ? undefined
      : editsForAll(
          [node],
          (now) => ({ is: 'replace', span: toldStatuses(now, file.text)[index]?.at ?? now.title, with: word }),
          (now, { text }) => toldStatuses(now, text).every(({ state }) => state === as.state),
          file,
          workspace,
        )
  return edits ? [{ title: `Change ${quoted(at, file.text)} to “${word ?? ''}”`, edits }] : []
}

function wordAt(at: ToldStatus, as: ToldStatus, { text, plan }: PlanFile): string | undefined {
  const written = text.of(at.at)
  if (BOX.test(written)) return as.state === 'done' ? '[x]' : undefined
  const { state } = as
  if (saysMore(written)) return undefined
  if (BOX.test(text.of(as.at)) && state !== 'done') return undefined
  if (state === 'done' || state === 'planned' || state === 'active') return wordFor(state, plan, written)
  return /\p{L}/u.test(written) ? text.of(as.at) : undefined
}

const quoted = ({ at }: ToldStatus, text: SourceText): string => `“${text.of(at)}”`
/** `[x]` */
const BOX = /^\[.\]$/
const UNBEGUN_KEYS: ReadonlySet<string> = new Set(UNBEGUN.map(statusKey))
