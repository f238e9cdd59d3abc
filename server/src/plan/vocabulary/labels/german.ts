import type { Labels } from '../language.ts'
import { words } from '../words.ts'

export const GERMAN_LABELS: Labels = {
  id: words(`kennung, kürzel, nummer, lfd. nr, lfd nr, nr., kennziffer, schlüssel`),
  name: words(`bezeichnung, titel, thema, benennung`),
  description: words(`
    beschreibung, zielsetzung, zweck, überblick, kurzbeschreibung, einleitung, hintergrund, zusammenfassung,
    inhaltliche ziele, ziele, nutzen, motivation, einführung, ausgangslage, kontext, anlass, projektziel,
    projektziele, schwerpunkt, ergebnis
  `),
  status: words(`
    status, zustand, fortschritt, stand der arbeit, bearbeitungsstand, bearbeitungsstatus, aktueller umsetzungsstand,
    projektstatus, ampel
  `),
  owners: words(`
    verantwortlich, verantwortliche, verantwortlicher, verantwortliche person, verantwortliche personen,
    verantwortung, verantwortlichkeit, verantw., verantw, zuständig, zuständige, zuständiger, zuständige person,
    zuständigkeit, leitung, leiter, leiterin, federführung, federführend, bearbeiter, bearbeiterin, bearbeiter:in,
    bearbeitet von, ansprechpartner, ansprechpartnerin, ansprechperson, projektleitung, teilprojektleitung, wer,
    bearbeitung, zugewiesen, zugewiesen an, durchführung durch, verantwortliches team, eigentümer,
    agent, agenten, ausführung durch, ausgeführt von
  `),
  backup: words(`vertretung, stellvertretung, stellvertreter, stellvertreterin, vertreter, vertreterin, ersatz`),
  reviewers: words(`
    prüfer, prüferin, prüfung durch, freigabe durch, abgenommen von, geprüft von, beteiligte, gutachter
  `),
  start: words(`
    beginn, anfang, startdatum, starttermin, startet, projektstart, projektbeginn, geplanter start, geplanter beginn
  `),
  due: words(`
    fällig, fällig am, fällig bis, fälligkeit, fälligkeitsdatum, frist, termin, zieltermin, zieldatum, stichtag,
    abgabetermin, abgabe, liefertermin, lieferdatum, endtermin, enddatum, plantermin, geplant bis, geplant für,
    geplanter termin, geplanter abschluss, geplantes ende, voraussichtlicher abschluss, voraussichtlich,
    fertigstellung, geplante fertigstellung, geplante veröffentlichung, veröffentlichungstermin, bis, bis wann, wann,
    ende, ziel, zeitraum, zeitrahmen, zeitplan, zeitfenster, woche, wochen, kw, kalenderwoche, kalenderwochen, monat,
    quartal, entscheidung bis, plantermin, plan-termin, plandatum, soll-termin, solltermin,
    zu entscheiden bis, entscheidung bis, entscheiden bis, zu klären bis, nötig bis, gebraucht bis
  `),
  updated: words(`
    stand, aktualisiert, aktualisiert am, letzte aktualisierung, zuletzt aktualisiert, letzte änderung,
    zuletzt geändert, geändert am
  `),
  exitCriteria: words(`
    abnahmekriterien, abnahmekriterium, akzeptanzkriterien, akzeptanzkriterium, erfolgskriterien, erfolgskriterium,
    abschlusskriterien, abschlusskriterium, fertigstellungskriterien, ausstiegskriterien, austrittskriterien,
    exit-kriterien, endkriterien, kriterien, kriterium, prüfkriterien, prüfkriterium, gütekriterien,
    qualitätskriterien, freigabekriterien, abnahme, abnahmebedingungen, abnahmetest, abnahmetests, erfolgsmessung,
    erfolgsmaßstab, erfolgsindikatoren, kennzahlen, messgrößen, nachweis, nachweise, fertig wenn, erledigt wenn,
    erreicht wenn, abgeschlossen wenn, definition fertig, definition von fertig, wann fertig, geschafft wenn,
    bestanden wenn, bedingungen für den abschluss, abschlussbedingungen, metriken, bewertungskriterien,
    bewertungskriterium, tor
  `),
  deliverables: words(`
    umfang, lieferumfang, liefergegenstände, liefergegenstand, lieferobjekte, lieferobjekt, liefergut, ergebnisse,
    arbeitsergebnisse, teilergebnisse, inhalt, inhalte, leistungsumfang, leistungen, funktionen, funktionsumfang,
    arbeitsumfang, im umfang, arbeiten, arbeitsinhalte, maßnahmenumfang, aktivitäten, umsetzung, artefakte, produkte,
    bestandteile, arbeitsschritte, schritte, umsetzungsschritte, enthalten, enthält, beinhaltet, umfasst, zusätzlich,
    zusätzlich enthalten
  `),
  excluded: words(`
    nicht im umfang, nicht enthalten, nicht ziel, nicht-ziele, nichtziele, abgrenzung, ausgeschlossen,
    außerhalb des umfangs, kein bestandteil, nicht bestandteil, nicht geplant
  `),
  dependsOn: words(`
    abhängig von, abhängigkeit, abhängigkeiten, hängt ab von, voraussetzung, voraussetzungen, vorbedingung,
    vorbedingungen, vorgänger, benötigt, braucht, erfordert, blockiert durch, blockiert von, wartet auf, nach,
    folgt auf, baut auf, setzt voraus, abhängigkeitsgraph, externe abhängigkeiten, interne abhängigkeiten,
    kritische abhängigkeiten, vorarbeiten, abhängigkeitsübersicht
  `),
  milestone: words(`meilenstein, etappe, zum meilenstein, gehört zu, projektphase, bezug`),
  likelihood: words(`wahrscheinlichkeit, eintrittswahrscheinlichkeit, eintritts-wahrscheinlichkeit, eintritt`),
  impact: words(`
    auswirkung, auswirkungen, schadenshöhe, schaden, schadensausmaß, folgen, folge, schwere, schweregrad, tragweite,
    einfluss
  `),
  mitigation: words(`
    antwort, gegenmaßnahme, gegenmaßnahmen, gegenmassnahme, gegenmassnahmen, maßnahme, maßnahmen, massnahme,
    massnahmen, minderung, risikominderung, abhilfe, vorbeugung, vorsorge, absicherung, vermeidung, umgang, reaktion,
    notfallplan, risikomaßnahme, risikomaßnahmen
  `),
  trigger: words(`auslöser, frühwarnung, frühwarnzeichen, warnzeichen, frühindikator`),
  evidence: words(`beleg, belege, belegt durch`),
  priority: words(`priorität, wichtigkeit, dringlichkeit, rang`),
  effort: words(`
    aufwand, geschätzter aufwand, schätzung, aufwandsschätzung, dauer, stunden, personentage, punkte, größe,
    komplexität, geschätzte dauer, pt
  `),
  go: words(`freigabe wenn, go-kriterien`),
  noGo: words(`abbruchkriterien, abbruchkriterium, no-go-kriterien, ausschlusskriterien`),
  gate: words(`freigabe, freigabepunkt, entscheidungspunkt, go/no-go-entscheidung`),
  signOff: words(`unterschriften, freigaben, abzeichnung, genehmigung, genehmigungen, abnahmeprotokoll`),
  role: words(`rolle, funktion, aufgabe im projekt`),
  person: words(`unterschrieben von, gezeichnet von`),
  decisionTaken: words(`votum, urteil`),
  date: words(`datum, unterschrieben am`),
  measure: words(`messung, messwert, kennzahl, schwelle, schwellwert, schwellenwert, messmethode, zielwert, messgröße`),
  milestones: words(`
    meilensteine, meilensteinplan, meilensteinübersicht, übersicht der meilensteine, meilensteinliste, etappen,
    phasen, projektphasen, phasenplan, fahrplan, phasenübersicht, wichtigste meilensteine, wichtige meilensteine,
    projektmeilensteine, roadmap-übersicht, etappenplan
  `),
  tasks: words(`
    aufgaben, aufgabe, aufgabenliste, aufgabenübersicht, arbeitspakete, arbeitspaket, offene aufgaben, teilaufgaben,
    teilaufgabe, aufgabenplan, arbeitsplan
  `),
  risks: words(`
    risiken, risiko, risikoliste, risikoregister, risikomatrix, risikoübersicht, risikoanalyse, projektrisiken,
    projektrisiko, hauptrisiken, wesentliche risiken, größte risiken, bekannte risiken, mögliche risiken,
    offene risiken, technische risiken, risikobewertung, risikomanagement, risiken und gegenmaßnahmen,
    risiken und maßnahmen, chancen und risiken, gefahren,
    was schiefgehen kann, was schief gehen kann
  `),
  decisions: words(`
    entscheidungen, entscheidung, offene entscheidungen, offene entscheidung, anstehende entscheidungen,
    ausstehende entscheidungen, nötige entscheidungen, notwendige entscheidungen, entscheidungsbedarf,
    entscheidungsliste, entscheidungsprotokoll, entscheidungslog, getroffene entscheidungen, beschlüsse, beschluss,
    zu entscheiden, entscheidungspunkte, noch zu entscheiden, zu treffende entscheidungen, offene festlegungen,
    zu beschließen, abzustimmen
  `),
  gates: words(`freigabepunkte, tore, meilensteinfreigaben`),
  workstreams: words(`arbeitsstränge, teilprojekte, arbeitsströme, stränge, arbeitsstrang, teilprojekt`),
  log: words(`
    protokoll, verlauf, änderungsverlauf, änderungsprotokoll, änderungshistorie, historie, fortschrittsprotokoll,
    statusprotokoll, versionshistorie
  `),
  checklist: words(`checkliste, prüfliste`),
  template: words(`vorlage, beispiel, beispiele, vorlagen, muster`),
  remarks: words(`
    begründung, gründe, warum, zusammenhang, konsequenzen, alternativen,
    erwogene alternativen, optionen, vorteile, nachteile, vor- und nachteile, abwägung, erkenntnisse, lehren,
    lessons learned, rückblick, legende, bemerkungen, anmerkungen,
    notizen, teilnehmer, teilnehmende, links, verweise, quellen, annahmen, annahme
  `),
  questions: words(`offene fragen, fragen, offene punkte, ungeklärtes`),
  contents: words(`inhaltsverzeichnis`),
}
