import type { Phrase } from '../../../markdown/phrase.ts'
import { aspectIn, type Context, isAboutNode, subjectIn } from '../context.ts'
import { readLabel } from '../line/label.ts'
import { readTitle } from './title.ts'

/** Whether words below a heading such as “Overview”, of the document as a whole, are nothing but names of milestones, and what is told of them. */
export function areOverview(lines: readonly (Phrase | undefined)[], context: Context): boolean {
  return (
    1 < lines.length &&
    aspectIn(context) === 'description' &&
    !isAboutNode(subjectIn(context)) &&
    lines.some(isName) &&
    lines.every((line) => isName(line) || isAboutOne(line))
  )
}

/** `M1 owner: Ada` below the name of M1 */
const isAboutOne = (line: Phrase | undefined): boolean => line !== undefined && readLabel(line)?.subject !== undefined

function isName(line: Phrase | undefined): boolean {
  const title = line && SET_OFF.test(line.text) ? readTitle(line) : undefined
  return title?.kind === 'milestone' && title.name.text !== '' && title.aspect === undefined
}

/** `M1: Roof`, `Phase 2 – Floor`; “Stages 0–4 are the least” is a sentence. */
const SET_OFF = /^[^:：–—]{1,20}?(?::\s|：|\s[–—-]\s)/
