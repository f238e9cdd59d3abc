import type { FileUri } from '../../plan/model.ts'
import { linkTarget } from '../../rules/link-target.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import type { Renaming, Renamings } from './renamed.ts'
import { writtenLinks } from '../written-links.ts'
import type { ReadBack } from './read-back.ts'

/** Changes to the links that lead to headings which are called otherwise by now. */
export function anchorChanges(candidates: Iterable<PlanFile>, { before, after }: ReadBack): Renamings {
  const moved = new Map<FileUri, ReadonlyMap<string, string>>()
  for (const { uri, plan } of before.files()) {
    const now = after.file(uri)?.plan.anchors ?? []
    const slugs = plan.anchors.flatMap(({ slug }, index) => {
      const other = now[index]?.slug
      return plan.anchors.length === now.length && other !== undefined && other !== slug ? [[slug, other] as const] : []
    })
    if (0 < slugs.length) moved.set(uri, new Map(slugs))
  }
  return new Map(
    [...candidates].map((file) => [file.uri, linkChanges(file, moved)] as const).filter(([, all]) => 0 < all.length),
  )
}

function linkChanges(
  { uri, text }: PlanFile,
  moved: ReadonlyMap<FileUri, ReadonlyMap<string, string>>,
): readonly Renaming[] {
  return writtenLinks(text.toString()).flatMap(({ from, to, target }) => {
    const goal = linkTarget(target, uri)
    const slug = goal && moved.get(goal.uri)?.get(goal.slug)
    if (goal === undefined || slug === undefined) return []
    const isEncoded = target.slice(goal.fragmentAt + 1).includes('%')
    return [{ from: from + goal.fragmentAt + 1, to, is: 'link', text: isEncoded ? encodeURIComponent(slug) : slug }]
  })
}
