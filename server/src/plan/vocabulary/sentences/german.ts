import { words } from '../words.ts'
import type { Sentences } from './sentences.ts'

export const GERMAN_SENTENCES: Sentences = {
  waits: words(`
    hängt ab von, hängen ab von, hängt von … ab, hängen von … ab, ist abhängig von, sind abhängig von, abhängig von,
    setzt voraus, setzt … voraus, setzen … voraus, benötigt, benötigen, braucht, brauchen, erfordert, erfordern,
    wartet auf, warten auf, blockiert durch, wird blockiert von, wird durch … blockiert, ist blockiert durch,
    folgt auf, baut auf, bauen auf, beginnt nach, startet nach, kommt nach, beginnt erst nach, startet erst nach,
    kann erst nach, erst nach
  `),
  after: words(`nach, nach abschluss von, sobald, im anschluss an`),
  leads: words(`
    blockiert, blockieren, ermöglicht, ermöglichen, ist voraussetzung für, sind voraussetzung für,
    ist die voraussetzung für, wird benötigt für, wird gebraucht für, muss vor, müssen vor, kommt vor, liegt vor
  `),
  leadingLabels: words(`benötigt für, gebraucht für, voraussetzung für`),
  adverbs: words(`alle, auch, beide, nur, direkt, selbst`),
  itself: words(`diese, dieser, dieses, die, der, das`),
  denials: words(`nicht, kein, keine, keinen, nie, niemals, unabhängig, parallel, optional, wahlweise`),
  reasons: words(`weil, während, aber, damit, obwohl, sofern nicht, wegen, denn`),
  all: words(`alle, allen, aller, alles, jede, jeder, jedes, sämtliche`),
  earlier: words(`
    vorherige, vorherigen, vorige, vorigen, frühere, früheren, vorangehende, vorangehenden, vorangegangenen
  `),
  others: words(`andere, anderen, übrigen, davor, oben`),
  order: words(`
    reihenfolge, ablauf, ablaufplan, kritischer pfad, abhängigkeit, abhängigkeiten, fahrplan, baureihenfolge
  `),
  moves: words(`verschoben, umbenannt, verlegt, geändert, vormals, bisher, zurückgestellt`),
  be: words(`ist, sind, muss, müssen`),
  over: words(`abschluss, bereit, fertig sein, abgeschlossen sein`),
}
