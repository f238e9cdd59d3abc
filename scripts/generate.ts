// Writes everything in the repository which follows from the code. `npm run ready` fails where the result differs.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { CONFIG_SCHEMA, configSchema, configurationPage, packageWithConfiguration } from './generate/configuration.ts'
import { featuresPage } from './generate/features-page.ts'
import { injectionGrammar } from './generate/injection-grammar.ts'
import { ownRulesPage } from './generate/own-rules-page.ts'
import { ownRulesParser } from './generate/own-rules-parser.ts'
import { rulesPage } from './generate/rules-page.ts'

interface Generator {
  /** Path from the root of the repository, e.g. `docs/features.md`. */
  readonly file: string
  /** Makes the whole content; it may read the old one, to keep what people wrote by hand. */
  make(before: string): string
}

const generators: readonly Generator[] = [
  { file: 'server/src/own-rules/parser.js', make: ownRulesParser },
  { file: 'package.json', make: packageWithConfiguration },
  { file: CONFIG_SCHEMA, make: configSchema },
  { file: 'docs/configuration.md', make: configurationPage },
  { file: 'docs/features.md', make: featuresPage },
  { file: 'docs/own-rules.md', make: ownRulesPage },
  { file: 'docs/rules.md', make: rulesPage },
  { file: 'syntaxes/milepost.injection.tmLanguage.json', make: injectionGrammar },
]

for (const { file, make } of generators) {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : ''
  const after = make(before)
  if (after === before) continue
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, after)
  console.log(`wrote ${file}`)
}
