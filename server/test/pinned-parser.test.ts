import { deepEqual } from 'node:assert/strict'
import { readFileSync } from 'node:fs'

/** Others are quadratic in long lists or tables: docs/decisions/0008-pinned-parser.md. */
const pinned = {
  micromark: '4.0.2',
  'micromark-core-commonmark': '2.0.3',
  'micromark-extension-gfm-table': '2.1.2',
  'mdast-util-from-markdown': '2.1.0',
}

interface Manifest {
  readonly version: string
  readonly dependencies: Readonly<Record<string, string>>
  readonly overrides: Readonly<Record<string, string>>
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>
}

describe('the parser', () => {
  for (const [name, version] of Object.entries(pinned)) {
    it(`is of ${name} ${version}, and of no other, as asked for, locked and installed`, () => {
      const { dependencies, overrides } = readJson<Manifest>('package.json')
      const { packages } = readJson<Lockfile>('package-lock.json')
      const locked = Object.entries(packages).filter(([place]) => place.endsWith(`node_modules/${name}`))
      deepEqual(
        {
          asked: overrides[name] ?? dependencies[name],
          locked: locked.map(([, one]) => one.version),
          installed: readJson<Manifest>(`node_modules/${name}/package.json`).version,
        },
        { asked: version, locked: [version], installed: version },
      )
    })
  }
})

function readJson<Content>(file: string): Content {
  return JSON.parse(readFileSync(file, 'utf8')) as Content
}
