import { deepEqual, equal, rejects } from 'node:assert/strict'
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import type { Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import type { Rule } from '../src/rules/rule.ts'
import { diskHost } from '../src/node/disk-host.ts'
import { type LanguageClient, startHere } from './language-client.ts'
import { withFiles } from './temporary.ts'
import { PLAN, rangeOf, TEXT, within } from './wire-text.ts'

const NO_RULES: readonly Rule[] = []

describe('a new name over the wire', () => {
  let client: LanguageClient | undefined

  async function started(workspaceEdit: object, folder?: string): Promise<LanguageClient> {
    const folders = folder === undefined ? [] : [pathToFileURL(folder).href]
    const setup = { folders, capabilities: { workspace: { workspaceEdit } }, options: { wantsChanges: true } }
    client = startHere(setup, NO_RULES, folder === undefined ? undefined : diskHost(folders))
    await client.start()
    await client.state(({ isIndexing }) => !isIndexing)
    return client
  }

  afterEach(() => client?.connection.dispose())

  it('is asked for with the old one, and written in versions', async () => {
    const client = await started({ documentChanges: true })
    await client.open(PLAN, TEXT)

    const prepared = await client.ask<{ range: Range; placeholder: string }>(
      'prepareRename',
      PLAN,
      within(TEXT, 'M1 |'),
    )
    deepEqual(prepared, { range: idAt(TEXT, 'M1 |'), placeholder: 'M1' })
    const edit = await client.ask<WorkspaceEdit>('rename', PLAN, within(TEXT, 'M1 |'), { newName: 'M9' })
    const [change, ...others] = edit.documentChanges as TextDocumentEdit[]
    deepEqual([change?.textDocument, others], [{ uri: PLAN, version: 1 }, []])
    deepEqual(
      change?.edits.map((one) => 'newText' in one && one.newText),
      ['M9', 'M9'],
    )
    equal(edit.changeAnnotations, undefined)
  })

  it('is refused in words', async () => {
    const client = await started({})
    await client.open(PLAN, TEXT)

    const nowhere = { line: 1, character: 0 }
    const message = 'Nothing here has a name that Milepost knows'
    await rejects(client.ask('prepareRename', PLAN, nowhere), { code: REQUEST_FAILED, message })
    await rejects(client.ask('rename', PLAN, nowhere, { newName: 'M9' }), { code: REQUEST_FAILED, message })
    await rejects(client.ask('rename', PLAN, within(TEXT, 'M1 |'), { newName: 'M2' }), {
      code: REQUEST_FAILED,
      message: '“M2” is the id of “M2 🥐 Oven”',
    })
  })

  it('reaches plans that are not open, plainly where the client knows nothing else', async () => {
    const folder = withFiles({ 'shop.md': SHOP, 'notes.md': NOTES, 'other.md': '# Other\n\nNothing.\n' })
    const client = await started({}, folder)
    await client.open(PLAN, TEXT)

    const edit = await client.ask<WorkspaceEdit>('rename', PLAN, within(TEXT, 'M1: Dough'), { newName: 'M9' })
    const uri = pathToFileURL(join(folder, 'shop.md')).href
    deepEqual(Object.keys(edit.changes ?? {}).sort(), [PLAN, uri].sort())
    deepEqual(edit.changes?.[uri], [{ range: idAt(SHOP, 'M1 |'), newText: 'M9' }])
  })

  it('is shown before it is written into other files, and links follow from any of them', async () => {
    const folder = withFiles({ 'shop.md': SHOP, 'notes.md': NOTES })
    const client = await started({ documentChanges: true, changeAnnotationSupport: {} }, folder)
    const shop = pathToFileURL(join(folder, 'shop.md')).href
    await client.open(shop, SHOP)

    const edit = await client.ask<WorkspaceEdit>('rename', shop, within(SHOP, 'S1: Till'), { newName: 'S2' })
    const changes = edit.documentChanges as TextDocumentEdit[]
    deepEqual(
      changes.map(({ textDocument: { uri, version }, edits }) => [uri.split('/').at(-1), version, edits]),
      [
        ['shop.md', 1, [{ range: rangeOf(SHOP, 'S1'), newText: 'S2' }]],
        ['notes.md', null, [{ range: rangeOf(NOTES, 's1-till'), newText: 's2-till', annotationId: 'links' }]],
      ],
    )
    deepEqual(edit.changeAnnotations, { links: { label: 'Links from other files', needsConfirmation: true } })
  })
})

/** The id that the words begin with. */
function idAt(text: string, words: string): Range {
  const { start } = rangeOf(text, words)
  return { start, end: { line: start.line, character: start.character + 2 } }
}

const SHOP = `# Shop

## S1: Till

**Due:** 2026-05-01

| Task | Owner | Depends on |
|---|---|---|
| T-1: Drawer | Cy | M1 |
`

const NOTES = `# Notes

As agreed, [the till](shop.md#s1-till) comes first.
`

const REQUEST_FAILED = -32803
