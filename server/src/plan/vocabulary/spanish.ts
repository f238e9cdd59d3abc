import { SPANISH_LABELS } from './labels/spanish.ts'
import { SPANISH_JUDGING } from './judging/spanish.ts'
import { SPANISH_ENTRIES } from './entries/spanish.ts'
import { SPANISH_REMARKS } from './remarks/spanish.ts'
import { SPANISH_SENTENCES } from './sentences/spanish.ts'
import type { Language } from './language.ts'
import { words } from './words.ts'

export const SPANISH: Language = {
  labels: SPANISH_LABELS,
  aims: words(`
    plazo, plazos, fin, término, cuándo, hasta, cronograma, periodo, período, semana, semanas, mes, meses, trimestre,
    límite, fechas, previsto para, prevista para
  `),
  alone: words(`
    aceptación, verificación, validación, contenido, trabajo, trabajos, implementación, acciones, resultados,
    productos, funciones, requiere, necesita, tras, indicadores, incluye, criterio, criterios, salidas, compuerta
  `),
  kinds: {
    milestone: words(`hito, fase, etapa, sprint, iteración/iteraciones, entrega, ola, lote, tanda, tramo`),
    task: words(`tarea, subtarea, paso`),
    risk: words(`riesgo`),
    decision: words(`decisión/decisiones`),
    workstream: words(`frente`),
  },
  milestones: words(`hito`),
  writing: words(`cómo, crear, definir, añadir, acerca de, guía para, convenciones, plantilla de`),
  steps: words(`paso`),
  planning: [],
  versions: words(`versión`),
  specifying: words(`
    requisito, requisitos, requerimientos, especificación, especificaciones, funcionalidades, características, casos
    de uso, historias de usuario, plan de pruebas, casos de prueba, escenarios, lista de verificación, guía,
    ejercicios, plantilla
  `),
  thisDocument: words(`de este documento, en este documento, de este plan, en este plan`),
  aboutPlan: words(`
    metadatos, control del documento, control de documento, información, información general, información del documento, información del proyecto, datos, datos generales, datos del proyecto, ficha, ficha del proyecto, proyecto, cronograma, calendario, fechas, roles, responsabilidades, contactos, interesados, versión, historial de versiones, generalidades, gobernanza, aprobación, acta de constitución
  `),
  lists: words(`lista de, listado de, resumen de, tabla de`),
  each: words(`por, por cada, de cada, según la, de esta, de este, para esta, para este, en esta, en este`),
  plans: words(`plan, hoja de ruta`),
  fieldNames: words(`campo, atributo, propiedad, elemento, aspecto`),
  when: words(`cuando`),
  adjectivesFollow: true,
  sums: words(`total, total general, suma, subtotal`),
  statuses: {
    planned: words(`
      planificado, planificada, planeado, planeada, previsto, prevista, no iniciado, no iniciada, sin iniciar,
      sin empezar, sin comenzar, no empezado, no comenzado, pendiente, por hacer, por iniciar, por empezar,
      programado, programada, propuesto, propuesta, borrador, nuevo, nueva, próximo, próxima, siguiente, en cola,
      en planificación, aún no iniciado, no terminado, no hecho
    `),
    active: words(`
      en curso, en progreso, en proceso, en marcha, en desarrollo, en ejecución, en construcción, en implementación,
      en revisión, en pruebas, activo, activa, iniciado, iniciada, empezado, comenzado, haciendo, trabajando,
      continuo, según lo previsto, según plan, al día, parcial, parcialmente, parcialmente completado,
      parcialmente completada, parcialmente hecho, parcialmente terminado, casi completo, casi terminado, casi listo,
      avanzado, en validación, verde
    `),
    blocked: words(`
      bloqueado, bloqueada, detenido, detenida, parado, parada, en pausa, pausado, pausada, en espera, esperando,
      suspendido, suspendida, rojo
    `),
    'at-risk': words(`
      en riesgo, retrasado, retrasada, con retraso, atrasado, atrasada, demorado, demorada, crítico, amarillo,
      fuera de plazo, vencido, vencida
    `),
    done: words(`
      hecho, hecha, completo, completa, completado, completada, terminado, terminada, finalizado, finalizada, acabado,
      acabada, concluido, concluida, cerrado, cerrada, entregado, entregada, cumplido, cumplida, alcanzado, alcanzada,
      logrado, lograda, listo, lista, aprobado, aprobada, aceptado, aceptada, publicado, publicada, lanzado, lanzada,
      resuelto, resuelta, implementado, implementada, desplegado, desplegada, en producción, decidido, decidida,
      tomada, realizado, realizada, superado, superada
    `),
    deferred: words(`
      aplazado, aplazada, pospuesto, pospuesta, diferido, diferida, postergado, postergada, reprogramado,
      reprogramada, movido, movida
    `),
    dropped: words(`
      cancelado, cancelada, descartado, descartada, abandonado, abandonada, rechazado, rechazada, anulado, anulada,
      eliminado, eliminada, obsoleto, obsoleta, sustituido, ya no aplica
    `),
    open: words(`
      abierto, abierta, identificado, identificada, en observación, en seguimiento, por decidir, sin decidir,
      en discusión, en evaluación
    `),
  },
  onlyInFields: words(`
    parcial, parcialmente, completa, completo, lista, listo, nuevo, nueva, próximo, próxima, siguiente, continuo,
    tomada, rojo, amarillo, verde, en producción, avanzado, en pruebas, crítico, parada, propuesta, borrador, activo,
    activa
  `),
  namesAlone: words(`después, más adelante, ahora, desplegado, publicado, lanzado, entregado`),
  namesOfSections: words(`completo, completa, parada, cerrado, cerrada`),
  negations: words(`no, sin, aún no, todavía no, ningún`),
  clauses: words(`después de, cuando`),
  blanks: words(`
    por definir, por determinar, por decidir, por asignar, por confirmar, a definir, a determinar, a confirmar,
    sin definir, sin asignar, sin determinar, no asignado, no asignada, no definido, no definida,
    pendiente de asignar, pendiente de definir, pendiente de, pendiente, desconocido, se definirá, vacante, sin responsable,
    aún sin definir
  `),
  nones: words(`
    ninguno, ninguna, ningunas, ningunos, nada, no hay, no aplica, n/d, sin dependencias, sin riesgos, nadie, no tiene
  `),
  levels: {
    1: words(`muy bajo, muy baja, bajo, baja, leve, menor, improbable, poco probable, raro, insignificante`),
    2: words(`medio, media, moderado, moderada, posible, intermedio`),
    3: words(`
      muy alto, muy alta, alto, alta, crítico, crítica, grave, severo, severa, mayor, probable, muy probable,
      significativo, elevado, elevada, extremo
    `),
  },
  roles: words(`
    líder, jefe, jefa, director, directora, gerente, ingeniero, ingeniera, ingeniería, desarrollador, desarrolladora,
    desarrollo, arquitecto, arquitecta, analista, diseñador, diseñadora, diseño, equipo, coordinador, coordinadora,
    responsable, técnico, técnica, calidad, producto, operaciones, soporte, seguridad, ventas, finanzas, legal,
    compras, especialista, consultor, consultora
  `),
  vague: words(`
    adecuadamente, correctamente, apropiadamente, aceptable, razonable, suficiente, fácil de usar, intuitivo,
    intuitiva, robusto, robusta, sin problemas, como se espera, funciona bien
  `),
  and: words(`y, e`),
  or: words(`o`),
  of: words(`de, del, de la, para, por, en, entre, con, según, y sus`),
  sentences: SPANISH_SENTENCES,
  remarks: SPANISH_REMARKS,
  entries: SPANISH_ENTRIES,
  judging: SPANISH_JUDGING,
  before: {
    start: words(`desde, desde el, iniciado, iniciada`),
    due: words(`vence, vence el, hasta, hasta el, para, para el, antes del, antes de, entrega, fecha límite, plazo`),
    mitigation: words(`mitigado con, mitigado por, mitigada con, se mitiga con`),
  },
  time: {
    months: words(`
      enero/ene, febrero/feb, marzo/mar, abril/abr, mayo/may, junio/jun, julio/jul, agosto/ago,
      septiembre/setiembre/sep/sept/set, octubre/oct, noviembre/nov, diciembre/dic
    `),
    units: {
      day: words(`día, días`),
      week: words(`semana, semanas, sem`),
      month: words(`mes, meses`),
      quarter: words(`trimestre, trimestres`),
      half: words(`semestre, semestres`),
      sprint: words(`sprint, sprints`),
      iteration: words(`iteración, iteraciones`),
    },
    work: words(`hora, horas, puntos, jornadas`),
    ordinals: words(`primer/primero/primera, segundo/segunda, tercer/tercero/tercera, cuarto/cuarta`),
    parts: {
      early: words(`principios de, a principios de, inicios de, comienzos de`),
      mid: words(`mediados de, a mediados de`),
      late: words(`finales de, a finales de, fines de, a fines de, fin de`),
    },
    seasons: words(`primavera, verano, otoño, invierno`),
    of: words(`de, del`),
    from: words(`de, del, de la, desde`),
    to: words(`a, al, hasta, hasta el`),
    within: words(`en, dentro de, tras`),
    next: words(`próxima, próximo, esta, este`),
    during: words(`durante, en`),
    edges: words(`fin, final, inicio, comienzo, cierre`),
    always: words(`continuo, continua, permanente`),
    formerly: words(`era, originalmente, anteriormente, previamente, en lugar de`),
    now: words(`ahora, movido a, movida a, nueva fecha, reprogramado para, aplazado a`),
  },
}
