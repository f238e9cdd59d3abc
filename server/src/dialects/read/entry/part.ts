import { emptyPhrase } from '../../../markdown/phrase.ts'
import type { Head } from '../../../plan/statement.ts'
import { aspectOfLabel } from '../../../plan/aspects.ts'
import { RISK_MANAGEMENT, THEN } from '../../../plan/entry-words.ts'
import { anyOf } from '../../../plan/script.ts'
import { patternWith } from '../../../plan/word-pattern.ts'
import { labelKey } from '../../../plan/word-keys.ts'
import { aspectIn, belowLine, type Context } from '../context.ts'
import type { EntryKind } from './title.ts'

/** Whether a place is in the part of the plan that holds risks, or decisions. */
export function entryKindIn(context: Context): EntryKind | undefined {
  const part = context.pending?.aspect ?? aspectIn(context)
  if (part === 'risks') return 'risk'
  return part === 'decisions' ? 'decision' : undefined
}

/** “Risks and mitigations”, “Risk management”: what stands behind the name of a risk is what is done about it. */
export function promisesMitigation({ path, pending }: Context): boolean {
  return [...path.map(({ text }) => text.text), pending?.labelText ?? ''].some(
    (title) =>
      MANAGEMENT.test(title) || halvesOf(title).some((half) => THENS.has(half) || aspectOfLabel(half) === 'mitigation'),
  )
}

/** The place within an entry, up to the next one: what follows a line or item about it. */
export function within(head: Head, context: Context): Context {
  return belowLine(context, { title: head.title, text: emptyPhrase(head.title), head })
}

/** `| Risk | How bad | Then |` */
export const isHeadOfAnswers = (title: string): boolean => THENS.has(labelKey(title))

const halvesOf = (title: string): readonly string[] => labelKey(title).split(/\/|,| & | and | \+ /)
const THENS: ReadonlySet<string> = new Set(THEN.map(labelKey))
const MANAGEMENT = patternWith(RISK_MANAGEMENT, () => anyOf(RISK_MANAGEMENT), 'iu')
