import { listOf } from '../base/phrases.ts'
import { rememberedOf } from '../base/remembered.ts'
import { endOf, startOf } from '../base/span.ts'
import { familyOf, idKey } from '../plan/identifier.ts'
import type { Decision, Risk } from '../plan/model.ts'
import type { Reading } from '../plan/reading.ts'
import type { Reference } from '../plan/value.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { guessesFrom } from './guesses.ts'
import type { Finding } from './rule.ts'

/**
 * Ids like those of the decisions or risks of a file that nobody declares. Only where it declares that series from the first one
 * on, and all but a few that it names: a register that is kept elsewhere need not be part of the workspace.
 */
export function* findUnknown(
  nodes: readonly (Decision | Risk)[],
  noun: 'decision' | 'risk',
  file: PlanFile,
  workspace: Snapshot,
): Generator<Finding> {
  const ids = nodes.flatMap(({ id }) => (id && CODE.test(id.value) ? [id.value] : []))
  const kept = seriesKept(ids)
  if (kept.size === 0) return
  const known = new Set(ids.map(idKey))
  const unknown = codesIn(file).filter(
    (reference) =>
      kept.has(familyOf(reference.id.value)) &&
      !known.has(idKey(reference.id.value)) &&
      !goesOn(reference, file) &&
      workspace.resolve(reference, file).is === 'dangling',
  )
  const distinct = new Set(unknown.map(({ id }) => idKey(id.value)))
  if (ids.length < FEW_OF * distinct.size) return
  const seen = new Set<number>()
  for (const reference of unknown) {
    const { value, span } = reference.id
    if (seen.has(startOf(span))) continue
    seen.add(startOf(span))
    const meant = guessesFrom(ids)(value).slice(0, MOST_SUGGESTIONS)
    const words = listOf(
      meant.map((one) => `“${one}”`),
      'or',
    )
    yield {
      at: span,
      message: `There is no ${noun} “${value}”${meant.length === 0 ? '' : `; did you mean ${words}?`}`,
      fixes: () =>
        meant.map((one) => ({
          title: `Change “${value}” to “${one}”`,
          edits: [{ is: 'replace', span, with: one }],
        })),
    }
  }
}

/** What the ids of a series begin with, of which the first stands here and several more. */
function seriesKept(ids: readonly string[]): ReadonlySet<string> {
  const kept = new Set<string>()
  for (const family of new Set(ids.map(familyOf))) {
    const own = ids.filter((id) => familyOf(id) === family)
    if (FEWEST <= own.length && own.some((id) => FIRST.test(id))) kept.add(family)
  }
  return kept
}

/** `D3.js`, `R2-bucket` */
function goesOn({ id: { span } }: Reference, { text }: PlanFile): boolean {
  return /^[.-]\p{L}/u.test(text.slice(endOf(span), endOf(span) + 2))
}

/** All that has the form of a code, wherever it is written in words. */
function codesIn({ read }: PlanFile): readonly Reference[] {
  const codes: Reference[] = []
  for (const { steps } of read?.chunks ?? [])
    for (const { reading } of steps) for (const code of codesOf(reading)) codes.push(code)
  return codes
}

const codesOf = rememberedOf(({ mentions }: Reading) =>
  mentions.filter(({ how, id }) => how === 'named' && CODE.test(id.value)),
)

const FEWEST = 3
const MOST_SUGGESTIONS = 2
/** One in so many may be a slip; more of them are kept elsewhere. */
const FEW_OF = 3
const CODE = /^\p{L}+-?\d+$/u
/** `R0`, `DEC-0001` */
const FIRST = /^\p{L}+-?0*[01]$/u
