import { withWords } from '../plan/in-force.ts'
import type { Lexicon } from '../plan/lexicon.ts'
import type { FileUri } from '../plan/model.ts'
import { type Entry, entryOfFile, type Folding } from './entry.ts'
import { readFile } from './read-file.ts'
import { mayBePlan } from './scan.ts'
import type { PlanFile } from './snapshot.ts'

/**
 * Makes entries of files that change while they are closed, as `entryOf` does. What changes once is likely to change again,
 * as where a program writes a plan step by step: the last few are held whole, and cost what has changed in them.
 */
export function entriesAgain(folding: Folding): (uri: FileUri, text: string, words: Lexicon) => Entry {
  const held = new Map<FileUri, { readonly file: PlanFile; readonly words: Lexicon }>()
  return (uri, text, words) => {
    const before = held.get(uri)
    // Where reading breaks down, what it has left is of no use.
    held.delete(uri)
    return withWords(words, () => {
      if (!mayBePlan(text)) return ''
      const file = readFile(uri, text, words, before?.words === words ? before.file : undefined)
      const entry = entryOfFile(file, folding)
      if (text.length <= LONGEST) held.set(uri, { file, words })
      const [oldest] = held.keys()
      if (oldest !== undefined && MOST < held.size) held.delete(oldest)
      return entry
    })
  }
}

/** More than are written side by side. */
const MOST = 8
/** Characters of a text that may be held, with all that was read of it. */
const LONGEST = 100_000
