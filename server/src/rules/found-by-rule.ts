import { areSame } from '../base/are-same.ts'
import type { Chunk } from '../markdown/chunk.ts'
import { asBefore } from '../plan/assemble/as-before.ts'
import type { PlanNode } from '../plan/model.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import { allOf, type KeptParts, nothingKept, renew } from './kept-parts.ts'
import { type NodeChange, nodesOfKinds } from './node-changes.ts'
import type { Finding, Rule, RuleContext } from './rule.ts'
import { touchedNodes } from './touched.ts'
import type { Look } from './sights.ts'

/** What a rule has found in a file, kept for as long as what it has looked at is as it was. */
export interface FoundByRule<Found> {
  readonly sights: readonly number[]
  readonly resolution: number | undefined
  readonly given: unknown
  readonly inFile: readonly Found[]
  readonly inNodes: KeptParts<PlanNode, Found>
  readonly gathered: KeptParts<PlanNode, unknown>
  /** None as long as the rule has not asked for it. */
  readonly said: KeptParts<Chunk, unknown> | undefined
}

/**
 * Runs a rule where it has something else to look at than at the look before, from which it may know something. What it knew
 * is changed and may not be used any more.
 */
export function runRule<Found>(
  rule: Rule,
  report: (finding: Finding, node?: PlanNode) => Found,
  file: PlanFile,
  context: RuleContext<unknown>,
  look: Look,
  known: FoundByRule<Found> | undefined,
): FoundByRule<Found> {
  const text = textFor(rule, file, context, look, known?.said)
  const sights = (rule.looksAt ?? []).map(look.versionOf)
  const isSeen = known !== undefined && areSame(sights, known.sights) && !text.isOther
  const given = isSeen ? known.given : asBefore(rule.given?.(file, withText(context, text)), known?.given)
  const resolution = rule.follows === 'references' ? look.versionOf('resolution') : undefined
  const before = known && known.given === given && known.resolution === resolution ? known : undefined

  const inNodes = before?.inNodes ?? nothingKept<PlanNode, Found>()
  const gathered = before?.gathered ?? nothingKept<PlanNode, unknown>()
  const nodes = before ? changesFor(rule, file, look) : all(rule, file)
  const nodeContext = { ...context, given }
  if (rule.checkNode) {
    renew(inNodes, nodes, (node) =>
      Array.from(rule.checkNode?.(node, file, nodeContext) ?? [], (finding) => report(finding, node)),
    )
  }
  const isOtherGathered = rule.gather
    ? renew(gathered, nodes, (node) => rule.gather?.(node, file, nodeContext) ?? [])
    : false

  const inFile = (): readonly Found[] => {
    const parts = allOf(gathered, () => nodesOfKinds(file.plan, rule.of ?? []))
    const found = rule.check?.(file, withText({ ...nodeContext, gathered: parts }, text)) ?? []
    return Array.from(found, (finding) => report(finding))
  }
  const isAsBefore = before !== undefined && isSeen && !isOtherGathered
  const found = isAsBefore ? before.inFile : inFile()
  return { sights, resolution, given, inNodes, gathered, said: text.kept, inFile: found }
}

/** What a rule reads of the text: all of it when it first asks, then the chunks that are written otherwise. */
interface ReadText {
  kept: KeptParts<Chunk, unknown> | undefined
  /** Whether it is something else than at the look before. */
  readonly isOther: boolean
  all(): readonly unknown[]
}

function textFor(
  rule: Rule,
  file: PlanFile,
  context: RuleContext<unknown>,
  look: Look,
  kept: KeptParts<Chunk, unknown> | undefined,
): ReadText {
  const read = (chunk: Chunk): Iterable<unknown> => rule.read?.(chunk, file, context) ?? []
  const { chunks } = file.markdown
  return {
    kept,
    isOther: kept !== undefined && renew(kept, look.textChanges, read),
    all() {
      if (!this.kept) {
        this.kept = nothingKept()
        renew(
          this.kept,
          chunks.map((now) => ({ old: undefined, now })),
          read,
        )
      }
      return allOf(this.kept, () => chunks)
    },
  }
}

function withText<Context extends object>(
  context: Context,
  text: ReadText,
): Context & { readonly said: readonly unknown[] } {
  return {
    ...context,
    get said() {
      return text.all()
    },
  }
}

/** The nodes that a rule has to look at, and those which it need not know any more. */
function changesFor({ of = [], follows, seesWords }: Rule, { plan }: PlanFile, look: Look): readonly NodeChange[] {
  if (of.length === 0) return []
  const ofKind = (node: PlanNode | undefined): PlanNode | undefined =>
    node && of.includes(node.kind) ? node : undefined
  const own = look.changes.flatMap(({ old, now }) =>
    ofKind(old) || ofKind(now) ? [{ old: ofKind(old), now: ofKind(now) }] : [],
  )
  const further = [
    ...(follows === 'dependencies' ? look.affected : []),
    ...(seesWords ? touchedNodes(look.textChanges, plan) : []),
  ]
  if (further.length === 0) return own
  const looked = new Set(own.map(({ now }) => now))
  const others = [...new Set(further)].filter((node) => ofKind(node) && !looked.has(node))
  return [...own, ...others.map((node) => ({ old: node, now: node }))]
}

function all({ of = [] }: Rule, { plan }: PlanFile): readonly NodeChange[] {
  return nodesOfKinds(plan, of).map((now) => ({ old: undefined, now }))
}
