import { nearest } from '../../base/edit-distance.ts'
import { isEmpty, type Sourced } from '../../base/span.ts'
import { dayOf, type Directive, DIRECTIVE_WORDS, wordOf } from '../../plan/directive.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding } from '../rule.ts'

export const unknownSuppression = defineRule({
  id: 'unknown-suppression',
  group: 'references',
  summary: 'Comments to Milepost name rules, and a day, that exist.',
  severity: 'error',
  options: noOptions,
  looksAt: ['directives'],

  *check({ plan }, { rules }) {
    const ids = rules.map(({ id }) => id)
    for (const directive of plan.directives) yield* faultsIn(directive, ids)
  },
})

function* faultsIn(directive: Directive, ids: readonly string[]): Generator<Finding> {
  const { word, names, whole } = directive
  const asked = wordOf(directive)
  if (asked === undefined && isEmpty(word.span)) yield { at: whole, message: 'The comment does not say what to do' }
  else if (asked === undefined) yield unknownWord(word)
  else if (asked !== 'today')
    yield* names.filter(({ value }) => !ids.includes(value)).map((name) => unknownRule(name, ids))
  else if (dayOf(directive) === undefined) yield noDay(directive)
}

function unknownWord(word: Sourced<string>): Finding {
  const meant = nearest(word.value, DIRECTIVE_WORDS)
  return misspelt(word, `Nobody knows “milepost-${word.value}”`, meant, (one) => `milepost-${one}`)
}

function unknownRule(name: Sourced<string>, ids: readonly string[]): Finding {
  const meant = nearest(name.value, ids)
  return misspelt(name, `There is no rule “${name.value}”`, meant, (one) => one)
}

function misspelt(
  { value, span }: Sourced<string>,
  says: string,
  [meant, ...others]: readonly string[],
  shown: (word: string) => string,
): Finding {
  if (meant === undefined) return { at: span, message: says }
  return {
    at: span,
    message: `${says}; did you mean “${shown(meant)}”?`,
    fixes: () => [
      {
        title: `Change “${shown(value)}” to “${shown(meant)}”`,
        ...(others.length === 0 && { isSafe: true }),
        edits: [{ is: 'replace', span, with: meant }],
      },
    ],
  }
}

function noDay({ names: [name], whole }: Directive): Finding {
  return name
    ? { at: name.span, message: `“${name.value}” is no day, write one like 2026-03-20` }
    : { at: whole, message: 'The comment tells no day, write one like 2026-03-20' }
}
