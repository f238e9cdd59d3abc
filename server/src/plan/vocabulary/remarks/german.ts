import { words } from '../words.ts'
import type { Remarks } from './remarks.ts'

export const GERMAN_REMARKS: Remarks = {
  every: words(`alle, jede, jeden, jeder, jedes`),
  must: words(`hat, braucht, benötigt, bekommt, muss`),
  responsible: words(`verantwortlichen, verantwortliche, verantwortlicher, leitung, zuständigen`),
  undated: words(`
    statt termine, statt fester termine, keine termine, keine festen termine, ohne termine, ohne feste termine,
    nicht nach terminen, termine sind flexibel, zeitplan ist flexibel, genaue termine
  `),
  gaps: words(
    `noch festzulegen, noch zu bestimmen, noch zu klären, wird noch festgelegt, wird noch geklärt, wird nachgereicht`,
  ),
  fillIns: words(`einfügen, hier einfügen, ausfüllen, hier eintragen, eintragen, ihr, ihre, dein, deine`),
}
