import { rememberedOf } from '../base/remembered.ts'
import type { Span } from '../base/span.ts'
import type { Block, Item, Table } from '../markdown/block.ts'
import { boldLead, isBold, part, type Phrase, spanAt } from '../markdown/phrase.ts'
import type { Chunk } from '../markdown/chunk.ts'
import { aspectOfHeading, aspectOfLabel } from '../plan/aspects.ts'
import { findDate } from '../plan/find-date.ts'
import type { Lexicon } from '../plan/lexicon.ts'
import { stateOfPhrase } from '../plan/status.ts'
import type { Aspect } from '../plan/vocabulary.ts'
import { levelsIn } from '../plan/words.ts'
import { labelsNear, type NearLabel } from './near-labels.ts'

/** Words in the place of a label that are none, and what they may be meant for. */
export interface LabelLike {
  readonly at: Span
  readonly text: string
  /** Those that fit what stands behind or below. */
  readonly meant: readonly NearLabel[]
}

/** All of a chunk, in order; known for as long as blocks, items and rows are what they are. */
export function labelLikeIn(chunk: Chunk, words: Lexicon): readonly LabelLike[] {
  return readerOf(words)(chunk)
}

const readerOf = rememberedOf((_: Lexicon) => {
  const inItem = rememberedOf(({ lines: [line], blocks }: Item) => [
    ...(line ? inLine(line) : []),
    ...blocks.flatMap((block) => inBlock(block)),
  ])
  const inBlock = rememberedOf((block: Block): readonly LabelLike[] => {
    switch (block.kind) {
      case 'heading':
        return inHeading(block.text)
      case 'paragraph':
      case 'front-matter':
        return block.lines.flatMap(inLine)
      case 'list':
        return block.items.flatMap(inItem)
      case 'table':
        return inTable(block)
      case 'quote':
        return block.blocks.flatMap((inner) => inBlock(inner))
      default:
        return []
    }
  })
  return ({ blocks }: Chunk) => blocks.flatMap((block) => inBlock(block))
})

/** `### Exit critera`, `## M2 Exit Critera` */
function inHeading(title: Phrase): readonly LabelLike[] {
  if (aspectOfHeading(title.text) !== undefined) return []
  return likeLabel(part(title, ID_BEFORE.exec(title.text)?.[0].length ?? 0), [])
}

/** `Onwer: Ada`, `**Onwer** – Ada`. */
function inLine(line: Phrase): readonly LabelLike[] {
  const [, label, value = ''] = LABEL.exec(line.text) ?? []
  if (label !== undefined) return likeLabel(part(line, 0, label.length), [value])
  const bold = boldLead(line)
  if (!bold || LONGEST < bold.to) return []
  const behind = BEHIND_BOLD.exec(line.text.slice(bold.to))?.[0]
  if (behind === undefined && !isBold(line)) return []
  return likeLabel(part(line, 0, bold.to), [line.text.slice(bold.to + (behind?.length ?? 0))])
}

/** A column among others that are known. */
function inTable({ header, rows }: Table): readonly LabelLike[] {
  const isPartOfPlan = header.cells.some(({ text }) => aspectOfLabel(text.text) !== undefined)
  if (!isPartOfPlan) return []
  return header.cells.flatMap(({ text }, column) =>
    text.text.length <= LONGEST && 0 < labelsNear(text.text).length
      ? likeLabel(
          text,
          rows.map(({ cells }) => cells[column]?.text.text ?? ''),
        )
      : [],
  )
}

function likeLabel(label: Phrase, values: readonly string[]): readonly LabelLike[] {
  const { text } = label
  if (LONGEST < text.length || aspectOfLabel(text) !== undefined) return []
  const told = values.filter((value) => value.trim() !== '')
  const meant = labelsNear(text).filter(({ aspect }) => fits(aspect, told))
  return meant.length === 0 ? [] : [{ at: spanAt(label), text, meant }]
}

/** Whether values are such as the field has. What stands below, and not behind, may be anything. */
function fits(aspect: Aspect, values: readonly string[]): boolean {
  const isValue = VALUES[aspect]
  return !isValue || values.every(isValue)
}

const isDate = (value: string): boolean => findDate(value).is !== 'none'
const isLevel = (value: string): boolean => 0 < levelsIn(value).length
const VALUES: Partial<Record<Aspect, (value: string) => boolean>> = {
  status: (value) => stateOfPhrase(value) !== 'unknown',
  start: isDate,
  due: isDate,
  updated: isDate,
  likelihood: isLevel,
  impact: isLevel,
}
/** `M2 `, `3.1 `, `3. M2 ` */
const ID_BEFORE = /^(?:(?:\p{Lu}+-?\d+|\d+(?:\.\d+)*[.)]?)[\s:–—-]+){1,2}/u
/** In letters, of a label. */
const LONGEST = 40
/** `Onwer: Ada`, `Exit critera:` */
const LABEL = /^([^:：]{4,40}?)\s*[:：](?=\s|$)(.*)$/u
const BEHIND_BOLD = /^\s*(?:$|[-–—]\s+)/
