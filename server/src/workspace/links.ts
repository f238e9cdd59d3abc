import { fitsKind, keysOfReference } from '../plan/called.ts'
import { nodesOf } from '../plan/model.ts'
import type { NodeKind, Reference } from '../plan/value.ts'
import { callNumber, nameNumber } from './brief.ts'
import { nodesHere } from './here.ts'
import type { Address, PlanFile, Resolution, Snapshot } from './snapshot.ts'

/** Finds the files in which something may be named, by the numbers of `brief.ts`, but for one file. */
export type FindFiles = (key: number, but: PlanFile | undefined) => Iterable<PlanFile>

/** Finds what references mean over all files. Of other files only those are looked into that may have it. */
export function resolverOf(filesWith: FindFiles): Snapshot['resolve'] {
  return (reference, from) => {
    const node = nodesHere(from).meant(reference)
    if (node) return { is: 'found', target: { file: from, node } }
    for (const numbers of numbersOf(reference)) {
      const [first, second] = firstTwo(addressesAt(numbers, reference, from, filesWith))
      if (!first) continue
      return second ? ambiguous(numbers, reference, from, filesWith) : { is: 'found', target: first }
    }
    return { is: 'dangling' }
  }
}

/** Finds the only node of a name. */
export function finderByName(filesWith: FindFiles): Snapshot['named'] {
  return (name) => {
    const [only, second] = firstTwo(addressesNamed(name.toLowerCase(), filesWith))
    return second ? undefined : only
  }
}

function* addressesNamed(name: string, filesWith: FindFiles): Generator<Address> {
  for (const file of filesWith(nameNumber(name), undefined)) {
    for (const node of nodesOf(file.plan)) if (node.name.value.toLowerCase() === name) yield { file, node }
  }
}

/** All that is meant is gathered when somebody asks for it: hundreds of plans may have an M1. */
function ambiguous(numbers: readonly number[], reference: Reference, from: PlanFile, filesWith: FindFiles): Resolution {
  return {
    is: 'ambiguous',
    get among() {
      const all = [...addressesAt(numbers, reference, from, filesWith)]
      return all.sort((a, b) => (a.file.uri === b.file.uri ? 0 : a.file.uri < b.file.uri ? -1 : 1))
    },
  }
}

/** The numbers to look for, each group only where the ones before found nothing. */
function* numbersOf(reference: Reference): Generator<readonly number[]> {
  for (const [index, key] of keysOfReference(reference).entries()) {
    const kinds = index === 0 ? KINDS : KINDS.filter((kind) => fitsKind(reference.kind, { kind }))
    yield kinds.map((kind) => callNumber(kind, key))
  }
}

function* addressesAt(
  numbers: readonly number[],
  reference: Reference,
  from: PlanFile,
  filesWith: FindFiles,
): Generator<Address> {
  const seen = new Set([from])
  for (const number of numbers) {
    for (const file of filesWith(number, from)) {
      if (seen.has(file)) continue
      seen.add(file)
      for (const node of nodesHere(file).find(reference)) yield { file, node }
    }
  }
}

function firstTwo<Item>(items: Iterable<Item>): Item[] {
  const found: Item[] = []
  for (const item of items) if (found.push(item) === 2) break
  return found
}

const KINDS: readonly NodeKind[] = ['milestone', 'phase', 'task', 'risk', 'decision', 'gate', 'workstream']
