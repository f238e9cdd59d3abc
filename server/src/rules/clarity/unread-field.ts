import { capitalise } from '../../base/phrases.ts'
import type { SourceText } from '../../base/text.ts'
import { NODE_KINDS } from '../../plan/model.ts'
import type { Statement } from '../../plan/statement.ts'
import { labelKey } from '../../plan/word-keys.ts'
import { type LabelLike, labelLikeIn } from '../label-like.ts'
import { noOptions } from '../no-options.ts'
import { defineRule } from '../rule.ts'

export const unreadField = defineRule({
  id: 'unread-field',
  group: 'clarity',
  summary: 'Labels are spelled so that what they tell is read.',
  severity: 'warning',
  options: noOptions,
  of: NODE_KINDS,
  looksAt: ['document'],
  read: (chunk, { uri }, { workspace }) => labelLikeIn(chunk, workspace.customsOf(uri).words),
  gather: ({ statements }, { text }) => labelsOf(statements, text),

  *check({ plan, text: source }, { said: found, gathered }) {
    if (found.length === 0) return
    const used = new Set([...gathered, ...labelsOf(plan.document.statements, source)])
    const uses = countOf(found)
    for (const { at, text, meant } of found) {
      const isOnce = uses.get(labelKey(text)) === 1
      const label = meant.find(({ words, isUsual }) => used.has(words) || (isOnce && isUsual))
      if (!label) continue
      const word = spelledLike(text, label.words)
      yield {
        at,
        message: `“${text}” is no label that is known; did you mean “${word}”?`,
        fixes: () => [
          {
            title: `Change “${text}” to “${word}”`,
            ...(isOneField(meant) && { isSafe: true }),
            edits: [{ is: 'replace', span: at, with: word }],
          },
        ],
      }
    }
  },
})

/** Whether all that may be meant says the same. */
const isOneField = (meant: LabelLike['meant']): boolean => new Set(meant.map(({ aspect }) => aspect)).size === 1

/** What is written again and again, and never otherwise, is a word of its author. */
function countOf(found: readonly LabelLike[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>()
  for (const { text } of found) uses.set(labelKey(text), (uses.get(labelKey(text)) ?? 0) + 1)
  return uses
}

function labelsOf(statements: readonly Statement[], text: SourceText): readonly string[] {
  return statements.map(({ place }) => labelKey(text.of(place.label)))
}

/** `Exit Criteria` for `Exit Critera`, `OWNER` for `ONWER`. */
function spelledLike(model: string, label: string): string {
  if (model === model.toUpperCase()) return label.toUpperCase()
  if (/^\p{Lu}.*[ -]\p{Lu}/u.test(model)) return label.split(' ').map(capitalise).join(' ')
  return /^\p{Lu}/u.test(model) ? capitalise(label) : label
}
