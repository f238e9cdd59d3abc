import type { CompletionItem, CompletionList } from 'vscode-languageserver-types'
import { findDate } from '../plan/find-date.ts'
import { stateOf } from '../plan/status.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Cursor } from './cursor.ts'
import { dateOffers } from './completion/date.ts'
import { directiveOffers } from './completion/directive.ts'
import { itemsFor, type Offer, type Stretch } from './completion/item.ts'
import { labelOffers } from './completion/label.ts'
import { lineAt } from './completion/line.ts'
import { logOffers } from './completion/log-entry.ts'
import { nextLineOffers } from './completion/next-line.ts'
import { handleOffers, personOffers } from './completion/person.ts'
import { referenceOffers } from './completion/reference.ts'
import { rowOffers } from './completion/row.ts'
import { withoutBareBullet } from './completion/bare-bullet.ts'
import { sectionOffers } from './completion/section.ts'
import { skeletonOffers } from './completion/skeleton.ts'
import { type Slot, slotAt } from './completion/slot.ts'
import { statusOffers } from './completion/status.ts'
import { levelOffers, verdictOffers } from './completion/word.ts'

/**
 * Feature: Completion
 *
 * Offers what the plan expects at the cursor: ids where a dependency belongs, with name, status and owner; people
 * where an owner belongs; the statuses that the document declares or uses; dates such as today, in a week, or the day
 * on which a dependency is due; the labels that a milestone lacks and its siblings have; a whole row or milestone like
 * its neighbours; in a comment to Milepost, what it can ask for and the rules. All of it is written in the way of the document. The list opens when asked for, and by itself behind
 * a bar, a colon, a handle's sign, two stars, and words such as “depends on”; no setting of the editor is changed.
 */
export function completion(before: Snapshot, cursor: Cursor, trigger: string | undefined): CompletionList | undefined {
  const workspace = withoutBareBullet(before, cursor)
  const file = workspace.file(cursor.uri)
  if (!file) return undefined
  // A comment that is not closed yet takes all of the plan in.
  const directive = directiveOffers(workspace, file, cursor.offset)
  if (!file.plan.isPlan && !directive) return undefined
  const found = directive ?? offersAt(workspace, file, cursor.offset, trigger)
  const items: CompletionItem[] = found ? itemsFor(found.offers, found.stretch, file.text) : []
  return { isIncomplete: true, items }
}

interface Found {
  readonly offers: readonly Offer[]
  readonly stretch: Stretch
}

function offersAt(workspace: Snapshot, file: PlanFile, offset: number, trigger: string | undefined): Found | undefined {
  const row = rowOffers(file, offset)
  if (row && trigger !== ' ') return row
  const slot = slotAt(file, offset)
  const found =
    slot && (trigger !== ' ' || OPENED_BY_BLANK.has(slot.aspect)) ? offersFor(workspace, file, slot) : undefined
  if (found) return found
  if (trigger === '@' || (trigger === undefined && isHandle(file, offset))) return handlesAt(workspace, file, offset)
  if (trigger === '*') return labelOffers(file, offset)
  return trigger === undefined
    ? (logOffers(workspace, file, offset) ??
        joined([nextLineOffers, labelOffers, sectionOffers, skeletonOffers].map((find) => find(file, offset))))
    : undefined
}

/** All that fits at the beginning of a line; each replaces the whole line. */
function joined(found: readonly (Found | undefined)[]): Found | undefined {
  const there = found.filter((one) => one !== undefined)
  const [first] = there
  return first && { offers: there.flatMap(({ offers }) => offers), stretch: first.stretch }
}

function offersFor(workspace: Snapshot, file: PlanFile, slot: Slot): Found | undefined {
  switch (slot.aspect) {
    case 'dependsOn':
    case 'milestone':
      return referenceOffers(workspace, file, slot)
    case 'owners':
    case 'backup':
    case 'reviewers':
      return personOffers(workspace, file, slot)
    case 'name':
    case 'person':
      return slot.isSignOff ? personOffers(workspace, file, slot) : undefined
    case 'decisions':
    case 'decisionTaken':
      return slot.isSignOff ? { offers: verdictOffers(file), stretch: slot } : undefined
    case 'status':
      return {
        offers: statusOffers(file, slot),
        stretch: exchanging(slot, file, (words) => stateOf(words) !== 'unknown'),
      }
    case 'due':
    case 'start':
    case 'updated':
    case 'date':
      return {
        offers: dateOffers(workspace, file, slot),
        stretch: exchanging(slot, file, (words) => findDate(words).is === 'when'),
      }
    case 'likelihood':
    case 'impact':
    case 'priority':
      return { offers: levelOffers(file, slot.aspect), stretch: slot }
    default:
      return undefined
  }
}

function exchanging(slot: Slot, { text }: PlanFile, isValue: (words: string) => boolean): Stretch {
  return { ...slot, isComplete: isValue(text.slice(slot.from, slot.to)) }
}

function isHandle(file: PlanFile, offset: number): boolean {
  const { text, column } = lineAt(file, offset)
  return HANDLE.test(text.slice(0, column))
}

function handlesAt(workspace: Snapshot, file: PlanFile, offset: number): Found {
  const { text, column } = lineAt(file, offset)
  const typed = HANDLE.exec(text.slice(0, column))?.[0].length ?? 0
  return { offers: handleOffers(workspace, file, offset), stretch: { from: offset - typed, to: offset, offset } }
}

const HANDLE = /@[\p{L}\p{N}_-]*$/u
/** A blank is typed everywhere; only where an id is all but certain the list may open. */
const OPENED_BY_BLANK: ReadonlySet<string> = new Set(['dependsOn'])
