import type { Sourced } from '../base/span.ts'

/** Someone, a team or a role that is named as responsible. */
export interface Person {
  readonly name: Sourced<string>
  /** What they are, where it is written beside the name: `QA Lead`. */
  readonly role: Sourced<string> | undefined
  /** `@priya`, where it is written beside the name. */
  readonly handle: Sourced<string> | undefined
  /** The first in charge, or the one who steps in. */
  readonly as: 'owner' | 'backup'
}

/** Two spellings of one person compare equal by this: case, blanks and the sign of a handle do not count. */
export function personKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/^@/, '').replace(/\s+/g, ' ').trim()
}
