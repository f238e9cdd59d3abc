import { nearest } from '../../base/edit-distance.ts'
import { decoded } from '../../base/address.ts'
import { relativePath } from '../../base/relative-path.ts'
import { rememberedOf } from '../../base/remembered.ts'
import { slice, type Span } from '../../base/span.ts'
import type { FileUri, Link } from '../../plan/model.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { linkedFile } from '../link-target.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'
import { isSameButForm } from '../same-but-form.ts'

export const brokenLink = defineRule({
  id: 'broken-link',
  group: 'references',
  summary: 'Links to other documents lead to files that exist.',
  severity: 'warning',
  options: noOptions,
  needsAllFiles: true,
  looksAt: ['links', 'otherFiles'],

  *check(file, { workspace }) {
    for (const { at, path, uri } of brokenLinks(file, workspace)) {
      const meant = guessesFor(uri, file, workspace)
      const guess = meant[0] === undefined ? '' : `; did you mean “${meant[0]}”?`
      yield {
        at,
        message: `There is no file “${path}”${guess}`,
        fixes: () =>
          meant.map((word) => ({
            title: `Change to “${word}”`,
            ...(meant.length === 1 && isSameButForm(word, path) && { isSafe: true }),
            edits: [{ is: 'replace', span: at, with: word }],
          })),
      }
    }
  },
})

/** A link without its fragment, and where that is written. */
interface Broken {
  readonly at: Span
  readonly path: string
  readonly uri: FileUri
}

/**
 * Links to Markdown files that nobody has. Only where some other file of that folder is known: of a folder that is not part of
 * the workspace nobody can tell what it holds.
 */
function brokenLinks(file: PlanFile, workspace: Snapshot): readonly Broken[] {
  return file.plan.links.flatMap((link) => {
    const uri = linkedFile(link.target.value, file.uri)
    if (uri === undefined || !MARKDOWN.test(uri) || workspace.file(uri)) return []
    const names = namesByFolder(workspace).get(folderOf(uri)) ?? []
    const isKnownFolder = names.some((name) => folderOf(uri) + name !== file.uri)
    return isKnownFolder && !workspace.isElsewhere(uri) ? placeOf(link, uri, file) : []
  })
}

/** Nothing for a link that is defined elsewhere, or written with escapes. */
function placeOf({ target: { value, span } }: Link, uri: FileUri, { text }: PlanFile): readonly Broken[] {
  const path = value.replace(/[#?].*$/, '')
  return text.of(span) === value ? [{ at: slice(span, 0, path.length), path, uri }] : []
}

/** Files with a name like that in the same folder, and the only one of that name elsewhere, as a link would lead there. */
function guessesFor(uri: FileUri, { uri: from }: PlanFile, workspace: Snapshot): readonly string[] {
  const [folder, name] = [folderOf(uri), uri.slice(folderOf(uri).length)]
  const folders = namesByFolder(workspace)
  const near = nearest(name, folders.get(folder) ?? []).map((one) => folder + one)
  const moved = COMMON.test(name)
    ? []
    : [...folders].filter(([, names]) => names.includes(name)).map(([one]) => one + name)
  return [...(moved.length === 1 ? moved : []), ...near]
    .filter((one) => one !== from)
    .map((one) => decoded(relativePath(from, one)))
    .filter((path) => !path.includes(' '))
}

const namesByFolder = rememberedOf((workspace: Snapshot): ReadonlyMap<string, readonly string[]> => {
  const folders = new Map<string, string[]>()
  for (const { uri } of workspace.files()) {
    const [folder, name] = [folderOf(uri), uri.slice(folderOf(uri).length)]
    const names = folders.get(folder)
    if (names) names.push(name)
    else folders.set(folder, [name])
  }
  return folders
})

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/') + 1)
const MARKDOWN = /\.(?:md|markdown)$/i
/** Every folder has one. */
const COMMON = /^(?:readme|index|changelog|contributing)\./i
