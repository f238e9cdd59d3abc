import { remembered, rememberedOf } from '../../base/remembered.ts'
import type { Sourced } from '../../base/span.ts'
import type { TextPiece } from '../../base/text.ts'
import type { MarkdownFile } from '../../markdown/parse.ts'
import { idKey } from '../../plan/identifier.ts'
import { LIST_OF, NODE_KINDS, type PlanNode } from '../../plan/model.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding } from '../rule.ts'

export const gapInNumbering = defineRule({
  id: 'gap-in-numbering',
  group: 'references',
  summary: 'Ids count on, or the plan says what became of the one that is left out.',
  severity: 'hint',
  options: noOptions,
  looksAt: ['words'],

  *check({ plan, markdown }) {
    for (const kind of NODE_KINDS) {
      for (const { at, message, id } of gapsIn(plan[LIST_OF[kind]])) if (!isWritten(id, markdown)) yield { at, message }
    }
  },
})

interface Gap extends Finding {
  /** The one that is left out. */
  readonly id: string
}

/** Known for as long as none of the nodes is written otherwise. */
const gapsIn = rememberedOf((nodes: readonly PlanNode[]): readonly Gap[] => {
  const series = new Map<string, Numbered[]>()
  for (const one of nodes.flatMap(numberedIn)) {
    const same = series.get(one.series)
    if (same) same.push(one)
    else series.set(one.series, [one])
  }
  return [...series.values()].flatMap(gapIn)
})

interface Numbered {
  readonly id: Sourced<string>
  /** Ids of one series: `T-` with a `1`, `M`. */
  readonly series: string
  readonly before: string
  readonly digits: string
}

const numberedIn = rememberedOf((node: PlanNode): readonly Numbered[] => {
  const [, before = '', digits = ''] = CODE.exec(node.id?.value ?? '') ?? []
  if (!node.id || before === '') return []
  const hundred = digits.length < HUNDREDS ? '' : digits.slice(0, -2)
  return [{ id: node.id, series: `${idKey(before)} ${hundred}`, before, digits }]
})

/** One number that is missing in the middle of a row; where more are, nobody counts. */
function gapIn(all: readonly Numbered[]): readonly Gap[] {
  const numbers = new Map(all.map((one) => [Number(one.digits), one]))
  const [first = 0, last = 0] = [Math.min(...numbers.keys()), Math.max(...numbers.keys())]
  if (numbers.size < all.length || numbers.size < FEWEST || last - first !== numbers.size) return []
  for (let missing = first + 1; missing < last; missing++) {
    const [earlier, later] = [numbers.get(missing - 1), numbers.get(missing + 1)]
    if (numbers.has(missing) || !earlier || !later) continue
    const width = earlier.digits.length === later.digits.length ? later.digits.length : 0
    const id = later.before + String(missing).padStart(width, '0')
    const message = `“${later.id.value}” follows “${earlier.id.value}”; what became of “${id}”?`
    return [{ at: later.id.span, message, id }]
  }
  return []
}

function isWritten(id: string, { chunks }: MarkdownFile): boolean {
  return chunks.some(({ piece }) => isIn(piece)(id))
}

/** `M3`, `m-3`, `M 3`, `M3.1`: whether a text says anything of it. */
const isIn = rememberedOf(({ text }: TextPiece) =>
  remembered((id: string) => {
    const [, before = '', digits = ''] = CODE.exec(id) ?? []
    const letters = before.replace(/[^\p{L}]+$/u, '')
    return new RegExp(`(?<![\\p{L}\\p{N}])${letters}s?[ _-]?0*${String(Number(digits))}(?!\\d)`, 'iu').test(text)
  }),
)

/** `M3`, `T-104`, `Phase 2`, `R12` */
const CODE = /^(\p{L}[\p{L} ]*-?\s?)(\d{1,5})$/u
/** From here on the first digits tell a part of the plan: `T-101` to `T-104`, then `T-201`. */
const HUNDREDS = 3
const FEWEST = 3
