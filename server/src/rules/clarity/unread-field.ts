import { capitalise } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import { nodesOf } from '../../plan/model.ts'
import { labelKey } from '../../plan/word-keys.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { type LabelLike, labelLikeIn } from '../label-like.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const unreadField = defineRule({
  id: 'unread-field',
  group: 'clarity',
  summary: 'Labels are spelled so that what they tell is read.',
  severity: 'warning',
  options: noOptions,
  looksAt: ['words'],

  *check(file, { workspace }) {
    const found = labelLikeIn(file.markdown, workspace.customsOf(file.uri).words)
    if (found.length === 0) return
    const used = labelsUsedIn(file)
    const uses = countOf(found)
    for (const { at, text, meant } of found) {
      const isOnce = uses.get(labelKey(text)) === 1
      const label = meant.find(({ words, isUsual }) => used.has(words) || (isOnce && isUsual))
      if (!label) continue
      const word = spelledLike(text, label.words)
      yield {
        at,
        message: `“${text}” is no label that is known; did you mean “${word}”?`,
        fixes: () => [{ title: `Change “${text}” to “${word}”`, edits: [{ is: 'replace', span: at, with: word }] }],
      }
    }
  },
})

/** What is written again and again, and never otherwise, is a word of its author. */
function countOf(found: readonly LabelLike[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { text } of found) uses.set(labelKey(text), (uses.get(labelKey(text)) ?? 0) + 1)
  return uses
}

function labelsUsedIn({ plan, text }: PlanFile): ReadonlySet<string> {
  const labels = new Set<Span>()
  for (const { place } of plan.document.statements) labels.add(place.label)
  for (const node of nodesOf(plan)) for (const { place } of node.statements) labels.add(place.label)
  return new Set([...labels].map((label) => labelKey(text.of(label))))
}

/** `Exit Criteria` for `Exit Critera`, `OWNER` for `ONWER`. */
function spelledLike(model: string, label: string): string {
  if (model === model.toUpperCase()) return label.toUpperCase()
  if (/^\p{Lu}.*[ -]\p{Lu}/u.test(model)) return label.split(' ').map(capitalise).join(' ')
  return /^\p{Lu}/u.test(model) ? capitalise(label) : label
}
