import { inAllLanguages } from './vocabulary.ts'
import type { Claim } from './vocabulary/judging/judging.ts'
import type { Words } from './vocabulary/words.ts'

/** Words by which rules judge what a plan says, of all languages. */
export const UNBEGUN = inAllLanguages(({ judging }) => judging.unbegun)
export const CHECKS = inAllLanguages(({ judging }) => judging.checks)
export const AHEAD = inAllLanguages(({ judging }) => judging.ahead)
export const ENDLESS = inAllLanguages(({ judging }) => judging.endless)
export const UNPLANNED = inAllLanguages(({ judging }) => judging.unplanned)
export const CHECKPOINTS = inAllLanguages(({ judging }) => judging.checkpoints)
export const OBSTACLES = inAllLanguages(({ judging }) => judging.obstacles)

/** Words of a sentence about all of a kind, and about what each of them has. */
export const EVERY = inAllLanguages(({ remarks, sentences }) => [...remarks.every, ...sentences.all])
export const HAVING = inAllLanguages(({ judging }) => judging.having)

/** What a checklist may claim. */
export const CLAIMS: Readonly<Record<Claim, Words>> = {
  owners: inAllLanguages(({ judging }) => judging.claims.owners),
  exitCriteria: inAllLanguages(({ judging }) => judging.claims.exitCriteria),
  due: inAllLanguages(({ judging }) => judging.claims.due),
  mitigation: inAllLanguages(({ judging }) => judging.claims.mitigation),
}
