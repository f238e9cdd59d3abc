import { deepEqual, ok } from 'node:assert/strict'
import type { CallHierarchyItem, CompletionItem, Range, TextEdit } from 'vscode-languageserver-types'
import { groupedBy } from '../src/base/grouped-by.ts'
import { applyChanges } from '../src/base/text.ts'
import { codeActions } from '../src/features/code-actions.ts'
import { completion } from '../src/features/completion.ts'
import { dependencyHierarchy, waitedForBy, waitsFor } from '../src/features/dependency-hierarchy.ts'
import { hover } from '../src/features/hover.ts'
import { inlayHints } from '../src/features/inlay-hints.ts'
import { semanticTokens, type Token } from '../src/features/semantic-tokens.ts'
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../src/features/token-types.ts'
import { selectionRange } from '../src/features/selection.ts'
import type { PlanFile, Snapshot } from '../src/workspace/snapshot.ts'
import { renamedFrom } from './features/rename.ts'
import { ruling } from './findings.ts'
import { cursorAt, fileOf, offsetsOf } from './marked.ts'
import { type Mark, uriOf } from './scene.ts'

/** What is asked at a mark, by its verb; the golden fence below has the same name. */
export const ANSWERS: Readonly<Record<string, (workspace: Snapshot, mark: Mark) => string>> = {
  hover: hoverAt,
  complete: completeAt,
  hierarchy: hierarchyAt,
  select: selectedFrom,
  hints: hintsAt,
  colours: coloursAt,
  action: textAfter,
  rename: renamedFrom,
}

function hoverAt(workspace: Snapshot, mark: Mark): string {
  const found = hover(workspace, cursorAt(mark))
  const range = found?.range && offsetsOf(fileOf(workspace, mark), found.range)
  deepEqual(range, { from: mark.from, to: mark.to }, `the range of the hover at “${mark.says}”`)
  return found && typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : ''
}

/** One line for each item at the cursor, which stands behind the marked words: `M1 · Foundations · Ada`, with what is written where this is not the label. */
function completeAt(workspace: Snapshot, mark: Mark): string {
  const cursor = { uri: uriOf(mark.file), offset: mark.to }
  const trigger = mark.argument.replace(/^behind\s*/, '')
  const list = completion(workspace, cursor, trigger === '' ? undefined : trigger === 'blank' ? ' ' : trigger)
  const items = [...(list?.items ?? [])].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))
  return items.map((item) => itemLine(item, fileOf(workspace, mark), mark)).join('\n')
}

function itemLine(
  { label, detail, textEdit, additionalTextEdits }: CompletionItem,
  file: PlanFile,
  mark: Mark,
): string {
  const { range, newText } = textEdit as TextEdit
  const { from, to } = offsetsOf(file, range)
  const isHere = from <= mark.to && mark.to <= to
  ok(isHere && range.start.line === range.end.line, `“${label}” replaces the words at the cursor`)
  const written = newText === label ? '' : ` → ${newText.replaceAll('\n', '⏎')}`
  const others = additionalTextEdits?.map((edit) => `${String(edit.range.start.line + 1)}: ${edit.newText}`) ?? []
  return `${[label, detail].filter(Boolean).join(' · ')}${written}${others.length === 0 ? '' : ` and ${others.join(', ')}`}`
}

/** What the marked node waits for, and what waits for it, with the places that say so. */
function hierarchyAt(workspace: Snapshot, mark: Mark): string {
  const line = ({ name, detail, uri }: CallHierarchyItem, ranges: readonly Range[]): string => {
    const places = ranges.map(({ start }) => `${String(start.line + 1)}:${String(start.character + 1)}`)
    return `${[name, detail].filter(Boolean).join(' · ')} in ${uri.replace('file:///', '')} (${places.join(', ')})`
  }
  return (dependencyHierarchy(workspace, cursorAt(mark)) ?? [])
    .flatMap((item) => [
      line(item, [item.selectionRange]),
      ...waitsFor(workspace, item).map(({ from, fromRanges }) => `  waits for ${line(from, fromRanges)}`),
      ...waitedForBy(workspace, item).map(({ to, fromRanges }) => `  waited for by ${line(to, fromRanges)}`),
    ])
    .join('\n')
}

/** The marked lines with what stands between their words: `Depends on: M1‹Roof›`. */
function hintsAt(workspace: Snapshot, mark: Mark): string {
  const { text, uri } = fileOf(workspace, mark)
  const end = text.positionAt(text.length)
  const hints = inlayHints(workspace, { uri, range: { start: { line: 0, character: 0 }, end } }, ALL_HINTS) ?? []
  const changes = hints.map(({ position, label }) => {
    const at = text.offsetAt(position)
    return { from: at, to: at, text: `‹${String(label)}›` }
  })
  return applyChanges(text.toString(), changes)
}

const ALL_HINTS = { names: true, weeks: true, daysLeft: true }

/** The coloured words of the file, line by line: `Owner: milepostLabel, Ida: milepostOwner`. */
function coloursAt(workspace: Snapshot, mark: Mark): string {
  const { text, uri } = fileOf(workspace, mark)
  const tokens = semanticTokens(workspace, uri, { from: 0, to: Infinity }) ?? []
  const lines = groupedBy(tokens, ({ line }) => line)
  const words = ({ line, character, length, type, modifiers }: Token): string => {
    const told = TOKEN_MODIFIERS.filter((_, bit) => modifiers & (1 << bit))
    return `${text.line(line).slice(character, character + length)} ${[TOKEN_TYPES[type], ...told].join('.')}`
  }
  return [...lines].map(([line, all]) => `${String(line + 1)}: ${all.map(words).join(' | ')}`).join('\n')
}

/** What is selected from the mark on, one step after the other: `5: M1 … 3–7`. */
function selectedFrom(workspace: Snapshot, mark: Mark): string {
  const { text } = fileOf(workspace, mark)
  const steps: string[] = []
  for (let step = selectionRange(workspace, cursorAt(mark)); step; step = step.parent) {
    const words = text.slice(text.offsetAt(step.range.start), text.offsetAt(step.range.end))
    const [first = '', ...others] = words.trimEnd().split('\n')
    steps.push(others.length === 0 ? first : `${first} ⏎ … ⏎ ${others.at(-1) ?? ''}`)
  }
  return steps.join('\n')
}

/** The file after the action of this title, found at the mark, has been applied. */
function textAfter(workspace: Snapshot, mark: Mark): string {
  const file = fileOf(workspace, mark)
  const range = { start: file.text.positionAt(mark.from), end: file.text.positionAt(mark.to) }
  const style = { versioned: true, snippets: false, canResolve: false, version: 1 }
  const actions = codeActions(workspace, { uri: file.uri, range }, ruling, style)
  const action = actions.find(({ title }) => title === mark.argument)
  ok(action, `“${mark.argument}” is none of ${actions.map(({ title }) => `“${title}”`).join(', ')}`)
  const [change] = action.edit?.documentChanges ?? []
  const edits = change && 'edits' in change ? (change.edits as TextEdit[]) : []
  return applyChanges(
    file.text.toString(),
    edits.map(({ range, newText }) => ({ ...offsetsOf(file, range), text: newText })),
  )
}
