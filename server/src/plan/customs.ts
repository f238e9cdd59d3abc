import type { Day } from './date.ts'
import type { DaysOff } from './days-off.ts'
import { KNOWN_WORDS } from './in-force.ts'
import type { Lexicon } from './lexicon.ts'
import type { Roster } from './roster.ts'

/** What holds for the plans of a folder without being written in them. The same object as long as all of it is the same. */
export interface Customs {
  /** How they are read. */
  readonly words: Lexicon
  /** The day on which their dates are judged, where it is not that of the calendar. */
  readonly today: Day | undefined
  /** Who may own something, where it is listed. */
  readonly roster: Roster | undefined
  /** Where they are listed. */
  readonly daysOff: DaysOff | undefined
}

/** Where nobody has said anything. */
export const NO_CUSTOMS: Customs = { words: KNOWN_WORDS, today: undefined, roster: undefined, daysOff: undefined }
