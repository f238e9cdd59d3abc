import { CompletionItemKind } from 'vscode-languageserver-types'
import { nodesOf, type PlanNode } from '../../plan/model.ts'
import type { Field } from '../../plan/statement.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import type { Offer } from './item.ts'

/** Levels and priorities: those in use, then the usual ones. */
export function levelOffers(file: PlanFile, field: 'likelihood' | 'impact' | 'priority'): Offer[] {
  const used = nodesOf(file.plan).flatMap((node) => wordsOf(node, field))
  return inOrder(used, USUAL[field]).map((word) => offer(word, used.includes(word) ? 'used' : ''))
}

/** What an approver may say of a milestone. */
export function verdictOffers(file: PlanFile): Offer[] {
  const used = file.plan.milestones
    .flatMap(({ signOffs }) => signOffs.flatMap(({ rows }) => rows))
    .flatMap(({ decision }) => (decision.is === 'given' ? [decision.said.value] : []))
  return inOrder(used, VERDICTS).map((word) => offer(word, used.includes(word) ? 'used' : ''))
}

/** `High` of `High: margin shrinks`. */
function wordsOf({ statements }: PlanNode, field: Field): readonly string[] {
  return statements.flatMap((statement) => {
    if (statement.field !== field || statement.said === undefined || !('is' in statement.said)) return []
    if (statement.said.is !== 'given') return []
    const { value } = statement.said.said
    const text = typeof value === 'string' ? value : 'text' in value ? value.text : ''
    return [text.replace(/\s*[:(,;].*$/s, '')].filter((word) => word !== '' && word.length < LONGEST_WORD)
  })
}

function offer(label: string, detail: string): Offer {
  return { label, kind: CompletionItemKind.EnumMember, detail }
}

/** The usual words in their order, spelled as they are in use; other words in use go first. */
function inOrder(used: readonly string[], usual: readonly string[]): readonly string[] {
  const spelled = (word: string): string => used.find((one) => one.toLowerCase() === word.toLowerCase()) ?? word
  const others = used.filter((word) => !usual.some((one) => one.toLowerCase() === word.toLowerCase()))
  return unique([...others, ...usual.map(spelled)])
}

function unique(words: readonly string[]): string[] {
  const byKey = new Map<string, string>()
  for (const word of words) if (!byKey.has(word.toLowerCase())) byKey.set(word.toLowerCase(), word)
  return [...byKey.values()]
}

const USUAL = { likelihood: ['Low', 'Medium', 'High'], impact: ['Low', 'Medium', 'High'], priority: ['P0', 'P1', 'P2'] }
const VERDICTS = ['Go', 'Conditional Go', 'No-Go']
const LONGEST_WORD = 24
