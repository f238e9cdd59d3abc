import { shownRange } from '../../views/shown-range.ts'
import type { Reporter } from '../report.ts'

/** The findings as the public JSON contract of `milepost check` (docs/cli.md). Lines and columns count from 1. */
export const jsonReporter: Reporter<object> = {
  say: ({ path, file, findings }, pathOf) =>
    findings.map(({ at, rule, severity, message, related = [], fixes }) => ({
      path,
      ...shownRange(file.text, at),
      rule: rule.id,
      severity,
      message,
      related: related.map((other) => ({
        path: pathOf(other.file.uri),
        ...shownRange(other.file.text, other.at),
        message: other.message,
      })),
      fixes: (fixes?.() ?? []).map(({ title }) => title),
    })),
  print: (findings) => `${JSON.stringify({ version: 1, findings }, undefined, 2)}\n`,
}
