import { words } from '../words.ts'
import type { Remarks } from './remarks.ts'

export const SPANISH_REMARKS: Remarks = {
  every: words(`cada`),
  must: words(`tiene, necesita, debe tener`),
  responsible: words(`responsable, dueño, dueña, líder`),
  updates: words(`actualizar, actualiza, actualizamos, se actualiza, actualizado`),
  undated: words(`
    en lugar de fechas, en vez de fechas, sin fechas, sin fechas fijas, sin plazos, sin plazos fijos,
    las fechas son flexibles, fechas exactas
  `),
  alone: words(`
    proyecto personal, en mi tiempo libre, trabajo solo, trabajo sola, mantenido por, mantenida por,
    quien esté libre, quien tenga tiempo
  `),
  gaps: words(`por definir, por determinar, por decidir, por confirmar`),
  fillIns: words(`insertar, insertar aquí, completar, rellenar, tu, su`),
}
