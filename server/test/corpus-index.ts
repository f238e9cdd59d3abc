/** A row of the index: what it is about, and the files that show it. */
export interface IndexRow {
  readonly about: string
  readonly files: readonly string[]
}

const row = /^\| *([^|]+?) *\|.*\|$/gm // e.g. `| 19 | Money behind the name | [23](23-winery-epic.md) |`
const link = /\]\(([^)]+)\)/g

/** The rows of all tables of the index that show a plan: the number of a way of writing, a language, or other words. */
export function indexRows(page: string): readonly IndexRow[] {
  return [...page.matchAll(row)]
    .map(([line, about = '']) => ({ about, files: [...line.matchAll(link)].map(([, file = '']) => file) }))
    .filter(({ files }) => files.length > 0)
}
