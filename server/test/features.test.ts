import { deepEqual, ok } from 'node:assert/strict'
import type { DocumentSymbol, FoldingRange, Location } from 'vscode-languageserver-types'
import type { SourceText } from '../src/base/text.ts'
import { definition } from '../src/features/definition.ts'
import { codeLenses, resolvedLens } from '../src/features/code-lens.ts'
import { foldingRanges } from '../src/features/folding.ts'
import { highlights } from '../src/features/highlights.ts'
import type { Cursor } from '../src/features/cursor.ts'
import { references } from '../src/features/references.ts'
import { showModel } from '../src/features/show-model.ts'
import { documentSymbols } from '../src/features/symbols.ts'
import { outline } from '../src/views/outline.ts'
import { riskRegister } from '../src/views/risk-register.ts'
import type { Snapshot } from '../src/workspace/snapshot.ts'
import { ANSWERS } from './answers.ts'
import { cursorAt, offsetsOf } from './marked.ts'
import { opened, type Opened } from './opened.ts'
import { expectGolden, fileIn, type Golden, pagesIn, type Scene, uriOf, workspaceOf } from './scene.ts'

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
    const ask = ANSWERS[mark.verb]
    if (ask) answer(mark.verb, ask(workspace, mark))
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
  lenses: (workspace) =>
    [...workspace.files()]
      .flatMap(({ uri }) => codeLenses(workspace, uri) ?? [])
      .map((lens) => `${String(lens.range.start.line + 1)}: ${resolvedLens(lens, workspace).command?.title ?? ''}`)
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

const spot = (file: string, from: number, to: number): string => `${file} ${String(from)}–${String(to)}`

function spotOf(workspace: Snapshot, { uri, range }: Location): string {
  const { from, to } = offsetsOf(fileIn(workspace, { uri: uri as Cursor['uri'] }), range)
  return spot(uri.replace('file:///', ''), from, to)
}
