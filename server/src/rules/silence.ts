import { remembered } from '../base/remembered.ts'
import { lastAtMost } from '../base/sorted.ts'
import { endOf, type Sourced, startOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import { type Directive, type DirectiveWord, wordOf } from '../plan/directive.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import type { Finding, Rule, Unused } from './rule.ts'

/** What the comments of a file silence. */
export interface Silence {
  /** Whether a finding is silent; by which comments is noted. None of them silences what is said `about` itself. */
  covers(finding: Heard, about?: Directive): boolean
  /** What was of no use so far of what names a rule, or none, for the rules that are `judged`. */
  unused(judged: (rule: string | undefined) => boolean): readonly Unused[]
}

type Heard = Pick<Finding, 'at'> & { readonly rule: Pick<Rule, 'id'> }

/** A directive for one of the rules that it names, or for all rules. */
interface Order {
  readonly directive: Directive
  readonly word: DirectiveWord
  readonly name: Sourced<string> | undefined
}

/** What is silent in a file; undefined where no comment asks for silence. */
export function silenceIn({ plan, text }: PlanFile): Silence | undefined {
  const orders = plan.directives.flatMap(ordersIn)
  if (orders.length === 0) return undefined
  const ofWord = (word: DirectiveWord): readonly Order[] => orders.filter((order) => order.word === word)
  const [inFile, blocks, ends] = [ofWord('disable-file'), ofWord('disable'), ofWord('enable')]
  const byLine = ordersByLine(orders, text)
  const endsOf = remembered((rule: string) =>
    ends.filter((order) => names(order, rule)).map(({ directive }) => startOf(directive.whole)),
  )
  const used = new Set<Order>(ends.filter((order) => endsSilence(order, blocks, ends)))

  return {
    covers({ at, rule: { id } }, about) {
      const place = startOf(at)
      const lastEnd = endsOf(id)[lastAtMost(endsOf(id), place)] ?? -1
      const isOpen = ({ directive: { whole } }: Order): boolean => lastEnd < startOf(whole) && endOf(whole) <= place
      const onLine = byLine.get(text.positionAt(place).line) ?? []
      const silencing = [...inFile, ...onLine, ...blocks.filter(isOpen)].filter(
        (order) => names(order, id) && order.directive !== about,
      )
      for (const order of silencing) used.add(order)
      return 0 < silencing.length
    },

    unused(judged) {
      const left = orders.filter((order) => !used.has(order) && judged(order.name?.value))
      return [...new Set(left.map(({ directive }) => directive))].map((directive) => ({
        directive,
        names: left.flatMap((order) => (order.directive === directive && order.name ? [order.name] : [])),
      }))
    },
  }
}

function ordersIn(directive: Directive): readonly Order[] {
  const word = wordOf(directive)
  if (word === undefined || word === 'today') return []
  if (directive.names.length === 0) return [{ directive, word, name: undefined }]
  return directive.names.map((name) => ({ directive, word, name }))
}

function ordersByLine(orders: readonly Order[], text: SourceText): ReadonlyMap<number, readonly Order[]> {
  const byLine = new Map<number, Order[]>()
  for (const order of orders) {
    for (const line of linesOf(order, text)) {
      const others = byLine.get(line)
      if (others) others.push(order)
      else byLine.set(line, [order])
    }
  }
  return byLine
}

function linesOf({ word, directive: { whole } }: Order, text: SourceText): readonly number[] {
  if (word === 'disable-line') return [text.positionAt(startOf(whole)).line]
  return word === 'disable-next-line' ? linesBelow(text.positionAt(endOf(whole)).line, text) : []
}

/** Up to the next line on which something is to be seen: formatters part comments from headings, and there may be several. */
function linesBelow(line: number, text: SourceText): readonly number[] {
  const below = [line + 1]
  for (let last = line + 1; last < text.lineCount && SHOWS_NOTHING.test(text.line(last)); last++) below.push(last + 1)
  return below
}

/** Whether a rule is meant. */
const names = ({ name }: Order, rule: string): boolean => name === undefined || name.value === rule

/** Whether something was silent before it. */
function endsSilence(end: Order, blocks: readonly Order[], ends: readonly Order[]): boolean {
  const at = startOf(end.directive.whole)
  const rule = end.name?.value
  const last = ends
    .filter((one) => rule === undefined || names(one, rule))
    .map(({ directive }) => startOf(directive.whole))
    .filter((one) => one < at)
    .at(-1)
  return blocks.some((block) => {
    const from = startOf(block.directive.whole)
    return (last ?? -1) < from && from < at && (rule === undefined || names(block, rule))
  })
}

/** Blanks, and comments; in a quote as well. */
const SHOWS_NOTHING = /^[\s>]*(?:<!--.*-->\s*)?$/
