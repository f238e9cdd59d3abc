import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import {
  CancellationTokenSource,
  type CodeAction,
  type CompletionList,
  type DocumentSymbol,
  type Hover,
  type Location,
  type Range,
  type SnippetTextEdit,
  type SymbolInformation,
  type TextEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node'
import { applyChanges, sourceText } from '../src/base/text.ts'
import { providers as announced } from '../src/lsp/first-answer.ts'
import type { OutlineItem } from '../src/protocol/payloads.ts'
import { built } from './built.ts'
import { endOf, type LanguageClient, type Running, type Setup, startInWorker, startProcess } from './language-client.ts'
import { withFiles } from './temporary.ts'
import { has, hasNot, NO_CRITERIA, PLAN, rangeOf, TEXT, textOf, within } from './wire-text.ts'

describe('language server over the wire', () => {
  let running: Running | undefined

  async function start(setup: Setup = {}, transport: Parameters<typeof startProcess>[0] = 'stdio'): Promise<Started> {
    running = await startProcess(transport, setup)
    return { client: running.client, result: await running.client.start() }
  }

  before(function () {
    this.timeout(60_000)
    built('dist/server.js')
  })

  afterEach(async () => {
    if (running) await endOf(running)
    running = undefined
  })

  for (const transport of ['stdio', 'node-ipc', 'socket', 'pipe'] as const) {
    it(`talks over --${transport} and says what it can do`, async () => {
      const { result } = await start({}, transport)

      equal(result.serverInfo?.name, 'Milepost')
      equal(result.capabilities.positionEncoding, 'utf-16')
      const providers = Object.keys(result.capabilities).filter((key) => key.endsWith('Provider'))
      deepEqual(providers.sort(), Object.keys(announced).sort())
    })
  }

  it('shows findings while one types, and none of a document that is closed', async () => {
    const { client } = await start()
    await client.open(PLAN, TEXT)
    const [finding] = await client.findings(PLAN, has(NO_CRITERIA))
    equal(finding?.source, 'milepost')
    equal(finding.range.start.line, 7)
    match(finding.codeDescription?.href ?? '', /docs\/rules\/milestone-without-exit-criteria\.md$/)

    const cell = within(TEXT, '| |')
    await client.edit(PLAN, 2, { range: { start: cell, end: cell }, text: ' Heats to 250 °C' })
    deepEqual(await client.findings(PLAN, hasNot(NO_CRITERIA)), [])
    equal(client.versionShown(PLAN), 2)

    await client.edit(PLAN, 3, { text: TEXT })
    await client.findings(PLAN, has(NO_CRITERIA))
    await client.close(PLAN)
    await client.findings(PLAN, (found) => found.length === 0)
  })

  it('answers what a reader may ask, with columns in UTF-16', async () => {
    const { client } = await start()
    await client.open(PLAN, TEXT)

    const hover = await client.ask<Hover>('hover', PLAN, within(TEXT, 'Bea'))
    match(JSON.stringify(hover.contents), /\*\*Bea\*\*.*Next: /)
    deepEqual(hover.range, rangeOf(TEXT, 'Bea'))
    deepEqual(textOf(TEXT, hover.range), 'Bea')

    const definitions = await client.ask<Location[]>('definition', PLAN, within(TEXT, 'M1 |'))
    deepEqual(definitions, [{ uri: PLAN, range: rangeOf(TEXT, 'M1: Dough') }])
    const context = { includeDeclaration: true }
    const references = await client.ask<Location[]>('references', PLAN, within(TEXT, 'M1: Dough'), { context })
    deepEqual(
      references.map(({ range }) => textOf(TEXT, range)),
      ['M1', 'M1'],
    )

    const list = await client.ask<CompletionList>('completion', PLAN, within(TEXT, 'not started'))
    deepEqual(
      list.items.slice(0, 2).map(({ label }) => label),
      ['in progress', 'not started'],
    )
    const flat = await client.about<SymbolInformation[]>('documentSymbol', PLAN)
    deepEqual(
      flat.map(({ name }) => name),
      ['M1 Dough', 'Rises in 2 hours', 'M2 🥐 Oven'],
    )
    const found = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query: 'dgh' })
    deepEqual(
      found.map(({ name }) => name),
      ['M1 Dough'],
    )
  })

  it('answers in richer forms where the client knows them', async () => {
    const { client } = await start({
      capabilities: {
        textDocument: {
          definition: { linkSupport: true },
          documentSymbol: { hierarchicalDocumentSymbolSupport: true },
          completion: { completionItem: { snippetSupport: true } },
        },
      },
    })
    await client.open(PLAN, `${TEXT}|\n`)

    const [link] = await client.ask<{ targetSelectionRange: Range }[]>('definition', PLAN, within(TEXT, 'M1 |'))
    deepEqual(link?.targetSelectionRange, rangeOf(TEXT, 'M1: Dough'))
    const tree = await client.about<DocumentSymbol[]>('documentSymbol', PLAN)
    deepEqual(
      tree.map(({ children }) => children?.map(({ name }) => name)),
      [['Rises in 2 hours'], undefined],
    )
    const list = await client.ask<CompletionList>('completion', PLAN, { line: 8, character: 1 })
    const [row] = list.items
    match((row?.textEdit as TextEdit).newText, /^\| M3: \$\{1:Name\} \|/)
  })

  it('offers fixes that leave no finding when they are applied, byte for byte the same elsewhere', async () => {
    const { client } = await start({ capabilities: { workspace: { workspaceEdit: { documentChanges: true } } } })
    const text = `\uFEFF${TEXT.replaceAll('\n', '\r\n')}`
    await client.open(PLAN, text)
    const [finding] = await client.findings(PLAN, has(NO_CRITERIA))
    ok(finding)

    const actions = await client.actions(PLAN, finding)
    ok(1 < actions.length && actions[0]?.isPreferred === true && actions[1]?.isPreferred !== true)
    deepEqual(actions[0].diagnostics, [finding])
    const blank = actions.find(({ title }) => title.includes('fill in'))
    const applied = withEdits(text, editsOf(blank))
    equal(applied, text.replace('not started | |', 'not started | TBD |'))
    await client.edit(PLAN, 2, { text: applied })
    await client.findings(PLAN, hasNot(NO_CRITERIA))
  })

  it('marks the blank to type over where the client can, and plain changes where it cannot', async () => {
    const snippets = { workspaceEdit: { documentChanges: true, snippetEditSupport: true } }
    const { client } = await start({ capabilities: { workspace: snippets } })
    await client.open(PLAN, LIST)
    const [finding] = await client.findings(PLAN, has(NO_CRITERIA))
    ok(finding)

    const actions = await client.actions(PLAN, finding)
    const [edit] = editsOf(actions.find(({ title }) => title.includes('fill in')))
    equal(edit && 'snippet' in edit ? edit.snippet.value : '', '   - Success: ${1:TBD}\n')
    deepEqual(edit?.range.start.character, 0, 'editors would indent the lines of a snippet twice')
  })

  it('stops what is cancelled, and nothing else', async () => {
    const { client } = await start()
    await client.open(PLAN, TEXT)
    const cancel = new CancellationTokenSource()
    const params = { textDocument: { uri: PLAN }, position: within(TEXT, 'Bea') }
    const cancelled = client.connection.sendRequest('textDocument/hover', params, cancel.token)
    cancel.cancel()
    await rejects(cancelled, { code: REQUEST_CANCELLED })
    ok(await client.ask<Hover>('hover', PLAN, params.position))
  })

  it('says that it does not know a request, and goes on', async () => {
    const { client } = await start()
    await client.open(PLAN, TEXT)
    await rejects(client.connection.sendRequest('textDocument/brew', {}), { code: METHOD_NOT_FOUND })
    equal(await client.ask('hover', 'file:///nowhere.md', { line: 3, character: 99 }), null)
    await client.edit('file:///nowhere.md', 9, { text: 'x' })
    await client.close('file:///nowhere.md')
    ok(await client.ask<Hover>('hover', PLAN, within(TEXT, 'Bea')))
  })

  it('follows the settings, and names a key that it cannot use', async () => {
    const { client } = await start({ capabilities: ASKS_FOR_SETTINGS, settings: { rules: { [NO_CRITERIA]: 'off' } } })
    await client.open(PLAN, TEXT)
    deepEqual(await client.findings(PLAN, () => true), [])

    await client.settingsChanged({ rules: { [NO_CRITERIA]: 'error' } })
    const [finding] = await client.findings(PLAN, has(NO_CRITERIA))
    equal(finding?.severity, 1)

    await client.settingsChanged({ today: '2026-05-20' })
    await client.findings(PLAN, has('overdue-milestone'))

    await client.settingsChanged({ today: 'soon', rules: { 'milestone-without-owners': 'off' }, files: { exclude: 7 } })
    await client.findings(PLAN, hasNot('overdue-milestone'))
    await client.until(() => (3 <= client.messages.length ? true : undefined))
    deepEqual(client.messages, [
      'The setting “milepost.today” is “soon”, but should be a day such as 2026-03-20; its default is used',
      'The setting “milepost.rules” names “milestone-without-owners”, which is no rule; is “milestone-without-owner” meant?',
      'The setting “milepost.files.exclude” is 7, but should be a list of globs such as ["archive/**"]; its default is used',
    ])

    await client.settingsChanged({ files: { exclude: ['plans/**'] } })
    await client.findings(PLAN, (found) => found.length === 0)
  })

  it('reads the plans again with words of the user’s own', async () => {
    const { client } = await start({ capabilities: ASKS_FOR_SETTINGS, settings: {} })
    await client.open(PLAN, '# Pier\n\n## M1: Piles\n\n- Owner: Ada\n- Prüfsiegel: the pier holds 12 t\n')
    await client.findings(PLAN, has(NO_CRITERIA))

    await client.settingsChanged({ words: { exitCriteria: ['Prüfsiegel'] } })
    await client.findings(PLAN, hasNot(NO_CRITERIA))
  })

  it('reads the plans of all folders, and follows their files', async () => {
    const folder = withFiles({ 'bakery.md': TEXT, 'shop.md': OTHER })
    const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href
    const notify = (name: string, type: number): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf(name), type }] })
    const { client } = await start({
      folders: [pathToFileURL(folder).href],
      options: { wantsChanges: true },
      capabilities: {
        window: { workDoneProgress: true },
        workspace: { didChangeWatchedFiles: { dynamicRegistration: true } },
      },
    })

    const state = await client.state(({ isIndexing }) => !isIndexing)
    deepEqual([state.plans, state.milestones, state.today], [2, 3, '2026-04-01'])
    deepEqual(
      client.progress.filter((kind) => kind !== 'report'),
      ['begin', 'end'],
    )
    deepEqual(client.registered, ['workspace/didChangeWatchedFiles'])
    const roots = await client.connection.sendRequest<OutlineItem[]>('milepost/milestones', null)
    deepEqual(
      roots.map(({ label, children }) => [label, children?.length]),
      [
        ['Bakery', 2],
        ['Shop', 1],
      ],
    )
    deepEqual(await client.connection.sendRequest('milepost/risks', null), [])
    const [, oven] = roots[0]?.children ?? []
    const groups = await client.connection.sendRequest<OutlineItem[]>('milepost/milestones', { below: oven?.id })
    deepEqual(
      groups.map(({ label, children }) => [label, children?.map((child) => child.label)]),
      [['Waits for', ['M1 Dough']]],
    )
    match(String(await client.connection.sendRequest('milepost/card', oven?.card)), /^\*\*M2 🥐 Oven\*\* · milestone\n/)
    const at = { tree: 'milepost/milestones', uri: uriOf('bakery.md'), position: within(TEXT, 'M2') }
    deepEqual(await client.connection.sendRequest('milepost/trail', at), [uriOf('bakery.md'), oven?.id])

    const shown = await client.connection.sendRequest('milepost/model', { uri: uriOf('bakery.md') })
    match(
      String(shown),
      /^bakery\.md: plan “Bakery”, 2 milestones\n[^]*^bakery\.md:7:3 milestone M1 “Dough” \(table\)$/m,
    )
    equal(await client.connection.sendRequest('milepost/model', { uri: uriOf('gone.md') }), null)

    await client.open(uriOf('shop.md'), OTHER)
    const [place] = await client.ask<Location[]>('definition', uriOf('shop.md'), within(OTHER, 'M2 |'))
    equal(place?.uri, uriOf('bakery.md'))

    writeFileSync(join(folder, 'new.md'), TEXT.replaceAll('M1', 'N1').replaceAll('M2', 'N2'))
    await notify('new.md', 1)
    await client.state(({ milestones }) => milestones === 5)
    rmSync(join(folder, 'new.md'))
    await notify('new.md', 3)
    await client.state(({ milestones }) => milestones === 3)

    await client.edit(uriOf('shop.md'), 2, { text: '' })
    await client.state(({ milestones }) => milestones === 2)
    await client.close(uriOf('shop.md'))
    await client.state(({ milestones }) => milestones === 3)
  })

  it('takes in a folder that is added, and lets go of one that is removed', async () => {
    const folder = withFiles({ 'bakery.md': TEXT })
    const { client } = await start({
      capabilities: { workspace: { workspaceFolders: true } },
      options: { wantsChanges: true },
    })
    await client.state(({ isIndexing, plans }) => !isIndexing && plans === 0)

    const added = [{ uri: pathToFileURL(folder).href, name: 'added' }]
    await client.foldersChanged({ added, removed: [] })
    await client.state(({ isIndexing, plans }) => !isIndexing && plans === 1)
    await client.foldersChanged({ added: [], removed: added })
    await client.state(({ isIndexing, plans }) => !isIndexing && plans === 0)
  })

  it('asks the client for files that are on no disk', async () => {
    const { client } = await start({
      folders: ['vscode-vfs://host/plans'],
      options: { servesFiles: true, wantsChanges: true },
      files: { 'vscode-vfs://host/plans/bakery.md': TEXT, 'vscode-vfs://host/plans/shop.md': OTHER },
    })
    const state = await client.state(({ isIndexing }) => !isIndexing)
    deepEqual([state.plans, state.milestones], [2, 3])
  })
})

describe('language server in a web worker', () => {
  before(function () {
    this.timeout(60_000)
    built('dist/server.js')
  })

  it('does the same without Node, with files from the client', async () => {
    const files = { 'vscode-vfs://host/plans/bakery.md': TEXT, 'vscode-vfs://host/plans/shop.md': OTHER }
    const client = startInWorker({
      folders: ['vscode-vfs://host/plans'],
      options: { servesFiles: true, wantsChanges: true },
      files,
      capabilities: ASKS_FOR_SETTINGS,
      settings: { today: '2026-05-20' },
    })
    await client.start()
    const state = await client.state(({ isIndexing }) => !isIndexing)
    deepEqual([state.plans, state.milestones, state.today], [2, 3, '2026-05-20'])

    await client.open(PLAN, TEXT)
    await client.findings(PLAN, has('overdue-milestone'))
    const hover = await client.ask<Hover>('hover', PLAN, within(TEXT, 'Bea'))
    match(JSON.stringify(hover.contents), /\*\*Bea\*\*/)
    client.connection.dispose()
  })
})

interface Started {
  readonly client: LanguageClient
  readonly result: Awaited<ReturnType<LanguageClient['start']>>
}

const OTHER = `# Shop

## Milestones

| Milestone | Owner | Depends on |
|---|---|---|
| S1: Till | Cy | M2 |
`

const LIST = `# Queue

## Milestones

1. Tickets
   - Status: Done
   - Success: 200 tickets
2. Counters
   - Status: Active
   - Owner: Ada

Thanks to all.
`

function editsOf(action: CodeAction | undefined): readonly (TextEdit | SnippetTextEdit)[] {
  const [change] = action?.edit?.documentChanges ?? []
  return change && 'edits' in change ? change.edits : []
}

function withEdits(text: string, edits: readonly (TextEdit | SnippetTextEdit)[]): string {
  const source = sourceText(text)
  return applyChanges(
    text,
    edits.map((edit) => ({
      from: source.offsetAt(edit.range.start),
      to: source.offsetAt(edit.range.end),
      text: 'newText' in edit ? edit.newText : edit.snippet.value,
    })),
  )
}

const ASKS_FOR_SETTINGS = { workspace: { configuration: true } }
const METHOD_NOT_FOUND = -32601
const REQUEST_CANCELLED = -32800
