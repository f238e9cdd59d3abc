import type { Sourced, Span } from '../base/span.ts'
import type { Reference } from './value.ts'

/** What is drawn of a plan: boxes, and arrows from what comes first to what waits for it. */
export interface Drawing {
  readonly boxes: readonly Box[]
  readonly arrows: readonly Arrow[]
  /** “Wave 2 (needs M1)”, and below it what belongs to the wave. */
  readonly waves: readonly Wave[]
  /** Whether its place says that it tells an order: names count then, even if most of its boxes are none of the plan. */
  readonly isAboutOrder: boolean
}

/** What a box may mean: an id in it, else one of its names. */
export type Box = readonly Reference[]

export interface Arrow {
  readonly from: number
  readonly to: number
}

export interface Wave {
  readonly members: readonly Box[]
  readonly awaits: readonly Reference[]
  readonly label: Span
}

/** A reference to an id in a drawing. */
export function drawn(id: Sourced<string>, kind?: Reference['kind'], within?: string): Reference {
  return { id, how: 'drawn', kind, ...(within !== undefined && { within }) }
}
