import { behind, type Span } from '../../base/span.ts'
import type { Reading } from '../../plan/reading.ts'
import type { DialectName, Subject } from '../../plan/statement.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { type Context, subjectIn } from './context.ts'
import { isSingle, say, sayItems } from './say.ts'

/**
 * A section or label about an aspect under which nothing was said leaves the field blank. `next`: the heading that comes
 * then; one further in goes on with the section.
 */
export function flush(context: Context, into: Reading, next?: { readonly depth: number }): void {
  const { pending } = context
  const open = context.path.at(-1)
  if (pending?.value && (isSingle(pending.aspect) || pending.value.text !== '')) {
    into.statements.push(...say({ ...pending, value: pending.value, home: pending.label }))
  } else if (pending) sayBlank(pending.aspect, pending.subject, pending.label, pending.dialect, into)
  else if (open?.aspect !== undefined && context.isUnsaid && !(next && open.depth < next.depth)) {
    sayBlank(
      open.aspect,
      subjectIn(context),
      open.title,
      open.named ? 'section-per-aspect' : 'heading-per-milestone',
      into,
    )
  }
}

function sayBlank(aspect: Aspect, subject: Subject, label: Span, dialect: DialectName, into: Reading): void {
  const at = behind(label)
  into.statements.push(...sayItems({ subject, aspect }, [], { dialect, label, value: at, home: label }))
}
