import { nearest } from '../../base/edit-distance.ts'
import { slice } from '../../base/span.ts'
import { remembered, rememberedOf } from '../../base/remembered.ts'
import type { Anchor, FileUri, Link } from '../../plan/model.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { type LinkTarget, linkTarget } from '../link-target.ts'
import { noOptions } from '../no-options.ts'
import { writtenAnchorsIn } from '../written-anchors.ts'
import { defineRule, type Finding } from '../rule.ts'

export const unknownAnchor = defineRule({
  id: 'unknown-anchor',
  group: 'references',
  summary: 'Links lead to headings that exist.',
  severity: 'warning',
  options: noOptions,
  looksAt: ['links', 'anchors', 'otherFiles'],
  read: ({ piece }) => writtenAnchorsIn(piece),

  *check(file, { workspace, said }) {
    const anchorsOf = rememberedOf((goal: PlanFile) => (goal === file ? anchorsIn(file, said) : anchorsIn(goal)))
    for (const { link, target, goal } of danglingLinks(file, anchorsOf, workspace))
      yield findingAt(link, target, goal, file)
  },
})

interface DanglingLink {
  readonly link: Link
  readonly target: LinkTarget
  readonly goal: PlanFile
}

function* danglingLinks(
  file: PlanFile,
  anchorsOf: (goal: PlanFile) => ReadonlySet<string>,
  workspace: Snapshot,
): Generator<DanglingLink> {
  const targetIn = targetsFrom(file.uri)
  for (const link of file.plan.links) {
    const target = targetIn(link)
    const goal = target && workspace.file(target.uri)
    if (goal && !anchorsOf(goal).has(target.slug)) yield { link, target, goal }
  }
}

const targetsFrom = remembered((uri: FileUri) => rememberedOf((link: Link) => linkTarget(link.target.value, uri)))

function findingAt(
  { target: { value, span } }: Link,
  { slug, fragmentAt }: LinkTarget,
  goal: PlanFile,
  file: PlanFile,
): Finding {
  const isAsWritten = file.text.of(span) === value
  const at = isAsWritten ? slice(span, fragmentAt, value.length) : span
  const meant = guessesAmong(goal.plan.anchors)(slug)
  const guess = meant[0] === undefined ? '' : `; did you mean “#${meant[0]}”?`
  return {
    at,
    message: `There is no heading “#${slug}”${goal === file ? '' : ' in that file'}${guess}`,
    fixes: () =>
      (isAsWritten ? meant : []).map((word) => ({
        title: `Change to “#${word}”`,
        ...(meant.length === 1 && numbersIn(word) === numbersIn(slug) && { isSafe: true }),
        edits: [{ is: 'replace', span: at, with: `#${word}` }],
      })),
  }
}

/** “#risk-3” is no slip for “#risk-2”. */
const numbersIn = (slug: string): string => (slug.match(/\d+/g) ?? []).join(' ')

/** What a hasty writer may have meant, as long as the headings are what they are. */
const guessesAmong = rememberedOf((anchors: readonly Anchor[]) => {
  const slugs = anchors.map(({ slug }) => slug)
  return remembered((slug: string) => (slugs.length <= MOST_GUESSES ? nearest(slug, slugs) : []))
})

/** Headings, and anchors written in HTML or in braces behind a heading. */
function anchorsIn({ plan, markdown }: PlanFile, known?: readonly string[]): ReadonlySet<string> {
  const written = known ?? markdown.chunks.flatMap(({ piece }) => writtenAnchorsIn(piece))
  return new Set([...plan.anchors.map(({ slug }) => slug), ...written])
}

/** With more headings, looking for the nearest takes longer than it helps. */
const MOST_GUESSES = 500
