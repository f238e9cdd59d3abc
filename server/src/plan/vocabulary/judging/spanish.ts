import { words } from '../words.ts'
import type { Judging } from './judging.ts'

export const SPANISH_JUDGING: Judging = {
  unbegun: words(`
    planificado, planificada, planeado, planeada, previsto, prevista, no iniciado, no iniciada, sin iniciar,
    sin empezar, sin comenzar, no empezado, no comenzado, por hacer, por iniciar, por empezar, programado, programada,
    propuesto, propuesta, borrador, en cola, en planificación, aún no iniciado
  `),
  checks: words(`
    prueba, pruebas, probado, probada, ensayo, ensayos, verificado, verificada, revisado, revisada, aprobado, aprobada,
    firmado, firmada, medido, medida, acta, encuesta, según, conforme a, auditoría, informe, demostrado, demostrada
  `),
  obstacles: words(`hasta, porque, falta, faltan, espera, esperando, pendiente, a la espera, retraso, avería`),
  ahead: words(`antes, inicio, comienzo`),
  having: words(
    `tienen, tiene, asignado, asignada, asignados, asignadas, definido, definida, definidos, definidas, fijado, fijada, fijadas`,
  ),
  claims: {
    owners: words(`responsable, responsables, dueño, dueña, encargado, encargada, asignado, asignada`),
    exitCriteria: words(`criterios de aceptación, criterios de salida, criterios, criterio de aceptación`),
    due: words(`fecha, fechas, plazo, plazos, vencimiento`),
    mitigation: words(`mitigación, mitigaciones, respuesta, medida, medidas`),
  },
}
