import { endOf, isWithin, type Span, span, startOf } from '../../base/span.ts'
import { idKey, nameKey } from '../../plan/identifier.ts'
import type { Reference } from '../../plan/value.ts'
import type { Address, PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { referencesIn } from '../mentions.ts'
import { isOnlyOneHere, namingsOf } from '../named-in-prose.ts'
import { addressesOf } from '../pointed-at.ts'
import { blocksOf } from '../../markdown/parse.ts'
import { mermaidIn } from './drawn-places.ts'
import type { Place } from './renamed.ts'
import { inLabel, inLine, nameInTheWayOf, wrappedAs } from './written-name.ts'

/** Every place in a file where a node goes by its name, or by some of its words. */
export function namePlaces(
  file: PlanFile,
  { target }: { readonly target: Address },
  workspace: Snapshot,
): readonly Place[] {
  const { node } = target
  const name = node.name.value
  if (name === '') return []
  const references = referencesIn(file).filter((reference) => means(reference, target, file, workspace))
  const atHeads = file === target.file ? headPlaces(target) : []
  const isOnlyOne = file === target.file ? isOnlyOneHere(node, file) : workspace.named(name)?.node === node
  const named = isOnlyOne ? namingsOf(node, file.text) : []
  const told = [
    ...references.filter(({ how }) => how === 'by-name').flatMap(({ id }) => calledIn(id.span, target, file)),
    ...references.filter(({ how }) => how !== 'by-name').flatMap(({ id }) => behindId(id.span, name, file)),
    ...(isOnlyOne ? boxesOf(file, name) : []),
  ]
  return [
    ...atHeads.map((at) => placeAt(at, target, file, 'told')),
    ...told.map((at) => placeAt(at, target, file, 'told')),
    ...named.map((at) => placeAt(at, target, file, isCode(at, file) ? 'told' : 'mention')),
  ]
}

function means(reference: Reference, target: Address, file: PlanFile, workspace: Snapshot): boolean {
  const [first, second] = addressesOf(reference, file, workspace)
  return first?.node === target.node && !second
}

/** The name in each head of a node; a head that calls it otherwise is left as it is. */
function headPlaces({ file, node }: Address): readonly Span[] {
  const name = node.name.value
  const others = node.heads
    .filter((head) => !isWithin(node.name.span, head))
    .flatMap((head) => wordsIn(head, name, file))
  return [node.name.span, ...others]
}

function wordsIn(head: Span, name: string, { text }: PlanFile): readonly Span[] {
  const words = text.of(head)
  const at = words.toLowerCase().lastIndexOf(name.toLowerCase())
  if (0 <= at) return [span({ offset: startOf(head) }, at, at + name.length)]
  return nameKey(words) === nameKey(name) ? [head] : []
}

/** The name in words that mean its node; none where they are its id, all of them where they only resemble the name. */
function calledIn(words: Span, { node: { id, name } }: Address, file: PlanFile): readonly Span[] {
  const written = file.text.of(words)
  if (id && idKey(written).startsWith(idKey(id.value))) return wordsIn(words, name.value, file)
  const [found] = wordsIn(words, name.value, file)
  return [found ?? words]
}

/** `M2: Oven`, where the id stands before the name. */
function behindId(id: Span, name: string, { text }: PlanFile): readonly Span[] {
  const to = endOf(id)
  const words = text.slice(to, to + LONGEST_GAP + name.length)
  const gap = GAP.exec(words)?.[0].length ?? 0
  const isNamed =
    0 < gap &&
    words.startsWith(name, gap) &&
    !/^[\p{L}\p{N}_]/u.test(text.slice(to + gap + name.length, to + gap + name.length + 1))
  return isNamed ? [span({ offset: to }, gap, gap + name.length)] : []
}

/** Boxes of drawings that hold the name and nothing else, and names between arrows in running text. */
function boxesOf(file: PlanFile, name: string): readonly Span[] {
  const text = file.text.toString()
  if (!text.includes(name)) return []
  const drawn = [...blocksOf(file.markdown)].filter((block) => block.kind === 'code').flatMap(({ lines }) => lines)
  const told = ARROW.test(text)
    ? [...text.matchAll(TOLD_BY_ARROWS)].map(({ index, 0: words }) => ({ text: words, from: index }))
    : []
  return [...drawn.map((line) => ({ text: line.text, from: startOf(line.span) })), ...told].flatMap((line) =>
    [...line.text.matchAll(BOX)].flatMap(({ index, 0: words }) =>
      words.trimEnd() === name ? [span({ offset: line.from }, index, index + name.length)] : [],
    ),
  )
}

function placeAt(at: Span, { node }: Address, file: PlanFile, is: Place['is']): Place {
  const [from, to] = [startOf(at), endOf(at)]
  const written = file.text.slice(from, to)
  const { line } = file.text.positionAt(from)
  const isDrawn = isCode(at, file)
  return {
    from,
    to,
    is,
    as: (now) => {
      const words = wrappedAs(written, nameInTheWayOf(written, node.name.value, now))
      return isDrawn ? inLabel(words) : inLine(words, file.text.line(line))
    },
  }
}

function isCode(at: Span, file: PlanFile): boolean {
  return file.text.toString().includes('mermaid') && mermaidIn(file).some(({ span: code }) => isWithin(at, code))
}

const GAP = /^[\s:–—(*_"“.)-]{1,5}/
const LONGEST_GAP = 5
/** Words between the signs of a drawing: `[Oven]`, `Oven -->`, `Oven :m2, 2026-03-01`. */
const BOX =
  /(?<=^\s*|[[({|"►→>&,;:─│]\s*)[^\s[\](){}|"<>►→&,;:─│](?:[^[\](){}|"<>►→&,;:─│]*?)(?=\s*(?:$|[\])}|"<►→&,;:─│(]|[-=.]+[->]))/g
const ARROW = /→|->|=>/
const TOLD_BY_ARROWS = /^.*(?:→|->|=>).*$/gm
