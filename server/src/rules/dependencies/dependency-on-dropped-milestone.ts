import { isWithin } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import { statusOf } from '../../plan/facts.ts'
import type { Milestone, Task } from '../../plan/model.ts'
import type { Reference } from '../../plan/value.ts'
import { called } from '../called.ts'
import { edgesOf } from '../../analysis/dependency-graph.ts'
import { isLive } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Fix } from '../rule.ts'

export const dependencyOnDroppedMilestone = defineRule({
  id: 'dependency-on-dropped-milestone',
  group: 'dependencies',
  summary: 'Nothing waits for what will never be done.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone', 'task'],
  follows: 'dependencies',

  *checkNode(node, file, { workspace }) {
    if (!isLive(node)) return
    const told = new Set([node as unknown])
    for (const { to, reference } of edgesOf({ file, node }, workspace)) {
      const status = statusOf(to.node)
      if (status?.value.state !== 'dropped' || told.has(to.node)) continue
      told.add(to.node)
      const other = called(to.node, to.file.text)
      yield {
        at: reference.id.span,
        message: `${called(node, file.text)} waits for ${other}, which is “${status.value.text}”`,
        related: [{ file: to.file, at: status.span, message: `${other} is “${status.value.text}”` }],
        fixes: () => removal(reference, node, file.text),
      }
    }
  },
})

/** Only from a list of names: a sentence without its only id would say something else, or nothing. */
function removal({ id, how }: Reference, node: Milestone | Task, text: SourceText): readonly Fix[] {
  const statement = node.statements.find(
    ({ field, place }) =>
      field === 'dependsOn' &&
      isWithin(id.span, place.value) &&
      !UNWRITABLE.has(place.dialect) &&
      !(place.dialect === 'sentence' && text.of(place.value) === text.of(id.span)),
  )
  if (!statement || (how !== 'named' && how !== 'by-name')) return []
  const names = node.dependsOn.map((one) => text.of(one.id.span))
  const rest = names.reduce((words, name) => words.replace(name, ''), text.of(statement.place.value))
  return LONG_WORD.test(rest) ? [] : [{ title: 'Remove this dependency', edits: [{ is: 'remove', span: id.span }] }]
}

const UNWRITABLE: ReadonlySet<string> = new Set(['drawing', 'title'])
/** Longer than “and”. */
const LONG_WORD = /\p{L}{4}/u
