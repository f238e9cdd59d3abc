import { differenceBetween, type Position } from '../base/text.ts'
import { type ReadPlan, readPlan } from '../dialects/read-plan.ts'
import { edit, type MarkdownFile, parse } from '../markdown/parse.ts'
import { withWords } from '../plan/in-force.ts'
import type { Lexicon } from '../plan/lexicon.ts'
import type { FileUri } from '../plan/model.ts'
import type { PlanFile } from './snapshot.ts'

/** Words typed in the place of others, or of the whole text; each of several sees what those before it have written. */
export interface Typing {
  readonly range?: { readonly start: Position; readonly end: Position }
  readonly text: string
}

/**
 * Reads a text in full. Where the file was read in the same words `before`, only what differs is read; that reading is not
 * used any more.
 */
export function readFile(uri: FileUri, text: string, words: Lexicon, before?: PlanFile): PlanFile {
  return before?.read ? readEdited(before, [{ text }], words) : fileOf(uri, parse(text), undefined, words)
}

/** Reads what was typed into a file; the file before is not used any more. */
export function readEdited({ uri, markdown, read }: PlanFile, edits: readonly Typing[], words: Lexicon): PlanFile {
  const now = edits.reduce((file, { range, text }) => {
    if (!range) return edit(file, differenceBetween(file.text.toString(), text))
    return edit(file, { from: file.text.offsetAt(range.start), to: file.text.offsetAt(range.end), text })
  }, markdown)
  return fileOf(uri, now, read, words)
}

/** Reads the same Markdown in other words. */
export function readInWords({ uri, markdown }: PlanFile, words: Lexicon): PlanFile {
  return fileOf(uri, markdown, undefined, words)
}

function fileOf(uri: FileUri, markdown: MarkdownFile, before: ReadPlan | undefined, words: Lexicon): PlanFile {
  const read = withWords(words, () => readPlan(markdown, before))
  return { uri, text: markdown.text, markdown, read, plan: read.plan }
}
