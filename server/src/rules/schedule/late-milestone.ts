import { type Late, lateIn } from '../../analysis/late.ts'
import { groupedBy } from '../../base/grouped-by.ts'
import { counted } from '../../base/phrases.ts'
import type { Span } from '../../base/span.ts'
import { dueOf } from '../../plan/facts.ts'
import type { PlanNode } from '../../plan/model.ts'
import type { TimeUnit } from '../../plan/vocabulary/language.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding, type RelatedPlace } from '../rule.ts'

export const lateMilestone = defineRule({
  id: 'late-milestone',
  group: 'schedule',
  summary: 'A date leaves time for all that has to be done before, round all corners.',
  severity: 'error',
  options: noOptions,
  looksAt: ['lateness'],

  *check(file, { workspace }) {
    for (const late of groupedBy(lateIn(file, workspace), ({ cause }) => cause.node).values()) {
      const [worst, ...others] = [...late].sort((a, b) => a.slack.to - b.slack.to)
      if (worst) yield findingAt(worst, others, file)
    }
  },
})

/** The cause is told once: at the date that it misses most. */
function findingAt({ node, way, cause, slack, unit }: Late, others: readonly Late[], file: PlanFile): Finding {
  const isExact = slack.from === slack.to
  const names = way.map(({ to }) => to.node.id?.value ?? called(to.node, to.file.text)).join(' → ')
  const isStated = way.every(({ reference }) => reference !== undefined)
  return {
    at: placeOf(node),
    message: `${called(node, file.text)} is due ${wordsOf(node)}, but driven to ${wordsOf(cause.node)} by ${names}; slack −${counted(-slack.to, NOUNS[unit] ?? unit)}${isExact ? '' : ' at best'}`,
    severity: isStated ? 'error' : 'warning',
    related: [
      ...way.map(({ from, to, reference }): RelatedPlace => {
        const [waiting, awaited] = [called(from.node, from.file.text), called(to.node, to.file.text)]
        return reference
          ? { file: from.file, at: reference.id.span, message: `${waiting} waits for ${awaited}` }
          : { file: to.file, at: to.node.title, message: `${awaited} is a part of ${waiting}` }
      }),
      {
        file: cause.file,
        at: placeOf(cause.node),
        message: `${called(cause.node, cause.file.text)} is due ${wordsOf(cause.node)}, and needed by ${wordsOf(node)} for ${called(node, file.text)}`,
      },
      ...others.map(({ node }) => ({
        file,
        at: placeOf(node),
        message: `${called(node, file.text)} is due ${wordsOf(node)}, too`,
      })),
    ],
  }
}

function placeOf(node: PlanNode): Span {
  const due = dueOf(node)
  return due?.is === 'given' ? due.said.span : node.title
}

function wordsOf(node: PlanNode): string {
  const due = dueOf(node)
  return due?.is === 'given' ? due.said.value.text : ''
}

/** `4 weeks`, also of the calendar. */
const NOUNS: Readonly<Partial<Record<TimeUnit, string>>> = { calendarWeek: 'week', half: 'half-year' }
