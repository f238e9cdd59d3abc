import type { Span } from '../base/span.ts'
import type { Subject } from './subject.ts'

/**
 * Whether something is so; undefined where nobody can tell, for instance whether “Week 18” is before a day. What cannot be
 * told stays so under `not`, and is never a finding (Kleene, “Introduction to Metamathematics”, 1952, § 64).
 */
export type Truth = boolean | undefined

/** What comes of a condition. */
export interface Verdict {
  readonly truth: Truth
  /** The words that show it, where there are any. */
  readonly at: Span | undefined
  /** Those others by which it is so. */
  readonly related: readonly Subject[]
}

/** A condition, understood. */
export type Judge = (subject: Subject) => Verdict

/** For a condition that has a mistake. */
export const nobodyKnows: Judge = () => ({ truth: undefined, at: undefined, related: [] })

export const allOf =
  (judges: readonly Judge[]): Judge =>
  (subject) =>
    joined(
      judges.map((judge) => judge(subject)),
      false,
    )

export const oneOf =
  (judges: readonly Judge[]): Judge =>
  (subject) =>
    joined(
      judges.map((judge) => judge(subject)),
      true,
    )

export const negated =
  (judge: Judge): Judge =>
  (subject) => {
    const verdict = judge(subject)
    return { ...verdict, truth: opposite(verdict.truth) }
  }

/** The opposite, where anyone can tell. */
export function opposite(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth
}

/** One that is `decisive` decides; else one of which nobody can tell; else they agree. */
export function decided(truths: readonly Truth[], decisive: boolean): Truth {
  if (truths.includes(decisive)) return decisive
  return truths.includes(undefined) ? undefined : !decisive
}

function joined(verdicts: readonly Verdict[], decisive: boolean): Verdict {
  const truth = decided(
    verdicts.map((one) => one.truth),
    decisive,
  )
  const showing = verdicts.filter((one) => one.truth === truth)
  return {
    truth,
    at: showing.find(({ at }) => at !== undefined)?.at,
    related: showing.flatMap(({ related }) => related),
  }
}
