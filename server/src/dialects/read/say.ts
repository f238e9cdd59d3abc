import type { Span } from '../../base/span.ts'
import { part, type Phrase, sourced, spanAt, withoutStruck } from '../../markdown/phrase.ts'
import { isMilestoneAlone } from '../../plan/identifier.ts'
import type { Item, Reference, Stated } from '../../plan/value.ts'
import { type DialectName, type Place, SINGLE_FIELDS, type Statement, type Subject } from '../../plan/statement.ts'
import { anyOf } from '../../plan/script.ts'
import { patternWith } from '../../plan/word-pattern.ts'
import { AFTER, WAITS } from '../../plan/depending.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { isBlankValue, isNone, unitOfWord } from '../../plan/words.ts'
import { itemsInRun } from '../fields/items.ts'
import { readLevel } from '../fields/level.ts'
import { readOwners } from '../fields/owner.ts'
import { readNames, readNumbersToo, readReferences } from '../fields/references.ts'
import { readStatus } from '../fields/status.ts'
import { readWhen } from '../fields/when.ts'

/** Words behind a label or in a cell, and where they stand. */
export interface Words {
  readonly subject: Subject
  readonly aspect: Aspect
  readonly label: Span
  readonly labelText: string
  readonly value: Phrase
  readonly dialect: DialectName
  readonly home: Span
}

/** What words behind a label say; nothing where the aspect is none of a field. */
export function say(words: Words): Statement[] {
  const { subject, aspect, label } = words
  const value = withoutStruck(words.value)
  const place: Place = { dialect: words.dialect, label, value: spanAt(value), home: words.home }
  switch (aspect) {
    case 'status':
      return [{ subject, field: 'status', said: readStatus(value, label), place }, ...sayStartsAfter(words, place)]
    case 'owners':
      return [{ subject, field: 'owners', said: readOwners(value, label), place }]
    case 'backup':
      return [{ subject, field: 'owners', said: readOwners(value, label, 'backup'), place }]
    case 'reviewers':
      return [{ subject, field: 'reviewers', said: readOwners(value, label), place }]
    case 'due':
    case 'start':
    case 'updated':
      return [{ subject, field: aspect, said: readWhen(value, label, words.labelText), place }]
    case 'description':
    case 'mitigation':
    case 'trigger':
    case 'evidence':
    case 'priority':
      return [{ subject, field: aspect, said: readText(value, label), place }]
    case 'likelihood':
    case 'impact':
      return [{ subject, field: aspect, said: readLevel(value, label), place }]
    case 'exitCriteria':
    case 'deliverables':
    case 'go':
    case 'noGo':
      return [{ subject, field: aspect, said: itemsInRun(value), place }]
    case 'dependsOn':
      return [{ subject, field: 'dependsOn', said: readDependencies(value), place }]
    case 'milestone':
      return [{ subject, field: 'milestone', said: readMilestone(value, words.labelText), place }]
    default:
      return []
  }
}

/** What words say that stand alone, as `✅ Resolved` in a title does: they are their own label. */
export function sayUnlabelled(
  words: Pick<Words, 'subject' | 'aspect' | 'value' | 'dialect'> & Partial<Pick<Words, 'home'>>,
): Statement[] {
  return say({ label: spanAt(words.value), labelText: '', home: words.value.whole, ...words })
}

/** What something belongs to, by id, by name, or by its number below “Phase”. */
function readMilestone(value: Phrase, labelText: string): Reference | undefined {
  if (isNone(value.text) || isBlankValue(value.text)) return undefined
  const [found] = readNumbersToo(value)
  if (!found) return readNames(value)[0]
  const isNumber = /^\d+$/.test(found.id.value) && unitOfWord(labelText) !== undefined
  return isNumber ? { ...found, id: { ...found.id, value: `${labelText} ${found.id.value}` } } : found
}

/** Whether an aspect has one value, where others are lists of items. */
export function isSingle(aspect: Aspect): boolean {
  return SINGLE.includes(aspect)
}

/** What the entries of a list, the rows of a table or the lines of a section say. */
export function sayItems(
  { subject, aspect }: { readonly subject: Subject; readonly aspect: Aspect },
  items: readonly { readonly item: Item | undefined; readonly words: Phrase }[],
  place: Place,
): Statement[] {
  const read = items.map(({ item }) => item).filter((item) => item !== undefined)
  switch (aspect) {
    case 'exitCriteria':
    case 'deliverables':
    case 'go':
    case 'noGo':
      return [{ subject, field: aspect, said: read, place }]
    case 'dependsOn': {
      const references = items.flatMap(({ words }) => readIdsOrNames(withoutReasons(words)))
      return [{ subject, field: 'dependsOn', said: { references, items: read }, place }]
    }
    default:
      return []
  }
}

function readDependencies(value: Phrase): { references: readonly Reference[]; items: readonly Item[] } {
  if (isNone(value.text)) return { references: [], items: [] }
  const words = withoutReasons(value)
  return { references: [...readNumbersToo(words), ...readNames(words)], items: itemsInRun(value) }
}

function readIdsOrNames(words: Phrase): readonly Reference[] {
  return [...readReferences(words), ...readNames(words)]
}

/** `Queued (starts after Milestone 1)`: a dependency told beside a status. */
function sayStartsAfter({ subject, value }: Words, place: Place): Statement[] {
  const match = STARTS_AFTER.exec(value.text)
  if (!match) return []
  const behind = part(value, match.index + match[0].length)
  const references = readReferences(behind)
  return references.length === 0
    ? []
    : [{ subject, field: 'dependsOn', said: { references, items: [] }, place: { ...place, value: spanAt(behind) } }]
}

function readText(value: Phrase, label: Span): Stated<string> {
  if (isBlankValue(value.text) || isNone(value.text)) return { is: 'blank', label, at: spanAt(value) }
  return { is: 'given', label, said: sourced(value) }
}

/** “2 depends on 1 (observability requires …), 3”: what stands in brackets tells why, not on what; “(Phase 2)” does. */
export function withoutReasons(words: Phrase): Phrase {
  return {
    ...words,
    text: words.text.replace(REASON, (reason, inside: string) =>
      isMilestoneAlone(inside) ? reason : ' '.repeat(reason.length),
    ),
  }
}

const WAITING_WORDS = [...WAITS, ...AFTER]
const STARTS_AFTER = patternWith(WAITING_WORDS, () => `(?:${anyOf(WAITING_WORDS)})\\s*`, 'iu')

const REASON = /\s\(([^)]*)\)?/g
const SINGLE: readonly Aspect[] = [...SINGLE_FIELDS, 'backup', 'milestone']
