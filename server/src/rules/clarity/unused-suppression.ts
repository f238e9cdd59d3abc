import { listOf } from '../../base/phrases.ts'
import { type Sourced, type Span, span } from '../../base/span.ts'
import { dayOf, type Directive, type DirectiveWord, wordOf } from '../../plan/directive.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding, type Unused } from '../rule.ts'

export const unusedSuppression = defineRule({
  id: 'unused-suppression',
  group: 'clarity',
  summary: 'Comments that silence findings have something to silence.',
  severity: 'hint',
  options: noOptions,
  // A rule that waits for other files is not silent, it has not spoken yet.
  needsAllFiles: true,
  looksAt: ['directives'],

  *checkUnused({ directive, names }) {
    const isAll = names.length === directive.names.length
    if (isAll) yield uselessComment(directive.whole, messageFor({ directive, names }))
    else for (const name of names) yield uselessName(name, directive)
  },

  /** One clock is enough. */
  *check({ plan }) {
    const [first, ...others] = plan.directives.filter((directive) => dayOf(directive) !== undefined)
    const day = first?.names[0]?.value ?? ''
    for (const { whole } of others) yield uselessComment(whole, `The day of this file is already “${day}”`)
  },
})

function uselessComment(at: Span, message: string): Finding {
  return { at, message, fixes: () => [{ title: 'Remove the comment', edits: [{ is: 'remove', span: at }] }] }
}

function uselessName(name: Sourced<string>, directive: Directive): Finding {
  return {
    at: name.span,
    message: messageFor({ directive, names: [name] }),
    fixes: () => [
      { title: `Remove “${name.value}”`, edits: [{ is: 'replace', span: withComma(name, directive.names), with: '' }] },
    ],
  }
}

/** A name of several, and what parts it from the next, or, of the last, from the one before. */
function withComma(name: Sourced<string>, names: readonly Sourced<string>[]): Span {
  const { origin, from, to } = name.span
  const at = names.indexOf(name)
  const next = names[at + 1]
  return next ? span(origin, from, next.span.from) : span(origin, names[at - 1]?.span.to ?? from, to)
}

function messageFor({ directive, names }: Unused): string {
  const word = wordOf(directive)
  const rules = listOf(names.map(({ value }) => `“${value}”`))
  if (word === 'enable') {
    return names.length === 0
      ? 'Nothing is silenced here'
      : `${rules} ${names.length === 1 ? 'is' : 'are'} not silenced here`
  }
  const where = word === undefined ? '' : WHERE[word]
  return names.length === 0
    ? `No rule finds anything ${where}`
    : `${rules} ${names.length === 1 ? 'finds' : 'find'} nothing ${where}`
}

const WHERE: Readonly<Record<DirectiveWord, string>> = {
  'disable-next-line': 'in the next line',
  'disable-line': 'in this line',
  'disable-file': 'in this file',
  disable: 'from here on',
  enable: '',
  today: '',
}
