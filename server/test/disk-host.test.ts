import { deepEqual, equal } from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { URI } from 'vscode-uri'
import { diskHost, markdownBelow, uriOf } from '../src/node/disk-host.ts'
import type { FileUri } from '../src/plan/model.ts'

describe('disk host', () => {
  let root: string
  beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'milepost-disk-'))))
  afterEach(() => rmSync(root, { recursive: true }))

  it('finds Markdown files of either ending, in folders however deep and however spelled', async () => {
    write('plan.md', 'docs/2026/Q1 – Größe.markdown', 'docs/OLD.MD', 'docs/notes.txt', 'md', '.github/roadmap.md')

    deepEqual(await found('.'), ['.github/roadmap.md', 'docs/2026/Q1 – Größe.markdown', 'docs/OLD.MD', 'plan.md'])
  })

  it('leaves the folders of tools alone', async () => {
    write('plan.md', 'node_modules/pad/README.md', '.git/plan.md', 'app/dist/plan.md', '.venv/lib/plan.md')

    deepEqual(await found('.'), ['plan.md'])
  })

  it('does not look into folders that are left out, but for one that is asked for', async () => {
    write('plan.md', 'archive/old.md', 'archive/deep/older.md', 'docs/archive/old.md')
    const asked: string[] = []
    const leftOut = (folder: string): boolean => {
      asked.push(relative(root, URI.parse(folder).fsPath))
      return folder.endsWith('/archive')
    }
    const below = async (folder: string): Promise<readonly string[]> =>
      (await diskHost([uriOf(join(root, folder))]).findMarkdown(leftOut)).map((uri) =>
        relative(root, URI.parse(uri).fsPath),
      )

    deepEqual(await below('.'), ['plan.md'])
    deepEqual(asked.sort(), ['archive', 'docs', join('docs', 'archive')])
    deepEqual((await below('archive')).length, 2)
  })

  describe('with .gitignore', () => {
    it('leaves alone what it names, and finds again what it lets back in', async () => {
      write('plan.md', 'drafts/a.md', 'drafts/keep.md', 'log/b.md', 'deep/log/c.md', 'notes.tmp.md')
      rule('.gitignore', 'drafts/*', '!drafts/keep.md', '/log', '*.tmp.md')

      deepEqual(await found('.'), ['deep/log/c.md', 'drafts/keep.md', 'plan.md'])
    })

    it('counts the nearer rule more', async () => {
      write('docs/plan.md', 'docs/old.md', 'old.md')
      rule('.gitignore', 'old.md')
      rule('docs/.gitignore', '!old.md', 'plan.md')

      deepEqual(await found('.'), ['docs/old.md'])
    })

    it('knows the rules of the repository around, but for a folder that they name and one opens all the same', async () => {
      write('repository/docs/plan.md', 'repository/docs/old.md', 'repository/local/plan.md')
      mkdirSync(join(root, 'repository/.git'))
      rule('repository/.gitignore', 'old.md', 'local')

      deepEqual(await found('repository/docs'), ['repository/docs/plan.md'])
      deepEqual(await found('repository/local'), ['repository/local/plan.md'])
    })

    it('tells the same of a single file', async () => {
      write('plan.md', 'drafts/a.md', 'node_modules/pad/README.md')
      rule('.gitignore', 'drafts')
      const host = diskHost([uriOf(root)])
      const isLeftAlone = (name: string): boolean | undefined => host.isLeftAlone?.(uriOf(join(root, name)))

      deepEqual(['plan.md', 'drafts/a.md', 'node_modules/pad/README.md'].map(isLeftAlone), [false, true, true])
      equal(isLeftAlone('../plan.md'), true, 'it is in no folder of the workspace')
      equal(diskHost([uriOf(sep)]).isLeftAlone?.(uriOf(join(sep, 'plans', 'plan.md'))), false)
    })
  })

  it('looks into such a folder where it is asked to', async () => {
    write('build/plan.md')

    deepEqual(await found('build'), ['build/plan.md'])
  })

  it('finds a file once, though two folders hold it', async () => {
    write('docs/plan.md', 'docs/inner/plan.md')

    deepEqual(await found('docs', 'docs/inner', 'docs'), ['docs/inner/plan.md', 'docs/plan.md'])
  })

  it('finds nothing in a folder that does not exist, in a file, or where there is no disk', async () => {
    write('plan.md')

    deepEqual(await found('gone', 'plan.md'), [])
    deepEqual(await diskHost(['vscode-vfs://github/team/plans']).findMarkdown(), [])
  })

  describe('with config files', () => {
    it('reads them in the folders of the workspace, in the repository and beside what extends them', () => {
      write(
        'mono/app/.milepost.json',
        'mono/base.json',
        'other/base.json',
        'loose/base.json',
        'loose/sub/.milepost.json',
      )
      mkdirSync(join(root, 'mono/.git'))
      const uri = (name: string): FileUri => uriOf(join(root, name))
      const mayRead = (folders: readonly string[], base: string, by: string): boolean | undefined =>
        diskHost(folders.map(uri)).mayRead?.(uri(base), uri(by))

      equal(mayRead(['mono/app'], 'mono/base.json', 'mono/app/.milepost.json'), true)
      equal(mayRead(['mono/app'], 'mono/none.json', 'mono/app/.milepost.json'), true)
      equal(mayRead(['mono/app'], 'other/base.json', 'mono/app/.milepost.json'), false)
      equal(mayRead(['mono/app'], 'other/none.json', 'mono/app/.milepost.json'), false)
      equal(mayRead(['mono/app', 'other'], 'other/base.json', 'mono/app/.milepost.json'), true)
      equal(mayRead(['loose/sub'], 'loose/base.json', 'loose/sub/.milepost.json'), false)
      equal(mayRead([], 'loose/base.json', 'loose/.milepost.json'), true)
      const coded = `${uri('mono/app')}/..%2F..%2Fother/base.json` as FileUri
      equal(diskHost([uri('mono')]).mayRead?.(coded, uri('mono/.milepost.json')), false)
    })

    it('does not follow links that lead outside', () => {
      write('mono/base.json', 'other/secret.json')
      mkdirSync(join(root, 'mono/.git'))
      link('mono/.milepost.json', 'other/secret.json')
      link('mono/inside.json', 'mono/base.json')
      link('mono/outside', 'other')
      const uri = (name: string): FileUri => uriOf(join(root, name))
      const mayRead = (name: string): boolean | undefined =>
        diskHost([uri('mono')]).mayRead?.(uri(name), uri('mono/.milepost.json'))

      deepEqual(['mono/.milepost.json', 'mono/inside.json', 'mono/outside/secret.json'].map(mayRead), [
        false,
        true,
        false,
      ])
    })
  })

  describe('with links', () => {
    it('comes to an end in a circle', async () => {
      write('a/plan.md', 'b/plan.md')
      link('a/to-b', 'b')
      link('b/to-a', 'a')
      link('a/to-itself', 'a/to-itself')

      deepEqual(await found('.'), ['a/plan.md', 'b/plan.md'])
    })

    it('does not climb out of the folder', async () => {
      write('team/plan.md', 'private/diary.md')
      link('team/up', '.')

      deepEqual(await found('team'), ['team/plan.md'])
    })

    it('follows them to folders and files elsewhere', async () => {
      write('shared/plan.md', 'other/roadmap.md', 'team/notes.txt')
      link('team/shared', 'shared')
      link('team/roadmap.md', 'other/roadmap.md')
      link('team/broken.md', 'gone.md')

      deepEqual(await found('team'), ['team/roadmap.md', 'team/shared/plan.md'])
    })

    it('knows a file by its own name rather than by that of a link', async () => {
      write('z/plan.md')
      link('a-link.md', 'z/plan.md')

      deepEqual(await found('.'), ['z/plan.md'])
    })
  })

  describe('reading', () => {
    it('keeps every character, line breaks and byte order mark included', async () => {
      writeFileSync(join(root, 'plan.md'), '\uFEFF# Größe 🚀\r\n\tOwner: Ada\r')

      equal(await read('plan.md'), '\uFEFF# Größe 🚀\r\n\tOwner: Ada\r')
    })

    it('shows bytes that are no text as such', async () => {
      writeFileSync(join(root, 'plan.md'), Buffer.from([0x23, 0x20, 0xff, 0x00, 0xc3, 0x28, 0x0a]))

      equal(await read('plan.md'), '# \uFFFD\0\uFFFD(\n')
    })

    it('has no text for what is gone, is a folder or is on no disk', async () => {
      write('folder.md/plan.md')

      equal(await read('gone.md'), undefined)
      equal(await read('folder.md'), undefined)
      equal(await diskHost([]).read(URI.parse('untitled:Untitled-1').toString() as ReturnType<typeof uriOf>), undefined)
    })
  })

  it('spells addresses as VS Code does', () => {
    equal(uriOf('/plans/Q1 #2 (é).md'), 'file:///plans/Q1%20%232%20%28%C3%A9%29.md')
  })

  it('gives the command line paths, sorted', () => {
    write('b.md', 'a/z.md', 'a/b/c.md')

    deepEqual(markdownBelow(root).map(shown), ['a/b/c.md', 'a/z.md', 'b.md'])
  })

  it('lets others work between two folders', async () => {
    write('a/plan.md', 'b/plan.md')
    const order: string[] = []
    setImmediate(() => order.push('others'))
    await found('.')
    order.push('found')

    deepEqual(order, ['others', 'found'])
  })

  async function found(...folders: readonly string[]): Promise<string[]> {
    const uris = await diskHost(folders.map((folder) => uriOf(join(root, folder)))).findMarkdown()
    return uris.map((uri) => shown(URI.parse(uri).fsPath)).sort()
  }

  const read = (file: string): Promise<string | undefined> => diskHost([]).read(uriOf(join(root, file)))
  const shown = (path: string): string => relative(root, path).replaceAll(sep, '/')
  const link = (name: string, target: string): void => symlinkSync(join(root, target), join(root, name))

  const rule = (name: string, ...lines: readonly string[]): void => writeFileSync(join(root, name), lines.join('\n'))

  function write(...files: readonly string[]): void {
    for (const file of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true })
      writeFileSync(join(root, file), `# ${file}\n`)
    }
  }
})
