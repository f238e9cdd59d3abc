import { CompletionItemKind } from 'vscode-languageserver-types'
import { DIRECTIVE_WORDS, type DirectiveWord } from '../../plan/directive.ts'
import { allRules } from '../../rules/all-rules.ts'
import { todayOf } from '../../workspace/in-its-time.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import type { Offer, Stretch } from './item.ts'
import { lineAt } from './line.ts'

/** In a comment to Milepost: what it can ask for, the rules that it can name, and the day. */
export function directiveOffers(
  workspace: Snapshot,
  file: PlanFile,
  offset: number,
): { readonly offers: readonly Offer[]; readonly stretch: Stretch } | undefined {
  const { text, column } = lineAt(file, offset)
  const { asked, named, typed = '' } = IN_COMMENT.exec(text.slice(0, column))?.groups ?? {}
  if (asked === undefined) return undefined
  const behind = /^[\w-]*/.exec(text.slice(column))?.[0].length ?? 0
  const from = offset - (named === undefined ? asked.length : typed.length)
  const stretch = { from, to: offset + behind, offset }
  if (named === undefined) return { offers: DIRECTIVE_WORDS.map(wordOffer), stretch }
  if (asked === 'milepost-today') return { offers: [offer(todayOf(file, workspace), 'today')], stretch }
  const others = named.split(/[\s,]+/)
  const rules = allRules.filter(({ id }) => id.includes(typed) && !others.includes(id))
  return { offers: rules.map(({ id, summary }) => offer(id, summary)), stretch }
}

function wordOffer(word: DirectiveWord): Offer {
  return offer(`milepost-${word}`, MEANINGS[word])
}

function offer(label: string, detail: string): Offer {
  return { label, kind: CompletionItemKind.Keyword, detail }
}

const MEANINGS: Readonly<Record<DirectiveWord, string>> = {
  'disable-next-line': 'silences rules on the next line',
  'disable-line': 'silences rules on this line',
  disable: 'silences rules from here on',
  enable: 'lets rules speak again',
  'disable-file': 'silences rules in this file',
  today: 'sets the day on which the file is judged',
}

/** `<!-- miles`, `<!-- milepost-disable-line overdue-milestone, unk`, `<!-- milepost-today: 2026-` */
const IN_COMMENT =
  /<!--\s*(?<asked>mile(?:p(?:o(?:s(?:t(?:-[a-z-]*)?)?)?)?)?)(?:(?<named>:?\s+(?:[\w-]+[\s,]+)*)(?<typed>[\w-]*))?$/
