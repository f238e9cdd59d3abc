import { shownRange } from '../../views/shown-range.ts'
import { patchOf } from '../fix.ts'
import { CONFIG, pathsOf, type Report } from '../report.ts'

/** The findings as the public JSON contract of `milepost check` (docs/cli.md). Lines and columns count from 1. */
export function reportJson(report: Report): string {
  const pathOf = pathsOf(report)
  const inConfigs = report.configs.flatMap(({ path, config, findings }) =>
    findings.map(({ at, message }) => ({
      path,
      ...shownRange(config.text, at),
      ...{ rule: CONFIG, severity: 'error', message, related: [], fixes: [] },
    })),
  )
  const inPlans = report.files.flatMap(({ path, file, findings }) =>
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
  const fixed = report.fixed && {
    fixed: {
      isWritten: report.fixed.isWritten,
      files: report.fixed.files.map((one) => ({ path: one.path, count: one.count, patch: patchOf(one) })),
    },
  }
  return `${JSON.stringify({ version: 1, findings: [...inConfigs, ...inPlans], ...fixed }, undefined, 2)}\n`
}
