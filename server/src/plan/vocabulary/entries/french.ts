import { words } from '../words.ts'
import type { Entries } from './entries.ts'

export const FRENCH_ENTRIES: Entries = {
  describes: words(`le, la, les, un, une, si, lorsque, quand, pourrait, peut, parce que, notre`),
  threatens: words(`bloque, retarde, menace, affecte`),
  by: words(`par`),
  none: words(`aucun, aucune, rien`),
  no: words(`aucun, aucune, pas de`),
  troubles: words(`risque, risques, blocage, décision`),
  mitigates: words(`atténuer, atténué, atténuée, atténuation`),
  management: words(`gestion des risques`),
  then: words(`alors, et alors`),
  verdicts: words(`oui, non`),
}
