import { CompletionItemKind } from 'vscode-languageserver-types'
import { capitalise } from '../../base/phrases.ts'
import { isSamePlace, touches } from '../../base/span.ts'
import { nodesOf, type PlanNode } from '../../plan/model.ts'
import { stateOf } from '../../plan/status.ts'
import { statusKey } from '../../plan/word-keys.ts'
import { statusOf, statusText } from '../../plan/facts.ts'
import { shortTitleOf } from '../../plan/title.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import type { Offer } from './item.ts'
import type { Slot } from './slot.ts'

/**
 * The statuses of the document: those it declares, and no others; where it declares none, those it uses, and then
 * general ones, capitalised as the author does.
 */
export function statusOffers(file: PlanFile, { kind, offset }: Slot): Offer[] {
  const nodes = nodesOf(file.plan).filter((node) => isStated(node, offset) && isWord(node))
  const same = nodes.filter((node) => node.kind === kind)
  const declared = file.plan.document.declaredStatuses.map(({ value }) => value)
  const isDeclaredFor = kind === undefined || kind === 'milestone' || kind === 'task'
  if (0 < declared.length && isDeclaredFor) return unique(declared).map((word) => offer(word, same, 'declared'))

  const used = unique(
    [...same, ...(kind === 'risk' || kind === 'decision' ? [] : nodes)].map((node) => statusText(node) ?? ''),
  )
  const general = GENERAL[kind ?? 'document'] ?? GENERAL['milestone'] ?? []
  const added = general
    .filter((word) => !used.some((one) => stateOf(one) === stateOf(word) && stateOf(word) !== 'open'))
    .map((word) => asWritten(word, used))
    .filter((word) => !used.some((one) => statusKey(one) === statusKey(word)))
  return [...used.map((word) => offer(word, same, 'used')), ...added.map((word) => offer(word, same, ''))]
}

function offer(word: string, same: readonly PlanNode[], note: string): Offer {
  const users = same.filter((node) => statusKey(statusText(node) ?? '') === statusKey(word))
  const shown = users.slice(0, MOST_USERS).map(shortTitleOf).join(', ')
  const more = MOST_USERS < users.length ? ', …' : ''
  const detail = users.length === 0 ? note : `${shown}${more}`
  return { label: word, kind: CompletionItemKind.EnumMember, detail }
}

/** What stands at the cursor may be half a word. */
function isStated(node: PlanNode, offset: number): boolean {
  const stated = statusOf(node)
  return stated !== undefined && (stated.value.state !== 'unknown' || !touches(stated.span, offset))
}

/** A ticked box is a status without a word. */
function isWord(node: PlanNode): boolean {
  return node.statements.some(({ field, place }) => field === 'status' && !isSamePlace(place.label, place.value))
}

/** `in progress`, `In progress` or `In Progress`, as the others are written. */
function asWritten(word: string, used: readonly string[]): string {
  const capitalised = used.filter((one) => /^\p{Lu}/u.test(one))
  if (capitalised.length * 2 < used.length) return word
  const isTitle = capitalised.some((one) => /^\p{Lu}\S*\s+\p{Lu}/u.test(one))
  return isTitle ? word.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase()) : capitalise(word)
}

/** The first spelling of each word, in the order of the text. */
function unique(words: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const word of words) if (!byKey.has(statusKey(word))) byKey.set(statusKey(word), word)
  return [...byKey.values()]
}

const GENERAL: Readonly<Record<string, readonly string[]>> = {
  document: ['draft', 'proposed', 'approved', 'active', 'done'],
  milestone: ['planned', 'in progress', 'blocked', 'at risk', 'done', 'deferred', 'dropped'],
  risk: ['open', 'mitigating', 'closed'],
  decision: ['open', 'decided'],
}
const MOST_USERS = 3
