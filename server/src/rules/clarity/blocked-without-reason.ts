import { endOf, isWithin, type Span, startOf } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import { WAITS } from '../../plan/depending.ts'
import { stateOfNode, statusOf } from '../../plan/facts.ts'
import { OBSTACLES } from '../../plan/judging-words.ts'
import type { Milestone, Task } from '../../plan/model.ts'
import { anyOf } from '../../plan/script.ts'
import { patternWith } from '../../plan/word-pattern.ts'
import type { Item } from '../../plan/value.ts'
import type { Dependency, PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { edgesOf } from '../../analysis/dependency-graph.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'
import { seenWords } from '../seen-words.ts'
import { standingOf } from '../standing.ts'

export const blockedWithoutReason = defineRule({
  id: 'blocked-without-reason',
  group: 'clarity',
  summary: 'What is blocked says by what.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone', 'task'],
  follows: 'dependencies',
  looksAt: ['milestones', 'tasks', 'risks', 'directives'],
  given: (file) => namedByRisks(file),

  *checkNode(node, file, { workspace, given: named }) {
    const status = statusOf(node)
    if (status?.value.state !== 'blocked' || !/\p{L}/u.test(status.value.text)) return
    if (WHY.test(status.value.text) || named.includes(node.key)) return
    if (isToldWhy(node, file) || waitsForAnything(node, file, workspace)) return
    const name = called(node, file.text)
    const awaited = edgesOf({ file, node }, workspace)
    yield {
      at: status.span,
      message:
        awaited.length === 0
          ? `${name} is “${status.value.text}”, and nothing says by what`
          : `${name} is “${status.value.text}”, and all that it waits for is done`,
      related: awaited.map(({ reference }) => ({ file, at: reference.id.span, message: `${name} waits for this` })),
    }
  },
})

/** What is blocked and mentioned by a risk, by the keys. */
function namedByRisks({ plan, text }: PlanFile): readonly string[] {
  const blocked = [...plan.milestones, ...plan.tasks].filter((node) => stateOfNode(node) === 'blocked')
  const risks =
    blocked.length === 0
      ? []
      : plan.risks.map(({ body, milestone }) => `${seenWords(body, text)} ${milestone?.id.value ?? ''}`)
  return blocked
    .filter(({ id, name }) => risks.some((words) => words.includes(id?.value ?? name.value)))
    .map(({ key }) => key)
}

/** Something that is not done, or of which nobody knows: another node, or a thing that is no node of a plan. */
function waitsForAnything(node: Milestone | Task, file: PlanFile, workspace: Snapshot): boolean {
  const isOpen = ({ resolution }: Dependency): boolean =>
    resolution.is !== 'found' || standingOf(resolution.target.node, resolution.target.file.text)?.state !== 'done'
  const isNode = ({ whole }: Item): boolean => node.dependsOn.some(({ id }) => isWithin(id.span, whole))
  const isThing = node.statements.some((one) => one.field === 'dependsOn' && !one.said.items.every(isNode))
  return isThing || workspace.waitsFor({ file, node }).some(isOpen)
}

/** Whether any words stand there that are no title and no field: behind the status, in a cell for notes, in a sentence. */
function isToldWhy({ title, body, statements }: Milestone | Task, { text, plan }: PlanFile): boolean {
  const fields = statements.filter(({ field }) => field !== 'description' && field !== 'status')
  const status = statements
    .filter(({ field }) => field === 'status')
    .flatMap(({ place, said }) =>
      said !== undefined && 'is' in said && said.is === 'given' && 'said' in said ? [place.label, said.said.span] : [],
    )
  const directives = plan.directives.map(({ whole }) => whole)
  const rest = without([title, ...status, ...fields.map(({ place }) => place.home), ...directives], body, text)
  return WORDS.test(rest)
}

/** What is left of a text when parts of it are taken out. */
function without(parts: readonly Span[], whole: Span, text: SourceText): string {
  const from = startOf(whole)
  let rest = seenWords(whole, text)
  for (const part of parts) {
    const [begin, end] = [Math.max(0, startOf(part) - from), Math.min(rest.length, endOf(part) - from)]
    if (begin < end) rest = rest.slice(0, begin) + ' '.repeat(end - begin) + rest.slice(end)
  }
  return rest
}

const WHY = patternWith([...WAITS, ...OBSTACLES], () => anyOf([...WAITS, ...OBSTACLES]), 'iu')
/** More than a unit or a sign. */
const WORDS = /\p{L}{3}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2}/u
