import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types'
import type { SourceText } from '../base/text.ts'
import type { ConfigFinding } from '../settings/config.ts'
import { rangeOf } from './range.ts'

/**
 * Feature: Diagnostics in config files
 *
 * What cannot be used in a `.milepost.json` or `.milepost.yaml` is underlined there, open or not: broken syntax, a setting or
 * rule that does not exist, a value that is none. The rest of the file holds meanwhile; where it cannot be read at all, what it
 * said when it could be.
 */
export function configDiagnostics(text: SourceText, findings: readonly ConfigFinding[]): readonly Diagnostic[] {
  return findings.map(({ at, message }) => ({
    range: rangeOf(text, at),
    message,
    severity: DiagnosticSeverity.Error,
    source: 'milepost',
    code: 'config',
  }))
}
