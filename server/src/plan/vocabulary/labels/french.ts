import type { Labels } from '../language.ts'
import { words } from '../words.ts'

export const FRENCH_LABELS: Labels = {
  id: words(`identifiant, numéro, n°, nº, réf., réf, référence, code du jalon`),
  name: words(`nom, titre, intitulé, libellé`),
  description: words(`
    objectif, objectifs, but du jalon, finalité, résumé, vue d’ensemble, vue d'ensemble, aperçu, introduction,
    contexte, justification, présentation, enjeux, synthèse, détails, descriptif
  `),
  status: words(`
    statut, état, avancement, état d’avancement, état d'avancement, progression, situation, % avancement, état actuel,
    statut actuel
  `),
  owners: words(`
    responsable, responsables, personne responsable, responsabilité, équipe responsable, pilote, pilotes, piloté par,
    porteur, porteuse, porteurs, chargé de, en charge, en charge de, chargée, assigné à, assignée à, affecté à,
    attribué à, référent, référente, propriétaire, qui, équipe, chef de projet, cheffe de projet, mené par,
    dirigé par, coordinateur, coordinatrice, coordination, agent, agents, exécutant, exécutante, exécuté par
  `),
  backup: words(`suppléant, suppléante, remplaçant, remplaçante, adjoint, adjointe, secours`),
  reviewers: words(`
    relecteur, relectrice, relecteurs, relu par, validé par, approuvé par, approbateur, approbateurs, valideur,
    valideurs, parties prenantes
  `),
  start: words(`
    début, date de début, démarrage, date de démarrage, commence, commence le, lancement du projet, début prévu,
    début du projet
  `),
  due: words(`
    échéance, échéances, date d’échéance, date d'échéance, date limite, date butoir, date cible, date prévue, date de
    livraison, date de fin, date de fin prévue, date d'achèvement, date d’achèvement, date de rendu, date de sortie,
    date visée, date de remise, délai, délais, livraison prévue, fin prévue, prévu pour, prévue pour, pour le, fin,
    quand, jusqu’au, jusqu'au, au plus tard, au plus tard le, calendrier, période, semaine, semaines, mois, trimestre,
    dates, terme, à rendre, date planifiée, date prévisionnelle, à décider avant, à décider avant le, décision avant
    le, à trancher avant, à trancher avant le, décider avant, nécessaire avant
  `),
  updated: words(`
    mis à jour, mise à jour, mis à jour le, mise à jour le, dernière mise à jour, dernière modification,
    dernière révision, actualisé le, date de mise à jour
  `),
  exitCriteria: words(`
    critères d’acceptation, critères d'acceptation, critère d’acceptation, critère d'acceptation, critères de sortie,
    critère de sortie, sortie, critères de réussite, critère de réussite, critères de succès, critère de succès,
    critères de fin, critères d’achèvement, critères d'achèvement, critères de validation, critères de recette,
    critères de clôture, critères de complétion, critères de qualité, critères de vérification, critères, critère,
    acceptation, recette, définition du fini, définition de terminé, définition de fini, définition du terminé,
    conditions de sortie, conditions d’acceptation, conditions d'acceptation, conditions de réussite, terminé quand,
    fini quand, terminé lorsque, fini lorsque, achevé quand, prêt quand, c’est fini quand, c'est fini quand,
    considéré comme terminé quand, indicateurs de réussite, indicateurs de succès, indicateurs, mesures de succès,
    tests d’acceptation, tests d'acceptation, vérification, validation, exigences de sortie, preuves d'achèvement,
    métriques, porte
  `),
  deliverables: words(`
    livrables, livrable, livraisons, périmètre, portée, livrables principaux, principaux livrables, livrables clés,
    produits, résultats, fonctionnalités, fonctionnalités principales, principales fonctionnalités, contenu, comprend,
    inclus, dans le périmètre, activités, activités principales, principales activités, travaux, travail,
    mise en œuvre, réalisations, artefacts, en plus, contient, comporte
  `),
  excluded: words(`
    hors périmètre, hors de portée, hors du périmètre, non inclus, exclus, exclusions, non-objectifs, hors sujet,
    ne comprend pas
  `),
  dependsOn: words(`
    dépend de, dépendent de, dépendances, dépendance, dépendant de, requiert, nécessite, a besoin de, exige,
    bloqué par, bloquée par, prérequis, pré-requis, préalable, préalables, conditions préalables, prédécesseur,
    prédécesseurs, attend, après, à la suite de, préconditions, graphe de dépendances, graphe des dépendances,
    carte des dépendances, dépendances externes, dépendances internes, dépendances critiques, vient après
  `),
  milestone: words(`jalon, étape, jalon associé, phase concernée, itération`),
  likelihood: words(`probabilité, vraisemblance, probabilité d’occurrence, probabilité d'occurrence, occurrence`),
  impact: words(`gravité, sévérité, conséquence, conséquences, effet, effets, criticité`),
  mitigation: words(`
    atténuation, atténuations, plan d’atténuation, plan d'atténuation, mesures d’atténuation, mesures d'atténuation,
    mesure d’atténuation, mesure d'atténuation, plan de mitigation, mesures de mitigation, stratégie d’atténuation,
    stratégie d'atténuation, mesure, mesures, parade, parades, réponse, plan de réponse, contre-mesure,
    contre-mesures, contremesure, contremesures, mesure prévue, mesures prévues, plan de secours, plan de contingence,
    prévention, traitement, action de réduction, actions de réduction
  `),
  trigger: words(`déclencheur, signal d’alerte, signal faible, signe avant-coureur`),
  evidence: words(`preuve, preuves, justificatif, justificatifs`),
  priority: words(`priorité, importance du jalon, urgence`),
  effort: words(`
    effort, charge, estimation, durée, charge estimée, durée estimée, effort estimé, heures, points, taille,
    complexité
  `),
  noGo: words(`critères d’arrêt, critères d'arrêt, critères d’abandon, critères d'abandon`),
  gate: words(`point de décision, point de passage, jalon décisionnel, revue de passage`),
  signOff: words(`approbations, approbation, signatures, feu vert, validations`),
  role: words(`rôle, fonction, poste`),
  person: words(`signé par, nom de l’approbateur, nom de l'approbateur`),
  decisionTaken: words(`verdict, vote`),
  date: words(`signé le`),
  measure: words(`mesure de contrôle, métrique, seuil, méthode, valeur cible, indicateur`),
  milestones: words(`
    jalons, jalons principaux, principaux jalons, jalons clés, jalons du projet, liste des jalons, plan des jalons,
    aperçu des jalons, étapes, étapes du projet, étapes clés, grandes étapes, phases du projet, feuille de route,
    plan par phases, phases de développement, phases de mise en œuvre
  `),
  tasks: words(`
    tâches, tâche, liste des tâches, liste de tâches, découpage des tâches, tâches à faire, à faire, tâches restantes,
    sous-tâches, lots de travail, lot de travail, plan de travail, tâches principales, tâches clés
  `),
  risks: words(`
    risques, risque, registre des risques, matrice des risques, liste des risques, principaux risques,
    risques principaux, risques majeurs, risques identifiés, risques connus, risques et atténuation,
    risques et atténuations, risques et mesures, risques et parades, risques techniques, risques ouverts,
    analyse des risques, gestion des risques, évaluation des risques, blocages, points bloquants, obstacles,
    risques du projet,
    ce qui peut mal tourner, ce qui peut échouer
  `),
  decisions: words(`
    décisions, décision, décisions à prendre, décision à prendre, décisions en attente, décisions ouvertes, décisions
    nécessaires, décisions attendues, registre des décisions, journal des décisions, décisions clés, décisions prises,
    à décider, à trancher, décisions d'architecture, décisions d’architecture, arbitrages, arbitrage, arbitrage
    ouvert, arbitrages ouverts, arbitrages en attente, arbitrages à rendre, à arbitrer, points à arbitrer, point à
    trancher, points à trancher, questions à trancher, choix à faire, reste à trancher, encore à trancher
  `),
  gates: words(`points de décision, points de passage, portes, jalons décisionnels`),
  workstreams: words(`chantiers, chantier, axes de travail, volets, flux de travail`),
  log: words(`
    journal de bord, journal d’avancement, journal d'avancement, journal des modifications, historique,
    historique des modifications, historique des versions, suivi des modifications
  `),
  checklist: words(`liste de contrôle, liste de vérification`),
  template: words(`modèle, exemple, exemples, gabarit`),
  remarks: words(`
    motif, motifs, raison, raisons, pourquoi, alternatives,
    alternatives envisagées, options, avantages, inconvénients, leçons apprises, enseignements, rétrospective,
    légende, remarques,
    notes, participants, liens, références, ressources, hypothèses, hypothèse
  `),
  questions: words(`questions ouvertes, points ouverts, points en suspens, interrogations, questions en suspens`),
  contents: words(`table des matières, sommaire`),
}
