import type { PlanFile } from './snapshot.ts'

/** Finds the files in which something is named, by the numbers of its keys. */
export interface FileIndex {
  add(keys: readonly number[], file: PlanFile): void
  /** With the keys with which the file was added. */
  remove(keys: readonly number[], file: PlanFile): void
  find(key: number): Iterable<PlanFile>
}

/** An index without files. Most keys have one file, and so no set of their own. */
export function fileIndex(): FileIndex {
  const byKey = new Map<number, PlanFile | Set<PlanFile>>()
  return {
    add(keys, file) {
      for (const key of keys) {
        const there = byKey.get(key)
        if (there === undefined) byKey.set(key, file)
        else if (there instanceof Set) there.add(file)
        else if (there !== file) byKey.set(key, new Set([there, file]))
      }
    },
    remove(keys, file) {
      for (const key of keys) {
        const there = byKey.get(key)
        if (there === file) byKey.delete(key)
        else if (there instanceof Set && there.delete(file) && there.size === 0) byKey.delete(key)
      }
    },
    find(key) {
      const there = byKey.get(key)
      if (there === undefined) return []
      return there instanceof Set ? there : [there]
    },
  }
}

/** Files in the order of their addresses. */
export function inOrder(files: Iterable<PlanFile>): PlanFile[] {
  return [...files].sort((a, b) => (a.uri < b.uri ? -1 : 1))
}

/** A number for words, small enough to be kept without an object: FNV-1a, 30 bits. Two words may have the same one. */
export function keyNumber(words: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 30)) & 0x3fffffff
}

/** Tells texts apart: two that differ have another one, but for one case in more than anyone has files. */
export function contentKey(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9dc5811c]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(other ^ code, 0x5bd1e995) + at
  }
  return [text.length, one >>> 0, other >>> 0].map((part) => part.toString(RADIX)).join('-')
}

const RADIX = 36
