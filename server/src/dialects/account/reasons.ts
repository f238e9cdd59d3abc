import type { Block, Table } from '../../markdown/block.ts'
import type { Phrase } from '../../markdown/phrase.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { aspectOfLabel } from '../../plan/aspects.ts'
import type { Around } from './around.ts'

/** Why a block of which nothing was taken was left, in plain words. */
export function reasonOfBlock(block: Block, around: Around): string {
  switch (block.kind) {
    case 'heading':
      return 'a heading that names no part of a plan'
    case 'list':
      return reasonOfPart(around) ?? reasonOfList(around)
    case 'table':
      return reasonOfTable(block)
    case 'paragraph':
    case 'quote':
      return block.kind === 'paragraph' ? (labelIn(block.lines[0]) ?? PROSE) : PROSE
    case 'front-matter':
      return 'front matter'
    case 'code':
      return 'code'
    case 'html':
      return 'HTML'
    case 'rule':
      return ''
  }
}

/** Why one line was left where others of its block were taken. */
export function reasonOfLine(line: Phrase): string {
  return labelIn(line) ?? PROSE
}

/** Why the cells of a column were left where others of the table were taken. */
export function reasonOfColumn(title: Phrase | undefined): string {
  if (!title || title.text === '') return 'a column without a name'
  const isKnown = aspectOfLabel(title.text) !== undefined
  return isKnown ? `a column that tells nothing here: “${title.text}”` : `a column nobody knows: “${title.text}”`
}

/** Some words of a line were taken, and these say something more. */
export const BESIDE = 'words beside those that were read'

/** The first line of an item was taken for the whole. */
export const RUNS_ON = 'a further line of an item'

function reasonOfPart({ aspect }: Around): string | undefined {
  return aspect && REASONS_OF_PARTS[aspect]
}

function reasonOfList({ heading, isKnown, lead }: Around): string {
  if (lead !== '') return `a list behind words that name no part of a plan: “${lead}”`
  if (heading === '') return 'a list before any heading'
  return isKnown
    ? `a list under “${heading}” that says nothing known`
    : `a list under a heading that names no part of a plan: “${heading}”`
}

function reasonOfTable({ header }: Table): string {
  const titles = header.cells.map(({ text }) => text.text).filter((title) => title !== '')
  const known = titles.filter((title) => aspectOfLabel(title) !== undefined)
  if (known.length === 0) return `a table none of whose columns is known: ${titles.join(', ')}`
  return `a table that names no milestone, task, risk or decision: of its columns only ${known.join(', ')} is known`
}

/** `Budget: 3000` and `**Budget** – 3000`, where nobody knows what a budget is. */
function labelIn(line: Phrase | undefined): string | undefined {
  const label = line && LABEL.exec(line.text)?.[1]
  if (label === undefined || aspectOfLabel(label) !== undefined) return undefined
  return `a label nobody knows: “${label}”`
}

const PROSE = 'prose'
/** One to three words and a colon. */
const LABEL = /^((?:\p{L}[\p{L}\p{N}'’/-]*\s?){1,3})[:：](?=\s|$)/u
const REASONS_OF_PARTS: Partial<Record<Aspect, string>> = {
  template: 'an example, which plans nothing',
  questions: 'open questions, which decide nothing',
  contents: 'a table of contents',
}
