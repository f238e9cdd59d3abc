import { ok } from 'node:assert/strict'
import * as fc from 'fast-check'
import type { DocumentSymbol, Position, Range } from 'vscode-languageserver-types'
import { codeActions } from '../src/features/code-actions.ts'
import { completion } from '../src/features/completion.ts'
import { definition } from '../src/features/definition.ts'
import { diagnostics } from '../src/features/diagnostics.ts'
import { hover } from '../src/features/hover.ts'
import { references } from '../src/features/references.ts'
import { showModel } from '../src/features/show-model.ts'
import { documentSymbols, workspaceSymbols } from '../src/features/symbols.ts'
import { outline } from '../src/views/outline.ts'
import { riskRegister } from '../src/views/risk-register.ts'
import { trail } from '../src/views/trail.ts'
import type { PlanFile, Snapshot } from '../src/workspace/snapshot.ts'
import type { TreeRequest } from '../src/protocol/requests.ts'
import { everyScene, soup } from './everything.ts'
import { ruling } from './findings.ts'
import { type Levels, opened, type Opened } from './opened.ts'
import { uriOf, workspaceOf } from './scene.ts'

describe('Laws of features', () => {
  it('every place of every plan can be asked about', () => {
    for (const scene of everyScene) {
      const workspace = workspaceOf(scene)
      for (const file of workspace.files()) {
        askAboutFile(workspace, file)
        for (let offset = 0; offset <= file.text.length; offset += STEP) askAt(workspace, file, offset)
      }
    }
  }).timeout(60_000)

  it('every place of a text that is no plan can be asked about', () => {
    fc.assert(
      fc.property(soup, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const workspace = workspaceOf({ today: '2026-04-01' as Snapshot['today'], files: [sceneFile(text)] })
        for (const file of workspace.files()) {
          askAboutFile(workspace, file)
          askAt(workspace, file, Math.floor(share * text.length))
        }
      }),
      { numRuns: 150 },
    )
  })
})

function askAt(workspace: Snapshot, file: PlanFile, offset: number): void {
  const cursor = { uri: file.uri, offset }
  const position = file.text.positionAt(offset)
  const hovered = hover(workspace, cursor)
  if (hovered?.range) ok(holds(hovered.range, position), 'a hover is about the words under the cursor')
  for (const link of definition(workspace, cursor) ?? []) {
    ok(within(link.targetSelectionRange, link.targetRange), 'a head lies in its section')
  }
  references(workspace, cursor, { withDeclaration: true })
  for (const { label, textEdit } of completion(workspace, cursor, undefined)?.items ?? []) {
    ok(textEdit && 'range' in textEdit && holds(textEdit.range, position), `“${label}” replaces what is at the cursor`)
    ok(textEdit.range.start.line === textEdit.range.end.line, `“${label}” replaces words of one line`)
  }
}

function askAboutFile(workspace: Snapshot, file: PlanFile): void {
  for (const { range } of diagnostics(workspace, file.uri, ruling).diagnostics) {
    ok(!isBefore(range.end, range.start), 'a finding ends behind its beginning')
  }
  const whole = { start: { line: 0, character: 0 }, end: file.text.positionAt(file.text.length) }
  codeActions(workspace, { uri: file.uri, range: whole }, ruling, {
    versioned: true,
    snippets: true,
    canResolve: true,
    version: 1,
  })
  for (const symbol of documentSymbols(workspace, file.uri) ?? []) expectInside(symbol)
  workspaceSymbols(workspace, 'a')
  ok(showModel(workspace, file.uri)?.startsWith(`${file.uri.split('/').at(-1) ?? ''}: `), 'every file has a model')
  askAboutTree(workspace, file, 'milepost/milestones', (below) => outline(workspace, below))
  askAboutTree(workspace, file, 'milepost/risks', (below) => riskRegister(workspace, below))
}

function askAboutTree(workspace: Snapshot, file: PlanFile, tree: TreeRequest, levels: Levels): void {
  const roots = opened(levels)
  const all = allIn(roots)
  ok(new Set(all.map(({ id }) => id)).size === all.length, 'every line of a tree has an id of its own')
  for (const { label, place } of all) {
    if (place?.uri !== file.uri) continue
    const ids = trail(workspace, tree, file, { line: place.line, character: place.character })
    ok(0 < ids.length && isTrailIn(roots, ids), `“${label}” leads to words that lead back to the tree`)
  }
}

function expectInside({ name, range, selectionRange, children = [] }: DocumentSymbol): void {
  ok(name !== '' && within(selectionRange, range), `“${name}” has its words inside of it`)
  for (const child of children) expectInside(child)
}

function allIn(items: readonly Opened[]): readonly Opened[] {
  return items.flatMap((item) => [item, ...allIn(item.children)])
}

function isTrailIn(items: readonly Opened[], [id, ...rest]: readonly string[]): boolean {
  const item = items.find((one) => one.id === id)
  return item !== undefined && (rest.length === 0 || isTrailIn(item.children, rest))
}

function sceneFile(text: string): Parameters<typeof workspaceOf>[0]['files'][number] {
  const uri = uriOf('soup.md')
  return { name: 'soup.md', uri, text, fence: { verb: '', argument: '', text, place: { page: '', from: 0, to: 0 } } }
}

const isBefore = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.character < other.character)
const holds = ({ start, end }: Range, at: Position): boolean => !isBefore(at, start) && !isBefore(end, at)
const within = (inner: Range, outer: Range): boolean => holds(outer, inner.start) && holds(outer, inner.end)

/** Not every place: words are longer, and the test is shorter. */
const STEP = 11
