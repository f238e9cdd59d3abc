import { endOf, type Span, startOf } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import { statusOf } from '../../plan/facts.ts'
import { findIds } from '../../plan/identifier.ts'
import { AHEAD } from '../../plan/judging-words.ts'
import type { Decision } from '../../plan/model.ts'
import { anyOf } from '../../plan/script.ts'
import type { State } from '../../plan/state.ts'
import { patternWith } from '../../plan/word-pattern.ts'
import type { Address, PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { isLive } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'
import { setStatus } from '../set-status.ts'

export const decisionAfterMilestone = defineRule({
  id: 'decision-after-milestone',
  group: 'decisions',
  summary: 'A decision that a milestone needs is taken before it.',
  severity: 'warning',
  options: noOptions,
  of: ['decision'],
  looksAt: ['milestones', 'phases', 'resolution', 'otherFiles'],

  *gather(decision) {
    const { due } = decision
    if (due.is === 'given' && due.said.value.to === undefined && isAwaited(decision)) yield { decision, due }
  },

  *check(file, { workspace, gathered }) {
    for (const { decision, due } of gathered) {
      const target = milestoneIn(due.said.value.text, due.said.span, file, workspace)
      const reached = target && statusOf(target.node)
      if (!reached || !isTooLate(reached.value.state, due.label, due.said.span, file.text)) continue
      const [name, other] = [called(decision, file.text), called(target.node, target.file.text)]
      yield {
        at: due.said.span,
        message: `${name} is still open, and its time, “${file.text.of(due.said.span)}”, has come: ${other} is “${reached.value.text}”`,
        related: [{ file: target.file, at: reached.span, message: `${other} is “${reached.value.text}”` }],
        fixes: () => (decision.status.is === 'given' ? setStatus(decision, 'done', file, workspace) : []),
      }
    }
  },
})

/** Not where it may be a record of what was decided: nobody says that it is open. */
function isAwaited(decision: Decision): boolean {
  return decision.status.is !== 'absent' && isLive(decision)
}

/** What is over is too late for any decision; what is under way for one that was wanted before. */
function isTooLate(state: State, label: Span, said: Span, text: SourceText): boolean {
  if (state === 'done') return true
  const isBeside = endOf(label) <= startOf(said)
  return state === 'active' && BEFORE.test(`${isBeside ? text.of(label) : ''} ${text.of(said)}`)
}

/** The milestone or phase by which a time is told: “before M2”, “end of Phase 2”. */
function milestoneIn(words: string, span: Span, file: PlanFile, workspace: Snapshot): Address | undefined {
  const [id, another] = findIds(words)
  if (!id || another) return undefined
  const resolution = workspace.resolve({ id: { value: id.text, span }, how: 'named', kind: undefined }, file)
  const isStage = resolution.is === 'found' && STAGES.has(resolution.target.node.kind)
  return isStage ? resolution.target : undefined
}

const STAGES: ReadonlySet<string> = new Set(['milestone', 'phase'])
const BEFORE = patternWith(AHEAD, () => anyOf(AHEAD), 'iu')
