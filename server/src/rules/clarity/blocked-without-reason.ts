import { endOf, isWithin, type Span, startOf } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import { WAITS } from '../../plan/depending.ts'
import { statusOf } from '../../plan/facts.ts'
import { OBSTACLES } from '../../plan/judging-words.ts'
import type { Milestone, Task } from '../../plan/model.ts'
import { anyOf } from '../../plan/script.ts'
import { patternWith } from '../../plan/word-pattern.ts'
import type { Item } from '../../plan/value.ts'
import type { Dependency, PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { edgesOf } from '../../analysis/dependency-graph.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding } from '../rule.ts'
import { seenWords } from '../seen-words.ts'
import { standingOf } from '../standing.ts'

export const blockedWithoutReason = defineRule({
  id: 'blocked-without-reason',
  group: 'clarity',
  summary: 'What is blocked says by what.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone', 'task', 'risk'],
  follows: 'dependencies',
  seesWords: true,

  *gather(node, file, { workspace }): Generator<Part> {
    const { text } = file
    if (node.kind === 'risk') yield riskPart(`${seenWords(node.body, text)} ${node.milestone?.id.value ?? ''}`)
    else if (isBlocked(node) && !isToldWhy(node, text) && !waitsForAnything(node, file, workspace))
      yield { is: 'blocked', called: node.id?.value ?? node.name.value, finding: findingAt(node, file, workspace) }
  },

  *check(_, { gathered }) {
    const blocked = gathered.flatMap((part) => (part.is === 'blocked' ? [part] : []))
    const risks = blocked.length === 0 ? [] : gathered.flatMap((part) => (part.is === 'risk' ? [part] : []))
    const named = new Set(risks.flatMap(({ ids }) => ids))
    const isNamed = (called: string): boolean =>
      IS_ID.test(called) ? named.has(called) : risks.some(({ words }) => words.includes(called))
    for (const { called, finding } of blocked) if (!isNamed(called)) yield finding
  },
})

type Part =
  | { readonly is: 'risk'; readonly words: string; readonly ids: readonly string[] }
  | { readonly is: 'blocked'; readonly called: string; readonly finding: Finding }

function riskPart(words: string): Part {
  return { is: 'risk', words, ids: words.match(IDS) ?? [] }
}

function findingAt(node: Milestone | Task, file: PlanFile, workspace: Snapshot): Finding {
  const status = statusOf(node)
  const [name, word] = [called(node, file.text), status?.value.text ?? '']
  const awaited = edgesOf({ file, node }, workspace)
  const why = awaited.length === 0 ? 'nothing says by what' : 'all that it waits for is done'
  return {
    at: status?.span ?? node.title,
    message: `${name} is “${word}”, and ${why}`,
    related: awaited.map(({ reference }) => ({ file, at: reference.id.span, message: `${name} waits for this` })),
  }
}

/** In words that do not tell why themselves, as “awaiting approval” does. */
function isBlocked(node: Milestone | Task): boolean {
  const status = statusOf(node)?.value
  return status?.state === 'blocked' && /\p{L}/u.test(status.text) && !WHY.test(status.text)
}

/** Something that is not done, or of which nobody knows: another node, or a thing that is no node of a plan. */
function waitsForAnything(node: Milestone | Task, file: PlanFile, workspace: Snapshot): boolean {
  const isOpen = ({ resolution }: Dependency): boolean =>
    resolution.is !== 'found' || standingOf(resolution.target.node, resolution.target.file.text)?.state !== 'done'
  const isNode = ({ whole }: Item): boolean => node.dependsOn.some(({ id }) => isWithin(id.span, whole))
  const isThing = node.statements.some((one) => one.field === 'dependsOn' && !one.said.items.every(isNode))
  return isThing || workspace.waitsFor({ file, node }).some(isOpen)
}

/** Whether any words stand there that are no title and no field: behind the status, in a cell for notes, in a sentence. */
function isToldWhy({ title, body, statements }: Milestone | Task, text: SourceText): boolean {
  const fields = statements.filter(({ field }) => field !== 'description' && field !== 'status')
  const status = statements
    .filter(({ field }) => field === 'status')
    .flatMap(({ place, said }) =>
      said !== undefined && 'is' in said && said.is === 'given' && 'said' in said ? [place.label, said.said.span] : [],
    )
  const rest = without([title, ...status, ...fields.map(({ place }) => place.home)], body, text)
  return WORDS.test(rest)
}

/** What is left of a text when parts of it are taken out. */
function without(parts: readonly Span[], whole: Span, text: SourceText): string {
  const from = startOf(whole)
  let rest = seenWords(whole, text)
  for (const part of parts) {
    const [begin, end] = [Math.max(0, startOf(part) - from), Math.min(rest.length, endOf(part) - from)]
    if (begin < end) rest = rest.slice(0, begin) + ' '.repeat(end - begin) + rest.slice(end)
  }
  return rest
}

/** `T-101`, `AP4` */
const IDS = /(?<![\p{L}\p{N}])\p{L}+[.-]?\p{N}+(?:[.-]\p{N}+)*(?![\p{L}\p{N}])/gu
const IS_ID = /^\p{L}+[.-]?\p{N}+(?:[.-]\p{N}+)*$/u
const WHY = patternWith([...WAITS, ...OBSTACLES], () => anyOf([...WAITS, ...OBSTACLES]), 'iu')
/** More than a unit or a sign. */
const WORDS = /\p{L}{3}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2}/u
