import { boldLead, type Phrase } from '../../../markdown/phrase.ts'
import type { Announced } from '../context.ts'

/**
 * How a line explains what follows: as “Technical notes:” does, or such words in bold on a line of their own. A sentence
 * does not.
 */
export function announcedBy(line: Phrase | undefined): Announced | undefined {
  const words = line?.text.replace(IN_BRACKETS, '').split(' ').length ?? 0
  if (!line || LONGEST_ANNOUNCEMENT < words) return undefined
  const bold = boldLead(line)
  const isBold = bold !== undefined && BEHIND_NAME.test(line.text.slice(bold.to))
  const isName = isBold && words <= LONGEST_NAME
  return isBold || /[:：]$/.test(line.text) ? { isName, line: line.whole } : undefined
}

/** `**Backend** (Ada):` */
const BEHIND_NAME = /^\s*(?:[(（][^()（）]*[)）])?\s*[:：]?$/
const IN_BRACKETS = /\s*[(（][^()（）]*[)）](?=\s*[:：]?$)/
/** In words. */
const LONGEST_ANNOUNCEMENT = 5
const LONGEST_NAME = 3
