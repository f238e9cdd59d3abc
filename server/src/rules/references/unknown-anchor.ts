import { nearest } from '../../base/edit-distance.ts'
import { slice } from '../../base/span.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { linkTarget } from '../link-target.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const unknownAnchor = defineRule({
  id: 'unknown-anchor',
  group: 'references',
  summary: 'Links lead to headings that exist.',
  severity: 'warning',
  options: noOptions,

  *check(file, { workspace }) {
    for (const { target } of file.plan.links) {
      const { uri, slug, fragmentAt } = linkTarget(target.value, file.uri) ?? {}
      const goal = uri && workspace.file(uri)
      if (!goal || slug === undefined || fragmentAt === undefined || hasAnchor(goal, slug)) continue
      const at = slice(target.span, fragmentAt, target.value.length)
      const meant = nearest(
        slug,
        goal.plan.anchors.map((anchor) => anchor.slug),
      )
      yield {
        at,
        message: `There is no heading “#${slug}”${goal === file ? '' : ' in that file'}${meant[0] === undefined ? '' : `; did you mean “#${meant[0]}”?`}`,
        fixes: () =>
          meant.map((word) => ({
            title: `Change to “#${word}”`,
            edits: [{ is: 'replace', span: at, with: `#${word}` }],
          })),
      }
    }
  },
})

function hasAnchor({ plan, text }: PlanFile, slug: string): boolean {
  if (plan.anchors.some((anchor) => anchor.slug === slug)) return true
  // Anchors written in HTML, or behind a heading in braces.
  const written = text.toString().toLowerCase()
  return [`id="${slug}"`, `name="${slug}"`, `id='${slug}'`, `{#${slug}}`].some((anchor) => written.includes(anchor))
}
