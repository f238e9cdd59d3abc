import type { Diagnostic, Position, Range } from 'vscode-languageserver/node'
import { sourceText } from '../src/base/text.ts'

export const PLAN = 'file:///plans/bakery.md'

/** A plan whose second milestone lacks exit criteria, and whose columns are not its bytes. */
export const TEXT = `# Bakery

## Milestones

| Milestone | Owner | Due Date | Depends on | Status | Exit Criteria |
|---|---|---|---|---|---|
| M1: Dough | Ada | 2026-05-08 | — | in progress | Rises in 2 hours |
| M2: 🥐 Oven | Bea | 2026-06-12 | M1 | not started | |
`

export const NO_CRITERIA = 'milestone-without-exit-criteria'

/** Whether a rule is among the findings. */
export const has =
  (code: string) =>
  (found: readonly Diagnostic[]): boolean =>
    found.some((one) => one.code === code)
export const hasNot =
  (code: string) =>
  (found: readonly Diagnostic[]): boolean =>
    !has(code)(found)

/** Where the words stand first. */
export function rangeOf(text: string, words: string): Range {
  const source = sourceText(text)
  const from = text.indexOf(words)
  return { start: source.positionAt(from), end: source.positionAt(from + words.length) }
}

/** Behind the first character of the words. */
export function within(text: string, words: string): Position {
  const { line, character } = rangeOf(text, words).start
  return { line, character: character + 1 }
}

export function textOf(text: string, { start, end }: Range): string {
  const source = sourceText(text)
  return source.slice(source.offsetAt(start), source.offsetAt(end))
}
