import { FRENCH_LABELS } from './labels/french.ts'
import { FRENCH_JUDGING } from './judging/french.ts'
import { FRENCH_ENTRIES } from './entries/french.ts'
import { FRENCH_REMARKS } from './remarks/french.ts'
import { FRENCH_SENTENCES } from './sentences/french.ts'
import type { Language } from './language.ts'
import { words } from './words.ts'

export const FRENCH: Language = {
  labels: FRENCH_LABELS,
  aims: words(`
    fin, quand, calendrier, période, semaine, semaines, mois, trimestre, dates, délai, délais, terme, prévu pour,
    prévue pour, pour le
  `),
  alone: words(`
    acceptation, recette, vérification, validation, contenu, travaux, travail, résultats, produits, réalisations,
    après, attend, requiert, nécessite, exige, indicateurs, comprend, inclus, critère, critères, mesure, étapes,
    porte, sortie, arbitrage
  `),
  kinds: {
    milestone: words(`jalon, étape, phase, lot, sprint, itération, palier, vague, bêta, tranche, livraison`),
    task: words(`tâche, sous-tâche`),
    risk: words(`risque`),
    decision: words(`décision`),
    workstream: words(`chantier, axe, volet`),
  },
  milestones: words(`jalon`),
  writing: words(`comment, créer, définir, ajouter, rédiger, à propos, conventions, gabarit de`),
  steps: [],
  planning: [],
  versions: words(`version`),
  specifying: words(`
    exigence, exigences, spécification, spécifications, cahier des charges, fonctionnalités, cas d’usage, cas
    d’utilisation, récits utilisateur, plan de test, plan de tests, cas de test, scénarios, liste de contrôle, guide,
    exercices, modèle
  `),
  thisDocument: words(`de ce document, dans ce document, de ce plan, dans ce plan`),
  aboutPlan: words(`
    métadonnées, contrôle du document, informations, informations générales, informations du document, informations du projet, données, fiche, fiche projet, généralités, projet, calendrier, planning, échéancier, dates, rôles, responsabilités, contacts, parties prenantes, version, historique des versions, gouvernance, approbation, préambule, cadrage
  `),
  lists: words(`liste des, tableau des, synthèse des, récapitulatif des`),
  each: words(`par, pour chaque, de chaque, pour cette, pour ce, de cette, de ce, dans cette, dans ce`),
  plans: words(`plan, feuille de route`),
  fieldNames: words(`champ, attribut, propriété, élément, rubrique`),
  when: words(`quand, lorsque`),
  adjectivesFollow: true,
  sums: words(`total, total général, sous-total, somme`),
  statuses: {
    planned: words(`
      prévu, prévue, planifié, planifiée, programmé, programmée, non commencé, non commencée, pas commencé,
      pas commencée, pas encore commencé, non démarré, non démarrée, pas démarré, à faire, à venir, à commencer,
      à démarrer, à planifier, proposé, proposée, brouillon, nouveau, nouvelle, prochain, prochaine, en préparation,
      en planification, pas fait, non fait, non terminé, pas terminé
    `),
    active: words(`
      en cours, en développement, en réalisation, en exécution, en cours de réalisation, en cours de développement,
      en construction, en revue, en relecture, en test, en tests, en validation, en recette, actif, active, commencé,
      commencée, démarré, démarrée, entamé, entamée, engagé, lancé en interne, continu, dans les temps,
      dans les délais, conforme au plan, partiel, partielle, partiellement, partiellement fait, partiellement terminé,
      partiellement terminée, presque terminé, presque terminée, presque fini, quasi terminé, avancé, bien avancé,
      vert
    `),
    blocked: words(`
      bloqué, bloquée, en attente, à l’arrêt, à l'arrêt, arrêté, arrêtée, suspendu, suspendue, en pause, en suspens,
      gelé, gelée, rouge
    `),
    'at-risk': words(`à risque, en retard, retardé, retardée, menacé, compromis, critique, orange, en dérive, dépassé`),
    done: words(`
      fait, faite, fini, finie, terminé, terminée, achevé, achevée, complet, complète, complété, complétée, clos,
      clôturé, clôturée, fermé, fermée, livré, livrée, atteint, atteinte, réalisé, réalisée, réussi, réussie, validé,
      validée, approuvé, approuvée, accepté, acceptée, publié, publiée, lancé, lancée, résolu, résolue, implémenté,
      implémentée, déployé, déployée, en production, en service, décidé, décidée, prise, tranché, tranchée, prêt,
      prête, mis en œuvre
    `),
    deferred: words(`
      reporté, reportée, différé, différée, repoussé, repoussée, décalé, décalée, ajourné, ajournée, remis à plus tard
    `),
    dropped: words(`
      annulé, annulée, abandonné, abandonnée, rejeté, rejetée, refusé, refusée, supprimé, supprimée, écarté, écartée,
      obsolète, remplacé, remplacée, sans objet, retiré, retirée
    `),
    open: words(`
      ouvert, ouverte, identifié, identifiée, surveillé, surveillée, en observation, sous surveillance, à décider,
      à trancher, non décidé, en discussion, à l’étude, à l'étude
    `),
  },
  onlyInFields: words(`
    partiel, partielle, partiellement, complet, prêt, prête, nouveau, nouvelle, prochain, prochaine,
    continu, prise, rouge, orange, vert, en production, en service, critique, active, actif, clos,
    en test, en tests, en recette, avancé, engagé
  `),
  namesAlone: words(`plus tard, ensuite, maintenant, déployé, livré, publié, lancé`),
  namesOfSections: words(`retiré, retirée, clos, close, complet, complète`),
  negations: words(`non, pas, ne, sans, aucun, pas encore`),
  clauses: words(`après, lorsque`),
  blanks: words(`
    à définir, à déterminer, à préciser, à confirmer, à attribuer, à assigner, à désigner, à compléter, non défini,
    non définie, non attribué, non attribuée, non assigné, non assignée, pas encore défini, non précisé, inconnu,
    inconnue, en attente de désignation, indéterminé, à nommer, sans responsable,
    reste à définir, reste à préciser, encore à définir
  `),
  nones: words(`
    aucun, aucune, aucuns, aucunes, rien, néant, sans objet, s/o, pas de dépendance, aucune dépendance,
    non applicable, personne, pas de risque
  `),
  levels: {
    1: words(`
      très faible, faible, bas, basse, mineur, mineure, peu probable, improbable, rare, léger, légère, négligeable,
      limité, limitée
    `),
    2: words(`moyen, moyenne, modéré, modérée, possible, intermédiaire`),
    3: words(`
      très élevé, très élevée, élevé, élevée, fort, forte, haut, haute, critique, grave, majeur, majeure, probable,
      très probable, important, importante, sévère, extrême
    `),
  },
  roles: words(`
    chef, cheffe, directeur, directrice, ingénieur, ingénieure, développeur, développeuse, développement, architecte,
    analyste, concepteur, conceptrice, équipe, coordinateur, coordinatrice, responsable, pilote, technicien,
    technicienne, qualité, produit, exploitation, sécurité, ventes, finances, juridique, achats, spécialiste,
    consultant, consultante, gestionnaire, pôle, direction, service, graphiste, rédacteur, rédactrice
  `),
  vague: words(`
    correctement, convenablement, de manière appropriée, acceptable, raisonnable, suffisant, suffisante,
    facile à utiliser, intuitif, intuitive, robuste, sans problème, comme prévu,
    marche bien, fonctionne bien, convivial, conviviale
  `),
  and: words(`et`),
  or: words(`ou`),
  of: words(`de, du, des, d’, d', pour, par, entre, en, dans, sur, à, avec, et leurs`),
  sentences: FRENCH_SENTENCES,
  remarks: FRENCH_REMARKS,
  entries: FRENCH_ENTRIES,
  judging: FRENCH_JUDGING,
  before: {
    start: words(`depuis, depuis le, commencé, démarré, à partir du`),
    due: words(`
      échéance, pour le, pour, avant le, avant, jusqu’au, jusqu'au, d’ici, d'ici, d’ici le, d'ici le, au plus tard le,
      prévu pour, prévue pour
    `),
    mitigation: words(`atténué par, atténuée par, réduit par, compensé par`),
  },
  time: {
    months: words(`
      janvier/janv/jan, février/fevrier/févr/fév/fevr/fev, mars, avril/avr, mai, juin, juillet/juil, août/aout,
      septembre/sept, octobre/oct, novembre/nov, décembre/decembre/déc/dec
    `),
    units: {
      day: words(`jour, jours`),
      week: words(`semaine, semaines, sem`),
      month: words(`mois`),
      quarter: words(`trimestre, trimestres`),
      half: words(`semestre, semestres`),
      sprint: words(`sprint, sprints`),
      iteration: words(`itération, itérations`),
    },
    work: words(`heure, heures, jours, j, points, jours-homme`),
    ordinals: words(`premier/première, deuxième/second, troisième, quatrième`),
    parts: {
      early: words(`début, courant début`),
      mid: words(`mi, milieu, à la mi`),
      late: words(`fin, la fin`),
    },
    seasons: words(`printemps, été, automne, hiver`),
    of: words(`de, du`),
    from: words(`de, du, de la`),
    to: words(`à, au, jusqu’au, jusqu'au`),
    within: words(`dans, sous, d’ici`),
    next: words(`cette, ce, prochaine, prochain, le prochain, la prochaine`),
    during: words(`pendant, en, à`),
    edges: words(`fin, la fin, début, le début, clôture, démarrage`),
    always: words(`continu, en continu, permanent`),
    formerly: words(`était, initialement, auparavant, anciennement, prévu initialement, au lieu de`),
    now: words(`maintenant, désormais, reporté au, repoussé au, décalé au, nouvelle date`),
  },
}
