// What is measured without a server around it. It is bundled as the release is, so that both are the same code.
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { diagnostics } from '../../server/src/features/diagnostics.ts'
import { day } from '../../server/src/plan/date.ts'
import type { FileUri } from '../../server/src/plan/model.ts'
import { allRules } from '../../server/src/rules/all-rules.ts'
import { readLayer } from '../../server/src/settings/layer.ts'
import { settingsOf } from '../../server/src/settings/settings.ts'
import { apply, emptySnapshot } from '../../server/src/workspace/apply.ts'

/** The bare parser with tables and task lists: what every ratio is a share of. Answers the number of its blocks. */
export function bareParse(text: string): number {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), gfmTaskListItem()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown()],
  })
  return tree.children.length
}

/** Reads a text for the first time, as the server does, and answers the number of its findings. */
export function firstAnalysis(text: string): number {
  const uri = 'file:///plan.md' as FileUri
  const today = day('2026-03-01')
  if (today === undefined) throw new Error('2026-03-01 is a day')
  const snapshot = apply(emptySnapshot(today), [{ is: 'text', uri, text }])
  const { everywhere } = settingsOf({ editor: readLayer(undefined, allRules).layer, pathOf: (uri) => uri })
  return diagnostics(snapshot, uri, { rules: allRules, settingOf: everywhere.settingOf }).diagnostics.length
}

/** The least that anybody could do: looks at each line once, and counts those that could be part of a plan. */
export function scanLines(text: string): number {
  return text.match(PLAN_LIKE)?.length ?? 0
}

/** A heading, a row, an item or a field, e.g. `| M1 | Ada |` or `Owner: Ada`. */
const PLAN_LIKE = /^(?:#{1,6}[ \t]|\||[ \t]*(?:[-*+]|\d+[.)])[ \t]|\*{0,2}\p{Lu}[\p{L} ]{1,30}:).*$/gmu
