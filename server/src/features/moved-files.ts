import type { TextChange } from '../base/text.ts'
import { linkedFile } from '../rules/link-target.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import { writtenLinks } from './written-links.ts'

/** A file or folder that gets another address. */
export interface Move {
  readonly oldUri: string
  readonly newUri: string
}

/**
 * Feature: Moved files
 *
 * When a file or folder is renamed or moved, links to it follow, and so do the relative links and images within it. What
 * stands behind the number sign is kept.
 */
export function linksAfterMoves({ uri, text }: PlanFile, moves: readonly Move[]): readonly TextChange[] {
  const home = movedTo(uri, moves)
  return writtenLinks(text.toString()).flatMap(({ from, target }) => {
    const goal = linkedFile(target, uri)
    if (goal === undefined || target.startsWith('/')) return []
    const path = target.replace(/[?#].*$/, '')
    const now = movedTo(goal, moves)
    if (now === goal && folderOf(home) === folderOf(uri)) return []
    const written = relativePath(home, now, path)
    return written === path ? [] : [{ from, to: from + path.length, text: written }]
  })
}

function movedTo(uri: string, moves: readonly Move[]): string {
  const move = moves.find(({ oldUri }) => uri === oldUri || uri.startsWith(`${oldUri}/`))
  return move ? move.newUri + uri.slice(move.oldUri.length) : uri
}

/** The way from a file to another one, in the way of the link before: `./` where it began so. */
function relativePath(from: string, to: string, before: string): string {
  const [here, there] = [folderOf(from).split('/'), to.split('/')]
  let same = 0
  while (same < here.length && same < there.length - 1 && here[same] === there[same]) same++
  const up = here.slice(same).map(() => '..')
  const path = [...up, ...there.slice(same)].join('/')
  return before.startsWith('./') && up.length === 0 ? `./${path}` : path
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'))
