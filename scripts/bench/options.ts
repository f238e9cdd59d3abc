import path from 'node:path'
import { parseArgs } from 'node:util'
import { Hitch } from '../editor/script.ts'

/** What is measured, and how long. */
export interface Options {
  readonly isQuick: boolean
  /** Names of the parts; empty for all. */
  readonly only: readonly string[]
  /** Lines of the documents, ascending. */
  readonly sizes: readonly number[]
  /** Rounds of what is measured in turn. */
  readonly rounds: number
  /** Edits in a document, at most. */
  readonly edits: number
  /** Milliseconds that the edits of one server in one document may take. */
  readonly editsMs: number
  /** Files of the large workspace. */
  readonly files: number
  /** Files of the workspace that the command line checks. */
  readonly checkedFiles: number
  /** A folder with `docs/d0-200.md` and the like, and `ws10000`, to use in place of generated ones. */
  readonly documents: string | undefined
  readonly json: string | undefined
  readonly write: boolean
}

const full = {
  sizes: [200, 1000, 5000, 20_000],
  rounds: 7,
  edits: 200,
  editsMs: 6000,
  files: 10_000,
  checkedFiles: 1000,
}
const quick = { sizes: [200, 1000], rounds: 3, edits: 40, editsMs: 700, files: 200, checkedFiles: 100 }

/** Reads the command line; a wrong option is a `Hitch` that says what there is. */
export function readOptions(argv: readonly string[], parts: readonly string[]): Options {
  const { values, positionals } = parsed(argv)
  if (values.help) throw new Hitch(usage(parts), 0)
  const only = [...(values.only ?? []), ...positionals]
  const unknown = only.find((name) => !parts.includes(name))
  if (unknown !== undefined) throw new Hitch(`There is no part ${unknown}\n${usage(parts)}`, 2)
  const size = values.quick ? quick : full
  return {
    ...size,
    isQuick: values.quick === true,
    only,
    sizes:
      values.sizes
        ?.split(',')
        .map(Number)
        .sort((a, b) => a - b) ?? size.sizes,
    rounds: Number(values.rounds ?? size.rounds),
    files: Number(values.files ?? size.files),
    documents: values.documents && path.resolve(values.documents),
    json: values.json && path.resolve(values.json),
    write: values.write === true,
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        quick: { type: 'boolean' },
        only: { type: 'string', multiple: true },
        sizes: { type: 'string' },
        rounds: { type: 'string' },
        files: { type: 'string' },
        documents: { type: 'string' },
        json: { type: 'string' },
        write: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new Hitch(error instanceof Error ? error.message : String(error), 2)
  }
}

function usage(parts: readonly string[]): string {
  return `npm run bench -- [--quick] [--only PART…] [--sizes 200,1000] [--rounds N] [--files N]
                 [--documents FOLDER] [--json FILE] [--write]
parts: ${parts.join(' ')}`
}
