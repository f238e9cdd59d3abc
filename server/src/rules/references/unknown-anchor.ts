import { nearest } from '../../base/edit-distance.ts'
import { slice } from '../../base/span.ts'
import type { Link } from '../../plan/model.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { type LinkTarget, linkTarget } from '../link-target.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding } from '../rule.ts'

export const unknownAnchor = defineRule({
  id: 'unknown-anchor',
  group: 'references',
  summary: 'Links lead to headings that exist.',
  severity: 'warning',
  looksAt: ['links', 'anchors', 'words', 'otherFiles'],
  options: noOptions,

  *check(file, { workspace }) {
    for (const { link, target, goal } of danglingLinks(file, workspace)) yield findingAt(link, target, goal, file)
  },
})

interface DanglingLink {
  readonly link: Link
  readonly target: LinkTarget
  readonly goal: PlanFile
}

function* danglingLinks(file: PlanFile, workspace: Snapshot): Generator<DanglingLink> {
  const known = new Map<PlanFile, ReadonlySet<string>>()
  for (const link of file.plan.links) {
    const target = linkTarget(link.target.value, file.uri)
    const goal = target && workspace.file(target.uri)
    if (!goal) continue
    const anchors = known.get(goal) ?? anchorsIn(goal)
    known.set(goal, anchors)
    if (!anchors.has(target.slug)) yield { link, target, goal }
  }
}

function findingAt(
  { target: { value, span } }: Link,
  { slug, fragmentAt }: LinkTarget,
  goal: PlanFile,
  file: PlanFile,
): Finding {
  const isAsWritten = file.text.of(span) === value
  const at = isAsWritten ? slice(span, fragmentAt, value.length) : span
  const slugs = goal.plan.anchors.map((anchor) => anchor.slug)
  const meant = slugs.length <= MOST_GUESSES ? nearest(slug, slugs) : []
  const guess = meant[0] === undefined ? '' : `; did you mean “#${meant[0]}”?`
  return {
    at,
    message: `There is no heading “#${slug}”${goal === file ? '' : ' in that file'}${guess}`,
    fixes: () =>
      (isAsWritten ? meant : []).map((word) => ({
        title: `Change to “#${word}”`,
        edits: [{ is: 'replace', span: at, with: `#${word}` }],
      })),
  }
}

/** Headings, and anchors written in HTML or in braces behind a heading. */
function anchorsIn({ plan, text }: PlanFile): ReadonlySet<string> {
  const written = [...text.toString().matchAll(WRITTEN_ANCHOR)].map(([, inHtml, inBraces]) => inHtml ?? inBraces ?? '')
  return new Set([...plan.anchors.map(({ slug }) => slug), ...written.map((anchor) => anchor.toLowerCase())])
}

/** `<a id="gates">`, `## Gates {#gates}` */
const WRITTEN_ANCHOR = /\b(?:id|name)=["']([^"'\s]+)["']|\{#([^}\s]+)\}/gi
/** With more headings, looking for the nearest takes longer than it helps. */
const MOST_GUESSES = 500
