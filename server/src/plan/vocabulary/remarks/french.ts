import { words } from '../words.ts'
import type { Remarks } from './remarks.ts'

export const FRENCH_REMARKS: Remarks = {
  every: words(`chaque, tous les, toutes les`),
  must: words(`a, doit avoir, nécessite`),
  responsible: words(`responsable, pilote, référent`),
  updates: words(`mettre à jour, mettons à jour, mis à jour, mise à jour, actualisé, actualisée`),
  undated: words(`
    plutôt que des dates, au lieu de dates, sans dates, sans date fixe, sans dates fixes, sans échéances,
    pas de dates, les dates sont flexibles, dates exactes
  `),
  alone: words(`
    projet personnel, projet perso, sur mon temps libre, je travaille seul, je travaille seule, tenu par,
    tenue par, tenu à jour par, qui est disponible, qui a le temps
  `),
  gaps: words(`reste à définir, reste à préciser, encore à définir`),
  fillIns: words(`insérer, insérer ici, à compléter, compléter, votre`),
}
