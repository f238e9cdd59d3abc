import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type ConstructName, constructNames, oneBlock } from './documents/constructs.ts'
import { type DialectName, planIn } from './documents/dialects.ts'
import { writeWorkspace } from './documents/workspaces.ts'
import type { Options } from './options.ts'
import type { Program } from './program.ts'

/** What all parts of the bench share. */
export interface Stage {
  readonly options: Options
  readonly program: Program
  /** A folder that is gone when the bench ends. */
  readonly folder: string
}

/** The text of a document: the given one of that name if there is, else our own. */
export function textOf({ options }: Stage, name: DialectName | ConstructName, lines: number): string {
  const isBlock = constructNames.some((construct) => construct === name)
  const given =
    options.documents && path.join(options.documents, 'docs', `${isBlock ? 'path-' : ''}${name}-${lines}.md`)
  if (given !== undefined && existsSync(given)) return readFileSync(given, 'utf8')
  return isConstruct(name) ? oneBlock(name, lines) : planIn(name, lines, SEED)
}

/** A folder with so many Markdown files, of which so many are plans: the given one if there is, else our own. */
export function workspaceOf({ options, folder }: Stage, files: number, plans = files): string {
  const given = options.documents && path.join(options.documents, `ws${files}`)
  if (given !== undefined && plans === files && existsSync(given)) return given
  const own = path.join(folder, `ws-${files}-${plans}`)
  if (!existsSync(own)) writeWorkspace(own, files, plans)
  return own
}

/** How a size is shown: `1,000 lines`. */
export function inLines(lines: number): string {
  return `${lines.toLocaleString('en')} lines`
}

function isConstruct(name: DialectName | ConstructName): name is ConstructName {
  return constructNames.some((construct) => construct === name)
}

const SEED = 7
