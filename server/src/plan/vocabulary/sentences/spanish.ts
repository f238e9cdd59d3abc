import { words } from '../words.ts'
import type { Sentences } from './sentences.ts'

export const SPANISH_SENTENCES: Sentences = {
  waits: words(`
    depende de, dependen de, depende del, requiere, requieren, necesita, necesitan, espera a, esperan a,
    está bloqueado por, está bloqueada por, bloqueado por, bloqueada por, sigue a, viene después de,
    empieza después de, comienza después de, comienza tras, empieza tras, no puede empezar antes de,
    no puede empezar hasta, no puede comenzar hasta, se apoya en
  `),
  after: words(`después de, tras, una vez, luego de, al terminar`),
  leads: words(`
    bloquea, bloquean, desbloquea, desbloquean, habilita, precede a, es requisito de, es requisito para,
    es requisito previo de, es requisito previo para, es necesaria para, es necesario para, va antes de,
    debe terminar antes de
  `),
  leadingLabels: words(`requisito de, requisito para, necesario para, necesaria para`),
  adverbs: words(`también, ambos, ambas, solo, sólo, directamente`),
  itself: words(`esta, este, la, el`),
  denials: words(`
    no, nunca, ni, ningún, ninguna, sin, independiente, independientemente, paralelo, opcional, opcionales
  `),
  reasons: words(`porque, ya que, pero, mientras, para que, salvo que, debido a, puesto que, aunque`),
  all: words(`todas las, todos los, todo, cada`),
  earlier: words(`anterior, anteriores, previa, previas, previo, previos, precedentes`),
  others: words(`otras, otros, demás`),
  order: words(`orden, secuencia, ruta crítica, camino crítico, dependencia, dependencias, hoja de ruta`),
  moves: words(`
    movido, movida, renombrado, renombrada, aplazado, aplazada, pospuesto, pospuesta, cambiado, cambiada
  `),
  be: words(`está, están, esté`),
  over: words(`listo, lista, en marcha`),
}
