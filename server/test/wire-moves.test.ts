import { deepEqual } from 'node:assert/strict'
import type { WorkspaceEdit } from 'vscode-languageserver/node'
import { type LanguageClient, startHere } from './language-client.ts'
import { rangeOf } from './wire-text.ts'

describe('a file that is moved', () => {
  let client: LanguageClient | undefined
  afterEach(() => client?.connection.dispose())

  async function edits(moves: readonly { oldUri: string; newUri: string }[]): Promise<WorkspaceEdit['changes']> {
    client = startHere({}, [])
    await client.start()
    await client.open('file:///plans/hall.md', HALL)
    await client.open('file:///notes.md', NOTES)
    const edit = await client.connection.sendRequest<WorkspaceEdit>('workspace/willRenameFiles', { files: moves })
    return edit.changes
  }

  it('is followed by links to it, and by the links within it', async () => {
    deepEqual(await edits([{ oldUri: 'file:///plans/hall.md', newUri: 'file:///old/2026/hall.md' }]), {
      'file:///plans/hall.md': [
        { range: rangeOf(HALL, '../notes.md'), newText: '../../notes.md' },
        { range: rangeOf(HALL, 'hall.png'), newText: '../../plans/hall.png' },
      ],
      'file:///notes.md': [{ range: rangeOf(NOTES, 'plans/hall.md'), newText: 'old/2026/hall.md' }],
    })
  })

  it('takes along all of its folder', async () => {
    deepEqual(await edits([{ oldUri: 'file:///plans', newUri: 'file:///our%20plans' }]), {
      'file:///notes.md': [{ range: rangeOf(NOTES, 'plans/hall.md'), newText: 'our%20plans/hall.md' }],
    })
  })
})

const HALL = `# Hall

See [notes](../notes.md#hall), [the roof](#m1-roof) and ![](hall.png).

## M1: Roof
`

const NOTES = `# Notes

As in [the plan](plans/hall.md#m1-roof) and \`[no link](plans/hall.md)\`.
`
