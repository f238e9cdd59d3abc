import { groupedBy } from '../base/grouped-by.ts'
import { isWithin, startOf } from '../base/span.ts'
import type { TextChange } from '../base/text.ts'
import { silenceFile, silenceLine, type SilentPart, type WrittenSilence } from '../dialects/write/silence.ts'
import type { Reported } from '../rules/run-rules.ts'
import type { PlanFile } from '../workspace/snapshot.ts'

/** A comment to be put into a file. */
export interface SilenceAction {
  readonly title: string
  readonly changes: readonly TextChange[]
}

/**
 * Feature: Silence
 *
 * Where a rule is right and the plan is right as well, a comment silences it: on the line, or in the whole file. The comment
 * is put where it changes nothing else: above a heading or an item, in the last cell of a row, around a drawing.
 */
export function silenceActions(findings: readonly Reported[], file: PlanFile): readonly SilenceAction[] {
  const silent = findings.filter(({ at }) => !file.plan.directives.some(({ whole }) => isWithin(at, whole)))
  const byLine = groupedBy(silent, ({ at, rule }) => `${rule.id} ${String(file.text.positionAt(startOf(at)).line)}`)
  const byRule = groupedBy(silent, ({ rule }) => rule.id)
  return [
    ...[...byLine.values()].flatMap((group) => actionFor(group, ({ at, rule }) => silenceLine(file, at, rule.id))),
    ...[...byRule.values()].flatMap((group) => actionFor(group, ({ rule }) => silenceFile(file, rule.id))),
  ]
}

function actionFor(
  [first]: readonly Reported[],
  write: (finding: Reported) => WrittenSilence | undefined,
): readonly SilenceAction[] {
  const written = first && write(first)
  return written ? [{ title: `Silence ${first.rule.id} ${PARTS[written.part]}`, changes: written.changes }] : []
}

const PARTS: Readonly<Record<SilentPart, string>> = {
  line: 'on this line',
  block: 'in this block',
  file: 'in this file',
}
