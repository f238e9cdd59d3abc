import { words } from '../words.ts'
import type { Remarks } from './remarks.ts'

export const SPANISH_REMARKS: Remarks = {
  every: words(`cada`),
  must: words(`tiene, necesita, debe tener`),
  responsible: words(`responsable, dueño, dueña, líder`),
  undated: words(`
    en lugar de fechas, en vez de fechas, sin fechas, sin fechas fijas, sin plazos, sin plazos fijos,
    las fechas son flexibles, fechas exactas
  `),
  gaps: words(`por definir, por determinar, por decidir, por confirmar`),
  fillIns: words(`insertar, insertar aquí, completar, rellenar, tu, su`),
}
