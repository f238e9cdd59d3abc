import { GERMAN_LABELS } from './labels/german.ts'
import { GERMAN_JUDGING } from './judging/german.ts'
import { GERMAN_ENTRIES } from './entries/german.ts'
import { GERMAN_REMARKS } from './remarks/german.ts'
import { GERMAN_SENTENCES } from './sentences/german.ts'
import type { Language } from './language.ts'
import { words } from './words.ts'

export const GERMAN: Language = {
  labels: GERMAN_LABELS,
  aims: words(`
    ziel, ende, wann, bis, bis wann, zeitraum, zeitrahmen, zeitplan, zeitfenster, woche, wochen, kw, kalenderwoche,
    kalenderwochen, monat, quartal, abgabe, fertigstellung, voraussichtlich, termin, geplant für
  `),
  alone: words(`
    abnahme, inhalt, inhalte, nach, braucht, benötigt, erfordert, umsetzung, umfang, leistungen, funktionen, produkte,
    freigabe, protokoll, verlauf, kriterien, arbeiten, tor
  `),
  kinds: {
    milestone: words(`
      meilenstein/meilensteine/meilensteins/meilensteinen, phase/phasen, etappe/etappen, sprint, stufe/stufen,
      ausbaustufe/ausbaustufen, iteration/iterationen, projektphase/projektphasen, welle/wellen, tranche/tranchen,
      bauabschnitt/bauabschnitte
    `),
    task: words(`aufgabe/aufgaben, arbeitspaket/arbeitspakete, teilaufgabe/teilaufgaben, schritt/schritte/schritten`),
    risk: words(`risiko/risiken`),
    decision: words(`entscheidung/entscheidungen`),
    gate: words(`tor`),
    workstream: words(`arbeitsstrang, teilprojekt, strang`),
  },
  milestones: words(`meilenstein`),
  writing: words(`wie man, anlegen von, schreiben von, über, anleitung`),
  steps: words(`schritt`),
  planning: words(`vorlage, konventionen, richtlinien, regeln, vorgehensweise, arbeitsweise`),
  versions: words(`version, ausgabe`),
  specifying: words(`
    anforderung, anforderungen, lastenheft, pflichtenheft, spezifikation, funktionen, anwendungsfälle, testplan,
    testfälle, testszenarien, szenarien, checkliste, anleitung, leitfaden, handbuch, übungen, vorlage
  `),
  thisDocument: words(
    `dieses dokument, diesem dokument, dieses dokuments, dieser plan, diesem plan, dieses plans, dieser datei`,
  ),
  aboutPlan: words(`
    metadaten, dokumentenlenkung, dokumentenkontrolle, dokumentinformationen, informationen, eckdaten, kopfdaten, stammdaten, kopf, allgemeines, allgemein, projekt, projektplan, projektdaten, steckbrief, projektsteckbrief, terminplan, termine, zeitplan, übersicht, ansprechpartner, zuständigkeiten, verantwortlichkeiten, rollen, version, änderungshistorie, vorwort, rahmendaten, freigabe, stand
  `),
  lists: words(`liste der, übersicht der, übersicht über die, tabelle der`),
  each: words(
    `je, pro, nach, für jede, für jeden, für diese, für diesen, für dieses, dieser, dieses, in dieser, in diesem`,
  ),
  plans: words(`plan, projektplan, umsetzungsplan, arbeitsplan, ausführungsplan, fahrplan`),
  fieldNames: words(`feld, merkmal, eigenschaft, angabe, punkt, aspekt`),
  when: words(`wenn`),
  adjectivesFollow: false,
  sums: words(`gesamt, summe, insgesamt, gesamtsumme`),
  statuses: {
    planned: words(`
      geplant, nicht begonnen, nicht gestartet, noch nicht begonnen, noch nicht gestartet, ausstehend, steht aus,
      steht noch aus, anstehend, bevorstehend, vorgesehen, vorgeschlagen, vorgemerkt, eingeplant, zu tun,
      zu erledigen, neu, entwurf, bereit, als nächstes, demnächst, später, in planung, in vorbereitung, noch zu tun,
      nicht erledigt, nicht fertig, nicht abgeschlossen, unerledigt, künftig
    `),
    active: words(`
      in arbeit, in bearbeitung, in umsetzung, in entwicklung, in gang, im gange, im gang, laufend, läuft, aktiv,
      begonnen, angefangen, gestartet, fortlaufend, im plan, auf kurs, nach plan, grün, teilweise, teils,
      teilweise erledigt, teilweise fertig, teilweise umgesetzt, teilweise abgeschlossen, zum teil fertig,
      größtenteils fertig, weitgehend fertig, weitgehend abgeschlossen, weitgehend erledigt, fast fertig,
      nahezu fertig, so gut wie fertig, in prüfung, in abstimmung, im test, in der umsetzung, in der entwicklung,
      wird bearbeitet, wird umgesetzt, in durchführung, im review
    `),
    blocked: words(`
      blockiert, angehalten, gestoppt, pausiert, wartet, wartend, rot, ruht, unterbrochen, ausgesetzt, auf eis, hängt
    `),
    'at-risk': words(`
      gefährdet, verzögert, verspätet, im verzug, in verzug, überfällig, gelb, kritisch, hinter plan, nicht im plan,
      wackelt, in gefahr, risikobehaftet
    `),
    done: words(`
      erledigt, fertig, fertiggestellt, abgeschlossen, beendet, umgesetzt, geliefert, ausgeliefert, abgenommen,
      erreicht, erfüllt, bestanden, veröffentlicht, freigegeben, gelöst, geschlossen, vollständig, komplett,
      ist fertig, implementiert, geschafft, eingeführt, live, entschieden, beschlossen, genehmigt, vollendet, getan,
      abgehakt, vollständig abgeschlossen, vollständig umgesetzt, bereits erledigt, in betrieb
    `),
    deferred: words(`verschoben, zurückgestellt, vertagt, aufgeschoben, geparkt, verlegt, hintangestellt`),
    dropped: words(`
      entfällt, entfallen, gestrichen, abgebrochen, verworfen, abgesagt, abgelehnt, eingestellt, hinfällig,
      fallengelassen, überholt, ersetzt, obsolet, nicht mehr nötig, aufgegeben
    `),
    open: words(`
      offen, noch offen, erkannt, beobachtet, in beobachtung, wird beobachtet, unentschieden, ungeklärt, zu klären,
      zu entscheiden
    `),
  },
  onlyInFields: words(`
    teils, teilweise, in planung, live, neu, bereit, komplett, vollständig, hängt, grün, gelb, rot, später, ersetzt,
    kritisch, künftig, läuft, wartet
  `),
  namesAlone: words(`später, als nächstes, jetzt, ausgeliefert, freigegeben, live`),
  namesOfSections: words(`geschlossen, komplett`),
  negations: words(`nicht, kein, keine, noch nicht, ohne, un`),
  clauses: words(`da, nachdem, sobald, als`),
  blanks: words(`
    offen, noch offen, tbd, unbekannt, noch zu klären, zu klären, wird noch geklärt, wird noch festgelegt,
    noch festzulegen, festzulegen, noch zu bestimmen, zu bestimmen, noch nicht festgelegt, nicht festgelegt,
    noch nicht zugewiesen, nicht zugewiesen, noch unklar, unklar, noch nicht bekannt, noch zu benennen, folgt,
    wird nachgereicht, k. a., n. n., n.n, noch zu vergeben, unbesetzt, noch niemand
  `),
  nones: words(`
    keine, keiner, keines, kein, nichts, entfällt, ohne, keine abhängigkeiten, keine risiken, keine bekannt, niemand,
    nicht zutreffend
  `),
  levels: {
    1: words(`sehr niedrig, niedrig, gering, sehr gering, klein, unwahrscheinlich, selten, unbedeutend, leicht`),
    2: words(`mittel, mäßig, mittelmäßig, möglich, moderat, mittelgroß`),
    3: words(`
      sehr hoch, hoch, groß, schwer, schwerwiegend, kritisch, wahrscheinlich, sehr wahrscheinlich, gravierend,
      erheblich, häufig, katastrophal
    `),
  },
  roles: words(`
    leiter, leiterin, leitung, entwickler, entwicklerin, entwicklung, architekt, architektin, projektleiter,
    projektleiterin, projektleitung, manager, managerin, tester, testerin, redakteur, redakteurin, beauftragter,
    beauftragte, teamleitung, teamleiter, betrieb, einkauf, vertrieb, recht, personal, vorstand, geschäftsführung,
    abteilung, qualitätssicherung, technik, verwaltung, gestaltung, redaktion, assistenz, koordination, fachbereich,
    datenschutz
  `),
  vague: words(`
    ordnungsgemäß, angemessen, ausreichend, benutzerfreundlich, einfach zu bedienen, intuitiv, reibungslos,
    robust genug, gut genug, schnell genug, wie erwartet, akzeptabel, sauber umgesetzt,
    läuft gut, funktioniert gut, möglichst schnell, möglichst einfach
  `),
  and: words(`und, sowie, u.`),
  or: words(`oder, bzw.`),
  of: words(`des, der, für, von, vom, zum, zur, im, in, je, pro, beim, bei, dieses, dieser`),
  sentences: GERMAN_SENTENCES,
  remarks: GERMAN_REMARKS,
  entries: GERMAN_ENTRIES,
  judging: GERMAN_JUDGING,
  before: {
    start: words(`seit, seit dem, begonnen, gestartet, stand`),
    due: words(`fällig, fällig am, fällig bis, bis, bis zum, bis ende, spätestens, spätestens am, ziel`),
    mitigation: words(`abgefedert durch, gemindert durch, abgesichert durch, gegenmaßnahme`),
  },
  time: {
    months: words(`
      januar/jänner/jan, februar/feber/feb, märz/maerz/mär/mrz, april/apr, mai, juni/jun, juli/jul, august/aug,
      september/sep/sept, oktober/okt, november/nov, dezember/dez
    `),
    units: {
      day: words(`tag, tage, tagen`),
      week: words(`woche, wochen`),
      calendarWeek: words(`kw, kalenderwoche, kalenderwochen`),
      month: words(`monat, monate, monaten`),
      quarter: words(`quartal, quartale, quartals`),
      half: words(`halbjahr, halbjahre, hj`),
      sprint: words(`sprint, sprints`),
      iteration: words(`iteration, iterationen`),
    },
    work: words(`stunde, stunden, std, std., personentage, personentagen, pt, pts`),
    ordinals: words(`
      erstes/erste/erster/ersten, zweites/zweite/zweiter/zweiten, drittes/dritte/dritter/dritten,
      viertes/vierte/vierter/vierten
    `),
    parts: {
      early: words(`anfang, beginn, früh im, frühes`),
      mid: words(`mitte`),
      late: words(`ende, spät im, spätes`),
    },
    seasons: words(`frühling, frühjahr, sommer, herbst, winter`),
    of: words(`des, im, von`),
    from: words(`von, vom, ab`),
    to: words(`bis, bis zum`),
    within: words(`in, innerhalb von, binnen, nach`),
    next: words(`nächste, nächsten, nächster, nächstes, diese, diesen, dieser, dieses, kommende, kommenden`),
    during: words(`während, in, im, zu`),
    edges: words(`ende, beginn, anfang, start, abschluss`),
    always: words(`fortlaufend, laufend, durchgehend, dauerhaft`),
    formerly: words(`war, ursprünglich, vorher, bisher, früher, zuvor, statt`),
    now: words(`jetzt, nun, neu, verschoben auf, neuer termin, verlegt auf`),
  },
}
