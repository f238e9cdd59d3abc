import { deepEqual, equal } from 'node:assert/strict'
import type { Connection } from 'vscode-languageserver'
import { clientHost, joinHosts } from '../src/lsp/client-host.ts'
import type { FileUri } from '../src/plan/model.ts'

describe('files from the client', () => {
  const top = 'vscode-vfs://github/team/plans'
  const texts: Readonly<Record<string, string>> = {
    [`${top}/.gitignore`]: 'drafts\n*.tmp.md\n/gr%C3%BCn\ngrün\n',
    [`${top}/docs/.gitignore`]: '!keep.tmp.md\n',
    [`${top}/plan.md`]: '# Plan\n',
    [`${top}/drafts/plan.md`]: '# Draft\n',
    [`${top}/docs/keep.tmp.md`]: '# Kept\n',
    [`${top}/docs/gone.tmp.md`]: '# Gone\n',
    [`${top}/docs/drafts/deep/plan.md`]: '# Draft\n',
    [`${top}/gr%C3%BCn/plan.md`]: '# Grün\n',
  }
  const connection = {
    sendRequest: (method: string, params: { readonly uri: string } | null) =>
      Promise.resolve(method === 'milepost/files' ? Object.keys(texts) : texts[params?.uri ?? '']),
  } as unknown as Connection

  it('are left alone where a .gitignore names them', async () => {
    const host = clientHost(connection, [top])
    deepEqual(await host.findMarkdown(), [`${top}/plan.md`, `${top}/docs/keep.tmp.md`])
    equal(host.isLeftAlone?.(`${top}/drafts/new.md` as FileUri), true)
    equal(host.isLeftAlone?.(`${top}/docs/new.md` as FileUri), false)
    equal(host.isLeftAlone?.(`${top}-other/new.md` as FileUri), true)
  })

  it('are read as config files in the folders of the workspace only', () => {
    const { mayRead } = joinHosts([top], undefined, clientHost(connection, [top]))
    const bases = ['/base.json', '/docs/base.json', '/../other/base.json', '/..%2Fother/base.json', '-other/base.json']
    deepEqual(
      bases.map((base) => mayRead?.(`${top}${base}` as FileUri, `${top}/.milepost.json` as FileUri)),
      [true, true, false, false, false],
    )
  })
})
