import { words } from '../words.ts'
import type { Sentences } from './sentences.ts'

export const FRENCH_SENTENCES: Sentences = {
  waits: words(`
    dépend de, dépend du, dépend des, dépendent de, dépendent du, requiert, requièrent, nécessite, nécessitent,
    a besoin de, ont besoin de, exige, attend, attendent, est bloqué par, est bloquée par, bloqué par, bloquée par,
    vient après, commence après, démarre après, ne peut commencer avant, ne peut pas commencer avant,
    ne peut démarrer avant, ne peut pas démarrer avant, s'appuie sur, suit
  `),
  after: words(`après, à la suite de, une fois, dès que, à l’issue de, à l'issue de`),
  leads: words(`
    bloque, bloquent, débloque, débloquent, précède, permet de démarrer, est un prérequis de, est un prérequis pour,
    est un préalable à, est le préalable de, est nécessaire à, est nécessaire pour, vient avant,
    doit être terminé avant, doit être terminée avant
  `),
  leadingLabels: words(`prérequis de, prérequis pour, préalable à, nécessaire à, nécessaire pour`),
  adverbs: words(`aussi, également, tous, toutes, seulement, directement`),
  itself: words(`cette, ce, cet, la, le`),
  denials: words(`
    pas, ne, n'est, jamais, ni, aucun, aucune, sans, indépendant, indépendante, indépendamment, parallèle, optionnel,
    facultatif
  `),
  reasons: words(`
    car, parce que, mais, puisque, pour que, afin que, afin de, sauf si, tandis que, en raison de, bien que
  `),
  all: words(`toutes les, tous les, tout, chaque`),
  earlier: words(`précédent, précédents, précédente, précédentes, antérieure, antérieures, antérieurs`),
  others: words(`autres`),
  order: words(`ordre, séquence, enchaînement, chemin critique, dépendance, dépendances, feuille de route`),
  moves: words(`
    déplacé, déplacée, renommé, renommée, reporté, reportée, décalé, décalée, changé, était, anciennement
  `),
  be: words(`est, sont, soit`),
  over: words(`prêt, prête, en place`),
}
