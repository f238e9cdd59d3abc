import { shownRange } from '../../views/shown-range.ts'
import { pathsOf, type Report } from '../report.ts'

/** The findings as the public JSON contract of `milepost check` (docs/cli.md). Lines and columns count from 1. */
export function reportJson(report: Report): string {
  const pathOf = pathsOf(report)
  const findings = report.files.flatMap(({ path, file, findings }) =>
    findings.map(({ at, rule, severity, message, related = [], fixes }) => ({
      path,
      ...shownRange(file.text, at),
      rule: rule.id,
      severity,
      message,
      related: related.map((other) => ({
        path: pathOf(other.file),
        ...shownRange(other.file.text, other.at),
        message: other.message,
      })),
      fixes: (fixes?.() ?? []).map(({ title }) => title),
    })),
  )
  return `${JSON.stringify({ version: 1, findings }, undefined, 2)}\n`
}
