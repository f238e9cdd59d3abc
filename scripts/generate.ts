// Writes everything in the repository which follows from the code. `npm run ready` fails where the result differs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

interface Generator {
  /** Path from the root of the repository, e.g. `docs/features.md`. */
  readonly file: string
  /** Makes the whole content; it may read the old one, to keep what people wrote by hand. */
  make(before: string): string
}

const generators: readonly Generator[] = [
  // One entry per generated file: package.json#contributes, syntaxes/, docs/configuration.md, the frames of docs/rules/.
]

for (const { file, make } of generators) {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const after = make(before)
  if (after === before) continue
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, after)
  console.log(`wrote ${file}`)
}
