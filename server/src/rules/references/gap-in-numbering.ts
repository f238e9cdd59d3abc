import { groupedBy } from '../../base/grouped-by.ts'
import { idKey } from '../../plan/identifier.ts'
import { NODE_KINDS, nodesOf, type PlanNode } from '../../plan/model.ts'
import type { NodeKind } from '../../plan/value.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const gapInNumbering = defineRule({
  id: 'gap-in-numbering',
  group: 'references',
  summary: 'Ids count on, or the plan says what became of the one that is left out.',
  severity: 'hint',
  options: noOptions,
  of: NODE_KINDS,
  looksAt: ['ids'],
  read: ({ piece }) => new Set(Array.from(piece.text.matchAll(WRITTEN), written)),
  given({ plan }, context) {
    const gaps = [...groupedBy(nodesOf(plan).flatMap(numberedIn), ({ series }) => series).values()].flatMap(gapIn)
    return gaps.filter(({ missing }) => !context.said.includes(missing))
  },

  *checkNode({ kind, id }, _, { given: gaps }) {
    const gap = gaps.find(({ later }) => later.kind === kind && later.id === id?.value)
    if (id && gap) yield { at: id.span, message: gap.message }
  },
})

/** One number that is left out before a later one. */
interface Gap {
  /** As `written`. */
  readonly missing: string
  readonly later: Numbered
  readonly message: string
}

interface Numbered {
  readonly kind: NodeKind
  readonly id: string
  /** Ids of one series: those of tasks that begin with `T-` and a `1`. */
  readonly series: string
  readonly before: string
  readonly digits: string
}

function numberedIn({ kind, id }: PlanNode): readonly Numbered[] {
  const [, before = '', digits = ''] = CODE.exec(id?.value ?? '') ?? []
  if (!id || before === '') return []
  const hundred = digits.length < HUNDREDS ? '' : digits.slice(0, -2)
  return [{ kind, id: id.value, series: `${kind} ${idKey(before)} ${hundred}`, before, digits }]
}

/** One number that is missing in the middle of a row; where more are, nobody counts. */
function gapIn(all: readonly Numbered[]): readonly Gap[] {
  const numbers = new Map(all.map((one) => [Number(one.digits), one]))
  const [first = 0, last = 0] = [Math.min(...numbers.keys()), Math.max(...numbers.keys())]
  if (numbers.size < all.length || numbers.size < FEWEST || last - first !== numbers.size) return []
  for (let number = first + 1; number < last; number++) {
    const [earlier, later] = [numbers.get(number - 1), numbers.get(number + 1)]
    if (numbers.has(number) || !earlier || !later) continue
    const width = earlier.digits.length === later.digits.length ? later.digits.length : 0
    const id = later.before + String(number).padStart(width, '0')
    const missing = Array.from(id.matchAll(WRITTEN), written).join()
    return [{ missing, later, message: `“${later.id}” follows “${earlier.id}”; what became of “${id}”?` }]
  }
  return []
}

/** `m 3` for `M3`, `m-3`, `M 3`, `M3.1`, `Ms 03`. */
function written([, letters = '', digits = '']: readonly string[]): string {
  return `${letters.toLowerCase()} ${String(Number(digits))}`
}

/** Whatever may say anything of what has an id. */
const WRITTEN = /(?<![\p{L}\p{N}])(\p{L}+?)s?[ _-]?(\d{1,6})(?!\d)/giu
/** `M3`, `T-104`, `Phase 2`, `R12` */
const CODE = /^(\p{L}[\p{L} ]*-?\s?)(\d{1,5})$/u
/** From here on the first digits tell a part of the plan: `T-101` to `T-104`, then `T-201`. */
const HUNDREDS = 3
const FEWEST = 3
