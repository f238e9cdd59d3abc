import { inAllLanguages } from './vocabulary.ts'

/**
 * The words by which plans say that one thing waits for another: `WAITS` stand behind the one that waits, `LEADS` behind
 * the one that is waited for.
 */
export const WAITS = inAllLanguages(({ sentences }) => sentences.waits)
export const LEADS = inAllLanguages(({ sentences }) => sentences.leads)

/** Words before, or in Chinese and Japanese behind, what has to be over first. */
export const AFTER = inAllLanguages(({ sentences }) => sentences.after)

/** Labels of what waits for the one that bears them: `Needed by: M4`. */
export const LEADING_LABELS = inAllLanguages(({ sentences }) => sentences.leadingLabels)

/** Words between the subject and its verb. */
export const ADVERBS = inAllLanguages(({ sentences }) => sentences.adverbs)

/** Words before the noun by which a section speaks of itself. */
export const ITSELF = inAllLanguages(({ sentences }) => sentences.itself)

/** Words that turn what a sentence says into its opposite, or take it back. */
export const DENIALS = inAllLanguages(({ sentences }) => sentences.denials)

/** Words at which a reason, a limit or another matter begins. */
export const REASONS = inAllLanguages(({ sentences }) => sentences.reasons)

/** Words of headings and labels under which arrows tell the order of the plan. */
export const ORDER_WORDS = inAllLanguages(({ sentences }) => sentences.order)

/** Beside these an arrow tells where something went. */
export const MOVES = inAllLanguages(({ sentences }) => sentences.moves)

/** Words that say that something is over: “M1 must be ready”. */
export const BE = inAllLanguages(({ sentences }) => sentences.be)
export const OVER = inAllLanguages(({ sentences, statuses, onlyInFields }) => [
  ...sentences.over,
  ...(statuses.done ?? []).filter((word) => !onlyInFields.includes(word)),
])
