import type { Labels } from '../language.ts'
import { words } from '../words.ts'

export const SPANISH_LABELS: Labels = {
  id: words(`identificador, código, núm., núm, n.º, nº, clave`),
  name: words(`nombre, título, denominación`),
  description: words(`
    descripción, objetivo, objetivos, finalidad, propósito, resumen, visión general, introducción, contexto,
    antecedentes, justificación, resumen ejecutivo, meta, metas, enfoque, panorama general, detalle, detalles
  `),
  status: words(`estado, estado actual, situación, avance, progreso, estatus, porcentaje de avance`),
  owners: words(`
    responsable, responsables, persona responsable, personas responsables, responsabilidad, equipo responsable,
    encargado, encargada, encargados, a cargo, a cargo de, asignado a, asignada a, asignado, asignada, asignados,
    líder, líderes, liderado por, dueño, dueña, propietario, propietaria, quién, equipo, coordina, coordinador,
    coordinadora, titular, referente, agente, agentes, ejecutor, ejecutora, ejecuta, ejecutado por
  `),
  backup: words(`suplente, suplentes, respaldo, sustituto, sustituta, reemplazo`),
  reviewers: words(`
    revisor, revisora, revisores, revisado por, aprobador, aprobadores, aprobado por, interesados, partes interesadas
  `),
  start: words(`
    inicio, fecha de inicio, comienzo, comienza, empieza, arranque, fecha de arranque, inicio previsto,
    inicio del proyecto
  `),
  due: words(`
    fecha límite, fecha de entrega, fecha objetivo, fecha prevista, fecha estimada, fecha de fin, fecha final, fecha
    fin, fecha de finalización, fecha de vencimiento, fecha tope, fecha comprometida, fecha de cierre, fecha de
    lanzamiento, fecha de publicación, vencimiento, vence, vence el, plazo, plazos, plazo de entrega, plazo previsto,
    fin previsto, entrega prevista, fin, término, cuándo, para cuándo, hasta, previsto para, prevista para, fecha
    estimada de finalización, fecha prevista de finalización, cronograma, periodo, período, semana, semanas, mes,
    meses, trimestre, límite, fechas, fecha plan, fecha planificada, fecha planeada, decidir antes del, decidir antes
    de, decisión antes del, decisión hasta, decidir hasta, hace falta antes del, por decidir antes del
  `),
  updated: words(`
    actualizado, actualizado el, última actualización, última modificación, última revisión, actualización,
    fecha de actualización, modificado el
  `),
  exitCriteria: words(`
    criterios de aceptación, criterio de aceptación, criterios de salida, criterio de salida, criterios de éxito,
    criterio de éxito, criterios de finalización, criterio de finalización, criterios de cierre, criterios de término,
    criterios de terminación, criterios de completitud, criterios de validación, criterios de verificación, criterios
    de cumplimiento, criterios de calidad, criterios, criterio, aceptación, definición de hecho, definición de
    terminado, definición de completado, definición de listo, condiciones de salida, condiciones de aceptación,
    condiciones de éxito, condiciones de cierre, hecho cuando, terminado cuando, listo cuando, completado cuando, se
    completa cuando, está hecho cuando, estará listo cuando, termina cuando, se considera terminado cuando,
    indicadores de éxito, indicadores, métricas de éxito, medidas de éxito, pruebas de aceptación, verificación,
    validación, cómo sabemos que está hecho, requisitos de salida, métricas, compuerta
  `),
  deliverables: words(`
    entregables, entregable, alcance, entregas, entregables clave, entregables principales, principales entregables,
    productos, productos entregables, resultados, funcionalidades, funciones, funcionalidades principales,
    características, incluye, dentro del alcance, contenido, actividades, actividades principales, actividades clave,
    trabajo, trabajos, implementación, salidas, artefactos, acciones, pasos, incluido, además, contiene, comprende
  `),
  excluded: words(`
    fuera de alcance, fuera del alcance, no incluye, excluido, exclusiones, no objetivos, no incluido, queda fuera
  `),
  dependsOn: words(`
    depende de, dependen de, dependencias, dependencia, requiere, necesita, bloqueado por, bloqueada por,
    prerrequisitos, prerrequisito, prerequisitos, prerequisito, requisitos previos, requisito previo,
    condiciones previas, predecesor, predecesora, predecesores, espera a, después de, tras, precondiciones,
    precondición, mapa de dependencias, gráfico de dependencias, grafo de dependencias, dependencias externas,
    dependencias internas, dependencias críticas, precedido por, viene después de, antecesores
  `),
  milestone: words(`hito, fase, etapa, hito relacionado, entrega relacionada, iteración`),
  likelihood: words(`probabilidad, probabilidad de ocurrencia, prob.`),
  impact: words(`impacto, gravedad, severidad, consecuencia, consecuencias, efecto, efectos`),
  mitigation: words(`
    mitigación, mitigaciones, plan de mitigación, medidas de mitigación, medida de mitigación, acciones de mitigación,
    acción de mitigación, estrategia de mitigación, estrategias de mitigación, respuesta, plan de respuesta,
    respuesta al riesgo, contramedida, contramedidas, contingencia, plan de contingencia, medida, medidas, prevención,
    tratamiento
  `),
  trigger: words(`disparador, desencadenante, señal de alerta, alerta temprana, indicador temprano`),
  evidence: words(`evidencia, evidencias, comprobante`),
  priority: words(`prioridad, importancia, urgencia`),
  effort: words(`
    esfuerzo, estimación, duración, esfuerzo estimado, duración estimada, horas, puntos, tamaño, complejidad,
    horas estimadas
  `),
  noGo: words(`criterios de cancelación, criterios de no continuidad`),
  gate: words(`punto de decisión, punto de control, decisión de continuidad`),
  signOff: words(`aprobaciones, aprobación, firmas, visto bueno, conformidad`),
  role: words(`rol, función`),
  person: words(`firmado por, nombre del aprobador`),
  decisionTaken: words(`veredicto, voto`),
  date: words(`fecha, fecha de firma`),
  measure: words(`medida de control, métrica, umbral, medición, método, valor objetivo`),
  milestones: words(`
    hitos, hitos principales, principales hitos, hitos clave, hitos del proyecto, lista de hitos, plan de hitos,
    resumen de hitos, fases, fases del proyecto, etapas, etapas del proyecto, hoja de ruta, fases de desarrollo,
    plan por fases, fases de implementación
  `),
  tasks: words(`
    tareas, tarea, lista de tareas, desglose de tareas, tareas pendientes, pendientes, subtareas, paquetes de trabajo,
    paquete de trabajo, plan de trabajo, tareas principales, tareas clave
  `),
  risks: words(`
    riesgos, riesgo, registro de riesgos, matriz de riesgos, lista de riesgos, riesgos principales,
    principales riesgos, riesgos clave, riesgos identificados, riesgos conocidos, riesgos y mitigación,
    riesgos y mitigaciones, riesgos técnicos, riesgos abiertos, análisis de riesgos, gestión de riesgos,
    evaluación de riesgos, bloqueos, impedimentos, bloqueadores, riesgos del proyecto,
    qué puede salir mal, lo que puede salir mal
  `),
  decisions: words(`
    decisiones, decisión, decisiones pendientes, decisión pendiente, decisiones abiertas, decisiones necesarias,
    decisiones requeridas, decisiones por tomar, registro de decisiones, decisiones clave, decisiones tomadas,
    por decidir, decisiones de arquitectura, a decidir, puntos por decidir, puntos a decidir, pendiente de decidir,
    pendiente de decisión, pendientes de decisión, decisiones a tomar, queda por decidir
  `),
  gates: words(`puntos de decisión, puntos de control, compuertas`),
  workstreams: words(`
    líneas de trabajo, frentes, frentes de trabajo, flujos de trabajo, línea de trabajo, frente de trabajo
  `),
  log: words(`
    registro de avance, registro de cambios, historial, historial de cambios, bitácora, historial de versiones,
    control de cambios
  `),
  checklist: words(`lista de verificación, lista de comprobación, lista de control`),
  template: words(`plantilla, ejemplo, ejemplos`),
  remarks: words(`
    motivo, motivos, razón, razones, por qué, alternativas,
    alternativas consideradas, opciones, ventajas, desventajas, pros y contras, lecciones aprendidas,
    aprendizajes, retrospectiva, leyenda, observaciones,
    notas, participantes, asistentes, enlaces, referencias, recursos, supuestos, supuesto
  `),
  questions: words(`preguntas abiertas, preguntas, dudas, cuestiones abiertas, preguntas pendientes, puntos abiertos`),
  contents: words(`índice, tabla de contenido, tabla de contenidos`),
}
