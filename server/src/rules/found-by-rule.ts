import { areSame } from '../base/are-same.ts'
import { asBefore } from '../plan/assemble/as-before.ts'
import type { PlanNode } from '../plan/model.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import { nodesOfKinds } from './node-changes.ts'
import type { Finding, Rule, RuleContext } from './rule.ts'
import type { Look } from './sights.ts'

/** What a rule has found in a file, kept for as long as what it has looked at is as it was. */
export interface FoundByRule<Found> {
  readonly sights: readonly number[]
  readonly resolution: number | undefined
  readonly given: unknown
  readonly inFile: readonly Found[]
  /** Of the nodes in which something was found, or of which something was gathered. */
  readonly inNodes: Map<PlanNode, readonly Found[]>
  readonly gathered: Map<PlanNode, readonly unknown[]>
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
  const sights = (rule.looksAt ?? []).map(look.versionOf)
  const isSeen = known !== undefined && areSame(sights, known.sights)
  const given = isSeen ? known.given : asBefore(rule.given?.(file, context), known?.given)
  const resolution = rule.follows === 'references' ? look.versionOf('resolution') : undefined
  const before = known && known.given === given && known.resolution === resolution ? known : undefined

  const inNodes = before?.inNodes ?? new Map<PlanNode, readonly Found[]>()
  const gathered = before?.gathered ?? new Map<PlanNode, readonly unknown[]>()
  const { gone, come } = before ? changesFor(rule, look) : { gone: [], come: nodesOfKinds(file.plan, rule.of ?? []) }
  const nodeContext = { ...context, given }
  keep(inNodes, gone, come, (node) =>
    Array.from(rule.checkNode?.(node, file, nodeContext) ?? [], (finding) => report(finding, node)),
  )
  const isGathered = keep(gathered, gone, come, (node) => [...(rule.gather?.(node, file, nodeContext) ?? [])])

  const inFile = (): readonly Found[] => {
    const nodes = 0 < gathered.size ? nodesOfKinds(file.plan, rule.of ?? []) : []
    const parts = nodes.flatMap((node) => gathered.get(node) ?? [])
    return Array.from(rule.check?.(file, { ...nodeContext, gathered: parts }) ?? [], (finding) => report(finding))
  }
  return {
    sights,
    resolution,
    given,
    inNodes,
    gathered,
    inFile: before && isSeen && !isGathered ? before.inFile : inFile(),
  }
}

/** Which nodes a rule need not know any more, and which it has to look at. */
function changesFor({ of = [], follows }: Rule, { changes, affected }: Look) {
  if (of.length === 0) return { gone: [], come: [] }
  const ofKinds = (node: PlanNode | undefined): readonly PlanNode[] => (node && of.includes(node.kind) ? [node] : [])
  const others = follows === 'dependencies' ? [...affected].flatMap(ofKinds) : []
  return {
    gone: [...changes.flatMap(({ old }) => ofKinds(old)), ...others],
    come: new Set([...changes.flatMap(({ now }) => ofKinds(now)), ...others]),
  }
}

/** Brings up to date what is kept of nodes: of those of which there is something. Yields whether that has changed. */
function keep<Part>(
  kept: Map<PlanNode, readonly Part[]>,
  gone: Iterable<PlanNode>,
  come: Iterable<PlanNode>,
  read: (node: PlanNode) => readonly Part[],
): boolean {
  let isChanged = false
  for (const node of gone) if (kept.delete(node)) isChanged = true
  for (const node of come) {
    const parts = read(node)
    if (parts.length === 0) continue
    kept.set(node, parts)
    isChanged = true
  }
  return isChanged
}
