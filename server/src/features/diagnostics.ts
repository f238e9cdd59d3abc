import { type Diagnostic, DiagnosticSeverity, type Range } from 'vscode-languageserver-types'
import { endOf, isEmpty, type Span, startOf } from '../base/span.ts'
import type { SourceText } from '../base/text.ts'
import type { FileUri } from '../plan/model.ts'
import { pageOf, type Rule, type Severity } from '../rules/rule.ts'
import { type Breakdown, type Remembered, type Reported, type RuleSetting, runRules } from '../rules/run-rules.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { locationOf, rangeOf } from './range.ts'

/** Which rules are run, and how. */
export interface Ruling {
  readonly rules: readonly Rule[]
  settingOf(rule: Rule): RuleSetting
}

/**
 * Feature: Diagnostics
 *
 * While you type, the plan is checked as a compiler checks a program: what is missing, unclear, late or contradicts
 * itself is underlined at the words which say so. The code of a finding opens the page that explains its rule, and
 * related places, such as the other milestones of a circle, are one click away.
 */
export function diagnostics(
  workspace: Snapshot,
  uri: FileUri,
  { rules, settingOf }: Ruling,
  remembered?: Remembered,
): { readonly diagnostics: readonly Diagnostic[]; readonly breakdowns: readonly Breakdown[] } {
  const file = workspace.file(uri)
  if (!file) return { diagnostics: [], breakdowns: [] }
  const { findings, breakdowns } = runRules(rules, file, workspace, settingOf, remembered)
  return { diagnostics: findings.map((finding) => diagnosticOf(finding, file, workspace)), breakdowns }
}

export function diagnosticOf(
  { at, message, severity, related, rule }: Reported,
  file: PlanFile,
  workspace: Snapshot,
): Diagnostic {
  return {
    range: visibleRange(file.text, at),
    message,
    severity: SEVERITIES[severity],
    source: 'milepost',
    code: rule.id,
    codeDescription: { href: pageOf(rule) },
    ...(related &&
      0 < related.length && {
        relatedInformation: related.map((place) => ({
          // What was found before names its file as it was then.
          location: locationOf(workspace.file(place.file.uri) ?? place.file, place.at),
          message: place.message,
        })),
      }),
  }
}

/** An empty place would be underlined nowhere: it borrows the character behind it, or else the one before. */
function visibleRange(text: SourceText, at: Span): Range {
  const range = rangeOf(text, at)
  if (!isEmpty(at)) return range
  const end = text.positionAt(endOf(at) + 1)
  if (end.line === range.end.line && range.end.character < end.character) return { start: range.start, end }
  const start = text.positionAt(Math.max(0, startOf(at) - 1))
  return start.line === range.start.line ? { start, end: range.end } : range
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}
