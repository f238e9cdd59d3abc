import { deepEqual, ok } from 'node:assert/strict'
import type { CompletionItem, DocumentSymbol, FoldingRange, Location, TextEdit } from 'vscode-languageserver-types'
import { applyChanges, type SourceText } from '../src/base/text.ts'
import { codeActions } from '../src/features/code-actions.ts'
import { completion } from '../src/features/completion.ts'
import { definition } from '../src/features/definition.ts'
import { foldingRanges } from '../src/features/folding.ts'
import { highlights } from '../src/features/highlights.ts'
import { hover } from '../src/features/hover.ts'
import type { Cursor } from '../src/features/cursor.ts'
import { references } from '../src/features/references.ts'
import { selectionRange } from '../src/features/selection.ts'
import { showModel } from '../src/features/show-model.ts'
import { documentSymbols } from '../src/features/symbols.ts'
import { outline } from '../src/views/outline.ts'
import { riskRegister } from '../src/views/risk-register.ts'
import type { PlanFile, Snapshot } from '../src/workspace/snapshot.ts'
import { ruling } from './findings.ts'
import { opened, type Opened } from './opened.ts'
import { expectGolden, fileIn, type Golden, type Mark, pagesIn, type Scene, uriOf, workspaceOf } from './scene.ts'

for (const page of pagesIn('test-fixtures/features')) {
  describe(page.title, () => {
    for (const scene of page.scenes) it(scene.title, () => play(scene))
  })
}

/**
 * Asks at every mark, and compares with the golden fences of the same verb, one after the other. A scene must ask for
 * something, and each of its goldens must be answered.
 */
function play(scene: Scene): void {
  ok(0 < scene.marks.length + scene.goldens.length, 'nothing is asked')
  const workspace = workspaceOf(scene)
  const answers = new Map<string, string[]>()
  const answer = (verb: string, text: string): void => void answers.set(verb, [...(answers.get(verb) ?? []), text])

  for (const mark of scene.marks) {
    if (mark.verb === 'hover') answer('hover', hoverAt(workspace, mark))
    else if (mark.verb === 'complete') answer('complete', completeAt(workspace, mark))
    else if (mark.verb === 'select') answer('selected', selectedFrom(workspace, mark))
    else if (mark.verb === 'action') answer('after', textAfter(workspace, mark))
    else ok(NAVIGATION.has(mark.verb), `“${mark.verb}” is no verb`)
  }
  for (const name of namesIn(scene)) navigate(scene, workspace, name)
  for (const { verb } of scene.goldens) if (verb in VIEWS) answer(verb, VIEWS[verb]?.(workspace) ?? '')

  for (const { verb } of scene.goldens) ok(answers.has(verb), `nobody answers “${verb}”`)
  for (const [verb, texts] of answers) {
    const goldens = scene.goldens.filter((golden) => golden.verb === verb)
    deepEqual(texts.length, goldens.length, `marks and fences “${verb}”`)
    for (const [index, text] of texts.entries()) expectGolden(goldens[index] as Golden, text)
  }
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

/** From each mark of a name to its definition, and from all of them to all mentions. */
function navigate({ marks }: Scene, workspace: Snapshot, name: string): void {
  const ofName = marks.filter((mark) => mark.argument === name)
  const target = ofName.filter(({ verb }) => verb === 'definition').map((mark) => spot(mark.file, mark.from, mark.to))
  const mentions = ofName.filter(({ verb }) => verb === 'reference' || verb === 'mention')
  for (const mark of ofName.filter(({ verb }) => verb !== 'mention')) {
    const definitions = definition(workspace, cursorAt(mark))?.map(({ targetUri, targetSelectionRange }) =>
      spotOf(workspace, { uri: targetUri, range: targetSelectionRange }),
    )
    deepEqual(definitions, target, `the definition from ${mark.says}`)
    const found = references(workspace, cursorAt(mark), { withDeclaration: false }) ?? []
    deepEqual(
      found.map((location) => spotOf(workspace, location)).sort(),
      mentions.map((mention) => spot(mention.file, mention.from, mention.to)).sort(),
      `the references from ${mark.says}`,
    )
    const all = references(workspace, cursorAt(mark), { withDeclaration: true }) ?? []
    deepEqual(
      (highlights(workspace, cursorAt(mark)) ?? []).map(({ range }) => range),
      all.filter(({ uri }) => uri === uriOf(mark.file)).map(({ range }) => range),
      `what lights up from ${mark.says}`,
    )
  }
}

const namesIn = ({ marks }: Scene): ReadonlySet<string> =>
  new Set(marks.filter(({ verb }) => NAVIGATION.has(verb)).map(({ argument }) => argument))

/** `reference` is asked and expected; `mention` is only expected, as at the middle of a range. */
const NAVIGATION: ReadonlySet<string> = new Set(['definition', 'reference', 'mention'])

const VIEWS: Readonly<Record<string, (workspace: Snapshot) => string>> = {
  symbols: (workspace) =>
    [...workspace.files()].map(({ uri }) => symbolLines(documentSymbols(workspace, uri) ?? [], '')).join(''),
  folded: (workspace) =>
    [...workspace.files()]
      .flatMap(({ uri, text }) => (foldingRanges(workspace, uri) ?? []).map((one) => foldLine(one, text)))
      .join('\n'),
  milestones: (workspace) =>
    outlineLines(
      opened((below) => outline(workspace, below)),
      '',
    ),
  risks: (workspace) =>
    outlineLines(
      opened((below) => riskRegister(workspace, below)),
      '',
    ),
  shown: (workspace) => [...workspace.files()].map(({ uri }) => showModel(workspace, uri) ?? '').join('\n'),
}

/** `3–7: ## M1 Dough` */
function foldLine({ startLine, endLine }: FoldingRange, text: SourceText): string {
  return `${String(startLine + 1)}–${String(endLine + 1)}: ${text.line(startLine).trim()}`
}

function symbolLines(symbols: readonly DocumentSymbol[], indent: string): string {
  return symbols
    .map(({ name, detail, range, children = [] }) => {
      const lines = [...new Set([range.start.line + 1, range.end.line + 1])].join('–')
      return `${indent}${[name, detail].filter(Boolean).join(' · ')} (${lines})\n${symbolLines(children, `${indent}  `)}`
    })
    .join('')
}

function outlineLines(items: readonly Opened[], indent: string): string {
  return items
    .map(({ icon, label, description, place, children }) => {
      const line = place === undefined ? '' : ` (${String(place.line + 1)})`
      const words = [label, description].filter(Boolean).join(' · ')
      return `${indent}${icon}: ${words}${line}\n${outlineLines(children, `${indent}  `)}`
    })
    .join('')
}

/** In the midst of the marked words, where people click. */
function cursorAt({ file, from, to }: Mark): Cursor {
  return { uri: uriOf(file), offset: Math.floor((from + to) / 2) }
}

function fileOf(workspace: Snapshot, { file }: Mark): PlanFile {
  return fileIn(workspace, { uri: uriOf(file) })
}

function offsetsOf({ text }: PlanFile, { start, end }: Location['range']): { from: number; to: number } {
  return { from: text.offsetAt(start), to: text.offsetAt(end) }
}

const spot = (file: string, from: number, to: number): string => `${file} ${String(from)}–${String(to)}`

function spotOf(workspace: Snapshot, { uri, range }: Location): string {
  const { from, to } = offsetsOf(fileIn(workspace, { uri: uri as Cursor['uri'] }), range)
  return spot(uri.replace('file:///', ''), from, to)
}
