import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CodeAction, TextEdit } from 'vscode-languageserver/node'
import { applyChanges, sourceText } from '../src/base/text.ts'
import { built } from './built.ts'
import { type LanguageClient, type Running, startProcess } from './language-client.ts'
import { cannot, milepost } from './run-cli.ts'
import { withFiles } from './temporary.ts'

const HARVEST = `# Harvest

Owner: Ida

| Milestone | Status | Depends on | Exit criteria |
|---|---|---|---|
| M1: Field map | in progress | M1 | 40 fields drawn |
| M2: Weather | not startd | M1 | forecast shown |
| M3: Prices | not started | M2 | |

## M4: Fair

- Status: not started

## M5: Shop

- Status: not started
`
/** What is safe: the dependency of M1 on itself, and the slip in the status of M2. */
const SAFE = HARVEST.replace('in progress | M1', 'in progress | —').replace('not startd', 'not started')
const FARM = `# Farm

Owner: Ida

## F1: Barn

Status: planned

## F2: Silo

Status: planned

Exit criteria: 40 t of wheat stored
`

describe('Fixing all, on the command line', () => {
  it('shows as a patch what safe fixes would change, and writes nothing', () => {
    const folder = withFiles({ 'harvest.md': HARVEST })
    const { output } = milepost(['check', '--fix', '.'], { in: folder })

    equal(
      output,
      `--- a/harvest.md
+++ b/harvest.md
@@ -4,8 +4,8 @@
 
 | Milestone | Status | Depends on | Exit criteria |
 |---|---|---|---|
-| M1: Field map | in progress | M1 | 40 fields drawn |
-| M2: Weather | not startd | M1 | forecast shown |
+| M1: Field map | in progress | — | 40 fields drawn |
+| M2: Weather | not started | M1 | forecast shown |
 | M3: Prices | not started | M2 | |
 
 ## M4: Fair

2 fixes in 1 plan; --write writes them
`,
    )
    equal(textIn(folder, 'harvest.md'), HARVEST)
  })

  it('writes them with --write, byte for byte the same elsewhere, and says what is left', () => {
    const [before, after] = [HARVEST, SAFE].map((text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`)
    const folder = withFiles({ 'harvest.md': before ?? '' })
    const { output, exitCode } = milepost(['check', '--fix', '--write', '.'], { in: folder })

    equal(textIn(folder, 'harvest.md'), after)
    match(output, /\n\n2 fixes in 1 plan written\n\n3 warnings in 1 plan\n$/)
    equal(exitCode, 0)
  })

  it('writes what is asked for by name, safe or not, as each author writes', () => {
    const folder = withFiles({ 'harvest.md': HARVEST, 'farm.md': FARM })
    milepost(['check', '--fix', '--write', '--rule', 'milestone-without-exit-criteria', '.'], { in: folder })

    match(textIn(folder, 'farm.md'), /Status: planned\n\nExit criteria: \S.*\n\n## F2/)
    match(
      textIn(folder, 'harvest.md'),
      /\| M3: Prices \| not started \| M2 \| \S.* \|\n[^]*M4[^]*- Exit criteria: .*\n\n## M5[^]*- Exit criteria: /,
    )
    const { output } = milepost(['check', '--rule', 'milestone-without-exit-criteria', '.'], { in: folder })
    equal(output, 'No findings in 2 plans\n')
  })

  it('repairs what only other files tell to be wrong, and no more of it than is safe', () => {
    const plan = (first: string, second: string, id: string, anchor: string): string =>
      `# Dry dock\n\nOwner: Ida\n\nSee [all](${first}), [costs](${second}) and [rain](risks.md#${anchor}).\n\n## M1: Gate\n\n- Exit criteria: 2 m of water held\n\n## M2: Pump\n\n- Depends on: ${id}\n- Exit criteria: dry in 4 hours\n`
    const folder = withFiles({
      'dock.md': plan('Risks.md', 'cost.md', 'M-1', 'rainn'),
      'risks.md': '# Risks\n\n## Rain\n\nDaily.\n',
      'costs.md': '# Costs\n\nHigh.\n',
    })
    milepost(['check', '--fix', '--write', '.'], { in: folder })
    equal(textIn(folder, 'dock.md'), plan('risks.md', 'cost.md', 'M1', 'rain'))

    milepost(['check', '--fix', '--write', '--rule', 'broken-link', '.'], { in: folder })
    equal(textIn(folder, 'dock.md'), plan('risks.md', 'costs.md', 'M1', 'rain'))
  })

  it('tells programs the same', () => {
    const folder = withFiles({ 'harvest.md': HARVEST })
    const { output } = milepost(['check', '--fix', '--format', 'json', '.'], { in: folder })
    const { fixed } = JSON.parse(output) as { fixed: { isWritten: boolean; files: { path: string; count: number }[] } }

    equal(fixed.isWritten, false)
    deepEqual(
      fixed.files.map(({ path, count }) => [path, count]),
      [['harvest.md', 2]],
    )
  })

  it('knows the rules of the user’s own whatever it is asked for', () => {
    const ownRules = {
      'done-is-owned': { when: 'milestone where status = done and owner is absent', message: 'Whose?' },
    }
    const comment =
      '<!-- milepost-disable-next-line done-is-ownd -->\n<!-- milepost-disable-next-line done-is-owned -->\n'
    const plan = `# Pier\n\nOwner: Ida\n\n## M1: Piles\n\n${comment}- Status: done\n- Exit criteria: 12 t held\n`
    const folder = withFiles({ '.milepost.json': JSON.stringify({ ownRules }), 'pier.md': plan })
    milepost(['check', '--fix', '--write', '--rule', 'unknown-suppression', '.'], { in: folder })

    equal(textIn(folder, 'pier.md'), plan.replace('ownd', 'owned'))
  })

  it('leaves alone what would not be the same when it is written', () => {
    const bytes = Buffer.concat([Buffer.from(HARVEST), Buffer.from([0xff, 0x0a])])
    const folder = withFiles({ 'harvest.md': bytes })
    const { exitCode, complaint } = milepost(['check', '--fix', '--write', '.'], { in: folder })

    ok(readFileSync(join(folder, 'harvest.md')).equals(bytes))
    equal(complaint, 'milepost: “harvest.md” was left as it is: it is not UTF-8, or has changed meanwhile\n')
    equal(exitCode, 2)
  })

  it('says that nothing is to be fixed, and what it cannot do', () => {
    const folder = withFiles({ 'farm.md': FARM })
    equal(milepost(['check', '--fix', '.'], { in: folder }).output, 'Nothing to fix\n')
    cannot(['check', 'docs', '--write'], '--write says that fixes are to be written: --fix --write')
    cannot(
      ['check', 'docs', '--rule', 'self-dependancy'],
      'there is no rule “self-dependancy”; self-dependency is meant?',
    )
  })
})

describe('Fixing all, in an editor', () => {
  let running: Running

  async function open(canResolve: boolean): Promise<{ readonly client: LanguageClient; readonly uri: string }> {
    const folder = withFiles({ 'harvest.md': HARVEST, 'farm.md': FARM })
    const codeAction = canResolve ? { resolveSupport: { properties: ['edit'] } } : {}
    const capabilities = { textDocument: { codeAction }, workspace: { workspaceEdit: { documentChanges: true } } }
    running = await startProcess('stdio', {
      folders: [pathToFileURL(folder).href],
      capabilities,
      options: { wantsChanges: true },
    })
    const { client } = running
    await client.start()
    await client.state(({ isIndexing }) => !isIndexing)
    const uri = pathToFileURL(join(folder, 'harvest.md')).href
    await client.open(uri, HARVEST)
    return { client, uri }
  }

  before(function () {
    this.timeout(60_000)
    built('dist/server.js')
  })
  afterEach(() => running.client.stop())

  it('repairs on save what is safe, and nothing unasked', async () => {
    const { client, uri } = await open(true)
    const [action] = await actionsFor(client, uri, ['source.fixAll'])

    equal(action?.kind, 'source.fixAll.milepost')
    deepEqual(textsAfter(action), { 'harvest.md': SAFE })
    deepEqual(
      (await actionsFor(client, uri)).filter(({ kind }) => kind !== 'quickfix'),
      [],
    )
    deepEqual(await actionsFor(client, uri, ['source.organizeImports']), [])
  })

  it('repairs all of a rule in this file, or in all plans', async () => {
    const { client, uri } = await open(true)
    const offered = (await actionsFor(client, uri)).filter(({ title }) => title.startsWith('Fix all milestone-without'))
    deepEqual(
      offered.map(({ title, edit }) => [title, edit]),
      [
        ['Fix all milestone-without-exit-criteria problems in this file', undefined],
        ['Fix all milestone-without-exit-criteria problems in all plans', undefined],
      ],
    )
    const [here, everywhere] = await Promise.all(offered.map((action) => resolved(client, action)))
    deepEqual(Object.keys(textsAfter(here)), ['harvest.md'])
    const { 'harvest.md': harvest = '', 'farm.md': farm = '' } = textsAfter(everywhere)
    equal(harvest, textsAfter(here)['harvest.md'])
    equal(harvest.match(/- Exit criteria: /g)?.length, 2)
    match(farm, /Status: planned\n\nExit criteria: \S.*\n\n## F2/)
  })

  it('offers nothing that the client could not work out later', async () => {
    const { client, uri } = await open(false)
    deepEqual(
      (await actionsFor(client, uri)).filter(({ edit }) => !edit),
      [],
    )
  })
})

function actionsFor(client: LanguageClient, uri: string, only?: readonly string[]): Promise<readonly CodeAction[]> {
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
  const context = { diagnostics: [], ...(only && { only: [...only] }) }
  return client.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range, context })
}

function resolved(client: LanguageClient, action: CodeAction): Promise<CodeAction> {
  return client.connection.sendRequest('codeAction/resolve', action)
}

/** Every file that an action changes, by its name, as it is behind it. */
function textsAfter(action: CodeAction | undefined): Readonly<Record<string, string>> {
  const texts = { 'harvest.md': HARVEST, 'farm.md': FARM }
  return Object.fromEntries(
    (action?.edit?.documentChanges ?? []).flatMap((change) => {
      if (!('edits' in change)) return []
      const name = change.textDocument.uri.endsWith('farm.md') ? 'farm.md' : 'harvest.md'
      return [[name, withEdits(texts[name], change.edits as TextEdit[])]]
    }),
  )
}

function withEdits(text: string, edits: readonly TextEdit[]): string {
  const source = sourceText(text)
  const changes = edits.map(({ range, newText }) => ({
    from: source.offsetAt(range.start),
    to: source.offsetAt(range.end),
    text: newText,
  }))
  return applyChanges(text, changes)
}

function textIn(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}
