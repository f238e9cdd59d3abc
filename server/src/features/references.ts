import type { Location } from 'vscode-languageserver-types'
import type { Profile, Snapshot } from '../workspace/snapshot.ts'
import type { Cursor } from './cursor.ts'
import { isDeclaration, mentionsIn } from './mentions.ts'
import { pointedAt } from './pointed-at.ts'
import { locationOf } from './range.ts'

/**
 * Feature: Find references
 *
 * Every place that mentions a milestone, task, risk or decision, however it is written: ids, both ends of ranges and
 * what lies between, drawings, names in running text; in all plans of the workspace. On an owner, every place where
 * they are named.
 */
export function references(
  workspace: Snapshot,
  cursor: Cursor,
  { withDeclaration }: { readonly withDeclaration: boolean },
): Location[] | undefined {
  const pointed = pointedAt(workspace, cursor)
  switch (pointed?.is) {
    case 'person':
      return placesOf(pointed.person)
    case 'nodes':
      return pointed.among.flatMap((target) =>
        [...workspace.files()].flatMap((file) =>
          mentionsIn(file, target, workspace)
            .filter((mention) => withDeclaration || !(file === target.file && isDeclaration(mention, target.node)))
            .map((mention) => locationOf(file, mention)),
        ),
      )
    default:
      return undefined
  }
}

function placesOf({ places }: Profile): Location[] {
  return places.filter((place) => place.is !== 'role').map(({ file, words }) => locationOf(file, words.span))
}
