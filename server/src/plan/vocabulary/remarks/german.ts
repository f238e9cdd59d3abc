import { words } from '../words.ts'
import type { Remarks } from './remarks.ts'

export const GERMAN_REMARKS: Remarks = {
  every: words(`alle, jede, jeden, jeder, jedes`),
  must: words(`hat, braucht, benötigt, bekommt, muss`),
  responsible: words(`verantwortlichen, verantwortliche, verantwortlicher, leitung, zuständigen`),
  updates: words(`aktualisieren, aktualisiert, gepflegt, nachgeführt`),
  undated: words(`
    statt termine, statt fester termine, keine termine, keine festen termine, ohne termine, ohne feste termine,
    nicht nach terminen, termine sind flexibel, zeitplan ist flexibel, genaue termine
  `),
  alone: words(`
    ein-personen-projekt, einzelprojekt, privatprojekt, hobbyprojekt, nebenprojekt, in meiner freizeit,
    mache ich allein, arbeite allein, gepflegt von, wer gerade zeit hat, wer zeit hat, wer gerade frei ist
  `),
  gaps: words(
    `noch festzulegen, noch zu bestimmen, noch zu klären, wird noch festgelegt, wird noch geklärt, wird nachgereicht`,
  ),
  fillIns: words(`einfügen, hier einfügen, ausfüllen, hier eintragen, eintragen, ihr, ihre, dein, deine`),
}
