import { inAllLanguages } from './vocabulary.ts'

/** Words in what is said of risks and decisions, of all languages. */
export const DESCRIBES = inAllLanguages(({ entries }) => entries.describes)
export const THREATENS = inAllLanguages(({ entries }) => entries.threatens)
export const BY = inAllLanguages(({ entries }) => entries.by)
export const NONE_AT_ALL = inAllLanguages(({ entries }) => entries.none)
export const NO = inAllLanguages(({ entries }) => entries.no)
export const TROUBLES = inAllLanguages(({ entries }) => entries.troubles)
export const MITIGATES = inAllLanguages(({ entries }) => entries.mitigates)
export const RISK_MANAGEMENT = inAllLanguages(({ entries }) => entries.management)
export const THEN = inAllLanguages(({ entries }) => entries.then)
export const VERDICTS = inAllLanguages(({ entries }) => entries.verdicts)
