import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { built } from './built.ts'
import { expectFile, exported, milepost, workspaces } from './run-cli.ts'
import { withFiles } from './temporary.ts'

describe('milepost export', () => {
  const isValid = new Ajv2020({ allowUnionTypes: true }).compile(
    withoutOtherFields(JSON.parse(readFileSync('docs/export.schema.json', 'utf8'))) as object,
  )

  for (const folder of ['examples', 'cli', 'cli/notes']) {
    it(`keeps its promise about ${folder}`, () => {
      const { exitCode, output } = milepost(['export', '--format', 'json', '.'], { in: join(workspaces, folder) })

      isValid(JSON.parse(output))
      deepEqual(isValid.errors, null)
      equal(exitCode, 0)
    })
  }

  it('tells what it has read', () => {
    expectFile('cli/ferry.export.json', milepost(['export', '.']).output)
  })

  it('reads a document in the company of others as it does alone', () => {
    const folder = join(workspaces, 'examples')
    const documents = exported(milepost(['export', '.'], { in: folder })).documents

    ok(1 < documents.length)
    for (const document of documents) {
      deepEqual(exported(milepost(['export', document.path], { in: folder })).documents, [document])
    }
  })

  it('finds dependencies in the other documents that it is given', () => {
    const secondWaitsFor = (...paths: readonly string[]): unknown => {
      const { dependsOn, unresolved } = exported(milepost(['export', ...paths])).documents[0]?.milestones[1] ?? {}
      return { dependsOn, unresolved }
    }

    deepEqual(secondWaitsFor('docs/boat.md', 'docs/quay.md'), { dependsOn: ['M1', 'M11'], unresolved: [] })
    deepEqual(secondWaitsFor('docs/boat.md'), { dependsOn: ['M1'], unresolved: ['M11'] })
  })

  it('explains where it has read what, and what it has left', () => {
    const { exitCode, output, complaint } = milepost(['export', '--explain', 'docs', 'README.md'])

    expectFile('cli/ferry.explained.txt', output)
    deepEqual({ exitCode, complaint }, { exitCode: 0, complaint: '' })
    deepEqual(milepost(['export', 'docs', 'README.md', '--explain', '--format=text']).output, output)
  })

  it('explains as its page shows', () => {
    const [, shown = ''] = /### Explained[^]*?```text\n([^]+?)```/.exec(readFileSync('docs/cli.md', 'utf8')) ?? []

    ok(milepost(['export', '--explain', '.']).output.includes(`\n${shown}\n`.trimEnd()))
  })

  it('explains the same whatever the line breaks, and behind a byte order mark', () => {
    const plan = '# Pier\n\nSome words.\n\n## M1: Piles\n\n**Owner:** Ada\n\n**Budget:** 3\n'
    const explained = (text: string): string =>
      milepost(['export', '--explain', '.'], { in: withFiles({ 'plan.md': text }) }).output

    match(explained(plan), /^plan.md:5:4 milestone M1 “Piles” \(heading\)\n {2}7:12 {2}owner {2}Ada \(label\)\n\n/m)
    match(explained(plan), /^ {2}3:1 +prose: “Some words”\n {2}9:3 +a label nobody knows: “Budget”/m)
    equal(explained(plan.replaceAll('\n', '\r\n')), explained(plan))
    equal(explained(`\uFEFF${plan}`), explained(plan))
  })

  it('adds to the JSON what was left, where one asks for it', () => {
    const { documents } = exported(milepost(['export', '.', '--explain', '--format', 'json']))

    isValid(JSON.parse(milepost(['export', '.', '--explain', '--format', 'json']).output))
    deepEqual(isValid.errors, null)
    const [readme, ...plans] = documents.map(({ words, unread }) => ({ words, unread }))
    deepEqual(
      readme?.unread?.map(({ line, reason }) => ({ line, reason })),
      [{ line: 3, reason: 'prose' }],
    )
    ok(plans.every(({ words }) => words?.all === words?.read))
    deepEqual(
      documents.map(({ words: _, unread: __, ...document }) => document),
      exported(milepost(['export', '.'])).documents,
    )
  })

  it('ends quietly where the reader has seen enough', async () => {
    const folder = withFiles({ 'plan.md': `# Pier\n\n${'## M1: Piles\n\n'.repeat(3000)}` })
    const child = spawn(process.execPath, [built('dist/cli.js'), 'export', '.'], { cwd: folder })
    let complaint = ''
    child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()))
    child.stdout.once('data', () => child.stdout.destroy())

    deepEqual(await once(child, 'close'), [0, null])
    equal(complaint, '')
  })
})

describe('milepost stats', () => {
  it('counts what was read in each file, and in all', () => {
    const { exitCode, output, complaint } = milepost(['stats', '.', '../notes'])

    const lines = output.split('\n').map((line) => line.replace(/ +\d+\.\d$/, ' …').replace(/ +/g, ' '))
    deepEqual(lines, [
      'file plan milestones tasks risks decisions words read ms',
      'README.md no 0 0 0 0 – …',
      'docs/boat.md yes 3 0 0 0 100 % …',
      'docs/quay.md yes 2 0 0 0 100 % …',
      '../notes/minutes.md no 0 0 0 0 – …',
      '4 files 2 5 0 0 0 100 % …',
      '',
    ])
    deepEqual({ exitCode, complaint }, { exitCode: 0, complaint: '' })
  })

  it('counts for programs too', () => {
    const { version, documents, total } = JSON.parse(milepost(['stats', '.', '--format', 'json']).output) as {
      readonly version: number
      readonly documents: readonly Readonly<Record<string, unknown>>[]
      readonly total: Readonly<Record<string, unknown>>
    }

    equal(version, 1)
    ok([...documents, total].every(({ milliseconds }) => typeof milliseconds === 'number' && 0 <= milliseconds))
    deepEqual(
      { ...documents[1], milliseconds: 0 },
      {
        path: 'docs/boat.md',
        plan: true,
        ...{ milestones: 3, tasks: 0, risks: 0, decisions: 0 },
        ...{ words: 97, wordsRead: 97, milliseconds: 0 },
      },
    )
    deepEqual(
      { ...total, milliseconds: 0 },
      {
        ...{ files: 3, plans: 2, milestones: 5, tasks: 0, risks: 0, decisions: 0 },
        ...{ words: 146, wordsRead: 146, milliseconds: 0 },
      },
    )
  })
})

/** The schema lets fields be added, for those who read later versions by it; here it has to know every field. */
function withoutOtherFields(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema
  const inner = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, withoutOtherFields(value)]))
  return 'required' in inner ? { ...inner, additionalProperties: false } : inner
}
