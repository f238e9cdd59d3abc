import { words } from '../words.ts'
import type { Entries } from './entries.ts'

export const GERMAN_ENTRIES: Entries = {
  describes: words(`
    der, die, das, ein, eine, wenn, falls, dass, es, wir, unser, unsere, viele, weil, durch, könnte, kann
  `),
  threatens: words(`gefährdet, bedroht, verzögert, blockiert, betrifft`),
  by: words(`durch, von`),
  none: words(`keine, nichts`),
  no: words(`keine`),
  troubles: words(`risiken, hindernisse, entscheidungen`),
  mitigates: words(`mindern, abfedern, absichern, abgefedert, gemindert`),
  management: words(`risikomanagement, umgang mit risiken`),
  then: words(`dann, was dann`),
  verdicts: words(`ja, nein`),
}
