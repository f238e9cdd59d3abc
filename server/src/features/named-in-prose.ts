import { lengthOf, span, type Span, touches } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import { nodesOf, type Plan, type PlanNode } from '../plan/model.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Pointed } from './pointed.ts'

/** Someone or something called by name in running text: “ask Priya Shah”, “before Read path is done”. */
export function namedAt(workspace: Snapshot, file: PlanFile, offset: number): Pointed | undefined {
  const { line, character } = file.text.positionAt(offset)
  const words = stretchOf(file.text.line(line), offset - character)
  return personIn(words, offset, workspace) ?? nodeIn(words, offset, workspace, file)
}

/** Where running text calls a node by its name. Names of one word are too common to count. */
export function namingsOf(node: PlanNode, text: SourceText): readonly Span[] {
  return isTelling(node.name.value) ? [...occurrences(stretchOf(text.toString(), 0), node.name.value)] : []
}

/** Every place where words stand as whole words in a text. */
export function occurrencesOf(words: string, text: SourceText): readonly Span[] {
  return [...occurrences(stretchOf(text.toString(), 0), words)]
}

/** Whether no other node of the file bears the name. */
export function isOnlyOneHere(node: PlanNode, { plan }: PlanFile): boolean {
  const name = node.name.value.toLowerCase()
  return nodesOf(plan).every((other) => other === node || other.name.value.toLowerCase() !== name)
}

/** A stretch of a file, and the offset at which it begins. */
interface Stretch {
  readonly text: string
  readonly inSmallLetters: string
  readonly from: number
}

function stretchOf(text: string, from: number): Stretch {
  return { text, inSmallLetters: text.toLowerCase(), from }
}

function personIn(words: Stretch, offset: number, workspace: Snapshot): Pointed | undefined {
  for (const person of workspace.people()) {
    for (const called of [person.name, person.handle]) {
      // One word is a name only for those who answer for something: “Security” may review a plan and be a topic too.
      if (called === undefined || !(isTelling(called) || 0 < person.answersFor)) continue
      const found = [...occurrences(words, called)].find((one) => touches(one, offset))
      if (found) return { is: 'person', span: found, person }
    }
  }
  return undefined
}

/** Names of the file itself come first; a name that two nodes bear is no reference. */
function nodeIn(words: Stretch, offset: number, workspace: Snapshot, file: PlanFile): Pointed | undefined {
  const [here] = namesIn(file.plan)
    .filter(({ inSmallLetters }) => words.inSmallLetters.includes(inSmallLetters))
    .flatMap(({ node }) => {
      const found = [...occurrences(words, node.name.value)].find((one) => touches(one, offset))
      return found ? { found, node } : []
    })
    .sort((a, b) => lengthOf(b.found) - lengthOf(a.found))
  if (here) {
    const { found, node } = here
    return isOnlyOneHere(node, file) ? { is: 'nodes', span: found, among: [{ file, node }] } : undefined
  }
  for (const { from, to } of stretchesAround(words, offset)) {
    const address = workspace.named(words.text.slice(from, to))
    if (address) return { is: 'nodes', span: span({ offset: words.from }, from, to), among: [address] }
  }
  return undefined
}

/** The nodes of a plan that are called by name; worked out when first asked for. */
function namesIn(plan: Plan): readonly Named[] {
  const known = namesOfPlan.get(plan)
  if (known) return known
  const names = nodesOf(plan)
    .filter(({ name }) => isTelling(name.value))
    .map((node) => ({ node, inSmallLetters: node.name.value.toLowerCase() }))
  namesOfPlan.set(plan, names)
  return names
}

const namesOfPlan = new WeakMap<Plan, readonly Named[]>()

interface Named {
  readonly node: PlanNode
  readonly inSmallLetters: string
}

/** Every run of at least two whole words around an offset, the longest first. */
function stretchesAround({ text, from: start }: Stretch, offset: number): readonly { from: number; to: number }[] {
  const at = offset - start
  const around = Array.from({ length: 2 * LONGEST_NAME }, (_, index) => at - LONGEST_NAME + index)
  const begins = around.filter((index) => 0 <= index && index <= at && isBegin(text, index))
  const ends = around.filter((index) => at <= index && index <= text.length && isEnd(text, index))
  return begins
    .flatMap((from) => ends.map((to) => ({ from, to })))
    .filter(({ from, to }) => SHORTEST_NAME <= to - from && isTelling(text.slice(from, to)))
    .sort((a, b) => b.to - b.from - (a.to - a.from))
}

/** Every place where the name stands as whole words, however capitalised. One word has to be written as the name is. */
function* occurrences({ text, inSmallLetters, from }: Stretch, name: string): Generator<Span> {
  if (name.length < SHORTEST_NAME) return
  const [within, wanted] = /\s/.test(name) ? [inSmallLetters, name.toLowerCase()] : [text, name]
  for (let at = within.indexOf(wanted); 0 <= at; at = within.indexOf(wanted, at + 1)) {
    const to = at + wanted.length
    if (isBegin(text, at) && isEnd(text, to)) yield span({ offset: from }, at, to)
  }
}

/** At least two words, or a handle: `Read path`, `@priya`. */
const isTelling = (name: string): boolean => /\S\s+\S|^@/.test(name)
const isBegin = (text: string, at: number): boolean => !WORD_AT_END.test(text.slice(Math.max(0, at - 2), at))
const isEnd = (text: string, at: number): boolean => !WORD_AT_START.test(text.slice(at, at + 2))
const SHORTEST_NAME = 3
/** A name that is called in running text, in characters. */
const LONGEST_NAME = 80
const WORD_AT_END = /[\p{L}\p{N}_]$/u
const WORD_AT_START = /^[\p{L}\p{N}_]/u
