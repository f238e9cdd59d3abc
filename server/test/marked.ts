import type { Range } from 'vscode-languageserver-types'
import type { Cursor } from '../src/features/cursor.ts'
import type { PlanFile, Snapshot } from '../src/workspace/snapshot.ts'
import { fileIn, type Mark, uriOf } from './scene.ts'

/** In the midst of the marked words, where people click. */
export function cursorAt({ file, from, to }: Mark): Cursor {
  return { uri: uriOf(file), offset: Math.floor((from + to) / 2) }
}

export function fileOf(workspace: Snapshot, { file }: Mark): PlanFile {
  return fileIn(workspace, { uri: uriOf(file) })
}

export function offsetsOf({ text }: PlanFile, { start, end }: Range): { from: number; to: number } {
  return { from: text.offsetAt(start), to: text.offsetAt(end) }
}
