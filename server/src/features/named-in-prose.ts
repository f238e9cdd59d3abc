import { endOf, type Span, span, startOf, touches } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import { nodesOf, type PlanNode } from '../plan/model.ts'
import type { Address, PlanFile, Profile, Snapshot } from '../workspace/snapshot.ts'
import type { Pointed } from './pointed.ts'

/** Someone or something called by name in running text: “ask Priya Shah”, “before Read path is done”. */
export function namedAt(workspace: Snapshot, file: PlanFile, offset: number): Pointed | undefined {
  const { line, character } = file.text.positionAt(offset)
  const words = { text: file.text.line(line), from: offset - character }
  return personIn(words, offset, workspace) ?? nodeIn(words, offset, workspace, file)
}

/** Where running text calls a node by its name. Names of one word are too common to count. */
export function namingsOf(node: PlanNode, text: SourceText): readonly Span[] {
  return isTelling(node.name.value) ? [...occurrences({ text: text.toString(), from: 0 }, node.name.value)] : []
}

/** Whether no other node of these files bears the name. */
export function isOnlyOne(node: PlanNode, files: Iterable<PlanFile>): boolean {
  const name = node.name.value.toLowerCase()
  return [...files].every(({ plan }) =>
    nodesOf(plan).every((other) => other === node || other.name.value.toLowerCase() !== name),
  )
}

/** A stretch of a file, and the offset at which it begins. */
interface Stretch {
  readonly text: string
  readonly from: number
}

function personIn(words: Stretch, offset: number, workspace: Snapshot): Pointed | undefined {
  for (const person of workspace.people()) {
    for (const called of namesOf(person)) {
      const found = [...occurrences(words, called)].find((one) => touches(one, offset))
      if (found) return { is: 'person', span: found, person }
    }
  }
  return undefined
}

/** One word is a name only for those who answer for something: “Security” may review a plan and be a topic too. */
function namesOf({ name, handle, owns }: Profile): readonly string[] {
  return [name, handle].filter((one) => one !== undefined && (isTelling(one) || 0 < owns.length)) as string[]
}

/** Names of the file itself come first; a name that two nodes bear is no reference. */
function nodeIn(words: Stretch, offset: number, workspace: Snapshot, file: PlanFile): Pointed | undefined {
  for (const files of [[file], [...workspace.files()]]) {
    const [longest] = files
      .flatMap((one) => nodesOf(one.plan).map((node): Address => ({ file: one, node })))
      .filter(({ node }) => isTelling(node.name.value))
      .flatMap((address) => {
        const found = [...occurrences(words, address.node.name.value)].find((one) => touches(one, offset))
        return found ? [{ found, address }] : []
      })
      .sort((a, b) => lengthOf(b.found) - lengthOf(a.found))
    if (!longest) continue
    const { found, address } = longest
    return isOnlyOne(address.node, files) ? { is: 'nodes', span: found, among: [address] } : undefined
  }
  return undefined
}

/** Every place where the name stands as whole words, however capitalised. One word has to be written as the name is. */
function* occurrences({ text, from }: Stretch, name: string): Generator<Span> {
  if (name.length < SHORTEST_NAME) return
  const [within, wanted] = /\s/.test(name) ? [text.toLowerCase(), name.toLowerCase()] : [text, name]
  for (let at = within.indexOf(wanted); 0 <= at; at = within.indexOf(wanted, at + 1)) {
    const to = at + wanted.length
    const isWhole =
      !WORD_AT_END.test(text.slice(Math.max(0, at - 2), at)) && !WORD_AT_START.test(text.slice(to, to + 2))
    if (isWhole) yield span({ offset: from }, at, to)
  }
}

/** At least two words, or a handle: `Read path`, `@priya`. */
const isTelling = (name: string): boolean => /\S\s+\S|^@/.test(name)
const lengthOf = (at: Span): number => endOf(at) - startOf(at)
const SHORTEST_NAME = 3
const WORD_AT_END = /[\p{L}\p{N}_]$/u
const WORD_AT_START = /^[\p{L}\p{N}_]/u
