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
  endless: words(`continuo, continua, permanente, más adelante, más tarde, algún día, a largo plazo`),
  unplanned: words(`
    aún no planificado, aún no planificada, todavía sin planificar, sin planificar, por planificar, se planificará, aún sin tareas, todavía sin tareas, por detallar, se detallará, detalles más adelante
  `),
  checkpoints: words(`punto de control`),
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
