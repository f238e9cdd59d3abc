import { words } from '../words.ts'
import type { Judging } from './judging.ts'

export const GERMAN_JUDGING: Judging = {
  unbegun: words(`
    geplant, nicht begonnen, nicht gestartet, noch nicht begonnen, noch nicht gestartet, anstehend, bevorstehend,
    vorgesehen, vorgeschlagen, vorgemerkt, eingeplant, zu tun, entwurf, als nächstes, demnächst, in planung, künftig
  `),
  checks: words(`
    test, tests, getestet, prüfung, prüfungen, prüfprotokoll, geprüft, checkliste, abgenommen, abnahme, freigegeben,
    unterschrieben, gemessen, messung, nachgewiesen, dokumentiert, protokoll, umfrage, gemäß, laut, nach norm,
    bestätigt durch, vorgeführt
  `),
  obstacles: words(
    `bis, wegen, weil, fehlt, fehlen, fehlende, fehlender, fehlendes, wartet, warten, ausstehend, aussteht, kein, keine, defekt, verzögert, unklar, störung`,
  ),
  ahead: words(`vor, beginn, start, anfang`),
  endless: words(`laufend, fortlaufend, dauerhaft, daueraufgabe, kontinuierlich, später, irgendwann, langfristig`),
  unplanned: words(`
    noch nicht geplant, noch nichts geplant, noch keine aufgaben, noch keine arbeiten, wird noch geplant, wird später geplant, planung folgt, details folgen, noch nicht ausgearbeitet, wird noch ausgearbeitet, grobe skizze
  `),
  checkpoints: words(`kontrollpunkt, haltepunkt, prüfpunkt`),
  having: words(`haben, hat, zugewiesen, benannt, gesetzt, festgelegt, definiert, angegeben, stehen fest, steht fest`),
  claims: {
    owners: words(`
      verantwortlich, verantwortliche, verantwortlichen, verantwortlicher, zuständig, zuständige, zuständigen,
      besitzer, owner, zugewiesen
    `),
    exitCriteria: words(`abnahmekriterien, abnahmekriterium, kriterien, akzeptanzkriterien, erfolgskriterien`),
    due: words(`termin, termine, datum, fällig, frist, fristen, zieltermin, zieltermine, stichtag`),
    mitigation: words(`gegenmaßnahme, gegenmaßnahmen, maßnahme, maßnahmen, gegenmaßnahmen festgelegt`),
  },
}
