import { words } from '../words.ts'
import type { Judging } from './judging.ts'

export const FRENCH_JUDGING: Judging = {
  unbegun: words(`
    prévu, prévue, planifié, planifiée, programmé, programmée, non commencé, non commencée, pas commencé,
    pas commencée, pas encore commencé, non démarré, non démarrée, pas démarré, à faire, à venir, à commencer,
    à démarrer, à planifier, proposé, proposée, brouillon, en planification
  `),
  checks: words(`
    test, tests, testé, testée, essai, essais, vérifié, vérifiée, relu, relue, approuvé, approuvée, validé, validée,
    signé, signée, mesuré, mesurée, procès-verbal, enquête, selon, conforme à, audit, rapport, démontré, démontrée
  `),
  obstacles: words(
    `jusqu'à, jusqu'au, parce que, car, faute de, manque, manquent, attend, attente, en attente de, retard, panne`,
  ),
  ahead: words(`avant, début, démarrage`),
  endless: words(`en continu, continu, permanent, au fil de l'eau, plus tard, un jour, à long terme`),
  unplanned: words(`
    pas encore planifié, pas encore planifiée, rien de prévu, à planifier, sera planifié, sera planifiée, pas encore de tâches, détails à venir, à détailler, sera détaillé, sera détaillée
  `),
  checkpoints: words(`point de contrôle, point d'étape, point d’étape`),
  having: words(
    `ont, a, attribué, attribuée, attribués, attribuées, défini, définie, définis, définies, fixé, fixée, fixées, désigné, désignés`,
  ),
  claims: {
    owners: words(`responsable, responsables, porteur, porteurs, pilote, pilotes, attribué, attribuée`),
    exitCriteria: words(`critères d'acceptation, critères de sortie, critères, critère d'acceptation`),
    due: words(`date, dates, échéance, échéances, délai, délais`),
    mitigation: words(`parade, parades, mesure, mesures, réponse, atténuation, mitigation`),
  },
}
