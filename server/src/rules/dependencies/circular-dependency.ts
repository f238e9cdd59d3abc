import type { Edge } from '../../analysis/dependency-graph.ts'
import { type Loops, loopsIn } from '../../analysis/loops.ts'
import { counted } from '../../base/phrases.ts'
import { called } from '../called.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding } from '../rule.ts'

export const circularDependency = defineRule({
  id: 'circular-dependency',
  group: 'dependencies',
  summary: 'Dependencies lead forward: nothing waits, round some corners, for itself.',
  severity: 'error',
  options: noOptions,
  looksAt: ['loops'],

  *check(file, { workspace }) {
    for (const loops of loopsIn(file, workspace)) if (loops.shared.from.file === file) yield findingAt(loops)
  },
})

function findingAt({ shared, ways }: Loops): Finding {
  const [shortest = [shared], ...others] = ways
  const { node, file } = shortest[0].from
  const more =
    others.length === 0
      ? ''
      : `; ${counted(others.length, 'more circle')} ${others.length === 1 ? 'goes' : 'go'} over this step`
  return {
    at: shared.reference.id.span,
    message: `${called(node, file.text)} waits for itself: ${namesOn(shortest)}${more}`,
    related: [
      ...shortest.map(({ from, to, reference }) => ({
        file: from.file,
        at: reference.id.span,
        message: `${called(from.node, from.file.text)} waits for ${called(to.node, to.file.text)}`,
      })),
      ...others.map(([{ from, reference }, ...rest]) => ({
        file: from.file,
        at: reference.id.span,
        message: namesOn([{ from }, ...rest]),
      })),
    ],
  }
}

/** `M1 → M2 → M1` */
function namesOn(way: readonly Pick<Edge, 'from'>[]): string {
  return [...way, ...way.slice(0, 1)].map(({ from: { node } }) => node.id?.value ?? node.name.value).join(' → ')
}
