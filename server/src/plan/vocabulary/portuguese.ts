import { PORTUGUESE_LABELS } from './labels/portuguese.ts'
import { PORTUGUESE_JUDGING } from './judging/portuguese.ts'
import { PORTUGUESE_ENTRIES } from './entries/portuguese.ts'
import { PORTUGUESE_REMARKS } from './remarks/portuguese.ts'
import { PORTUGUESE_SENTENCES } from './sentences/portuguese.ts'
import type { Language } from './language.ts'
import { words } from './words.ts'

export const PORTUGUESE: Language = {
  labels: PORTUGUESE_LABELS,
  aims: words(`
    prazo, prazos, fim, término, quando, até, cronograma, período, semana, semanas, mês, meses, trimestre, datas,
    limite, previsão, previsto para, prevista para
  `),
  alone: words(`
    aceite, aceitação, verificação, validação, conteúdo, trabalho, trabalhos, implementação, ações, resultados,
    produtos, recursos, entrega, requer, necessita, exige, após, aguarda, indicadores, inclui, critério, critérios,
    saídas, medida, portão
  `),
  kinds: {
    milestone: words(`marco, fase, etapa, sprint, iteração/iterações, entrega, onda, lote, leva`),
    task: words(`tarefa, subtarefa, passo`),
    risk: words(`risco`),
    decision: words(`decisão/decisões`),
    workstream: words(`frente, trilha`),
  },
  milestones: words(`marco`),
  writing: words(`como, criar, definir, adicionar, sobre, guia para, convenções`),
  steps: words(`passo`),
  planning: [],
  versions: words(`versão`),
  specifying: words(`
    requisito, requisitos, especificação, especificações, funcionalidades, recursos, casos de uso, histórias de
    usuário, plano de testes, casos de teste, cenários, lista de verificação, guia, exercícios, modelo
  `),
  thisDocument: words(`deste documento, neste documento, deste plano, neste plano`),
  aboutPlan: words(`
    metadados, controle do documento, controlo do documento, informação, informações, informações gerais, informações do documento, informações do projeto, dados, dados gerais, dados do projeto, ficha, projeto, cronograma, calendário, datas, papéis, responsabilidades, contatos, contactos, partes interessadas, versão, histórico de versões, governança, aprovação, termo de abertura
  `),
  lists: words(`lista de, resumo de, tabela de`),
  each: words(`por, por cada, de cada, desta, deste, para esta, para este, nesta, neste`),
  plans: words(`plano, roteiro`),
  fieldNames: words(`campo, atributo, propriedade, item, aspecto`),
  when: words(`quando`),
  adjectivesFollow: true,
  sums: words(`total, total geral, soma, subtotal`),
  statuses: {
    planned: words(`
      planejado, planejada, planeado, planeada, previsto, prevista, não iniciado, não iniciada, não começado,
      não começada, a iniciar, por iniciar, a fazer, por fazer, pendente, agendado, agendada, programado, programada,
      proposto, proposta, rascunho, novo, nova, próximo, próxima, na fila, em planejamento, em planeamento,
      ainda não iniciado, não feito, não concluído
    `),
    active: words(`
      em andamento, em progresso, em curso, em desenvolvimento, em execução, em implementação, em construção,
      em processo, em revisão, em teste, em testes, em validação, ativo, ativa, activo, iniciado, iniciada, começado,
      começada, fazendo, trabalhando, contínuo, dentro do prazo, no prazo, conforme planejado, parcial, parcialmente,
      parcialmente concluído, parcialmente concluída, parcialmente feito, parcialmente implementado,
      parcialmente implementada, quase concluído, quase pronto, quase completo, base implementada, verde
    `),
    blocked: words(`
      bloqueado, bloqueada, parado, parada, em pausa, pausado, pausada, em espera, aguardando, suspenso, suspensa,
      impedido, impedida, travado, vermelho
    `),
    'at-risk': words(`
      em risco, atrasado, atrasada, com atraso, em atraso, crítico, amarelo, fora do prazo, vencido, vencida
    `),
    done: words(`
      feito, feita, concluído, concluída, completo, completa, completado, completada, terminado, terminada,
      finalizado, finalizada, encerrado, encerrada, fechado, fechada, entregue, cumprido, cumprida, alcançado,
      alcançada, atingido, atingida, pronto, pronta, aprovado, aprovada, aceito, aceita, publicado, publicada,
      lançado, lançada, resolvido, resolvida, implementado, implementada, implantado, implantada, em produção,
      decidido, decidida, tomada, realizado, realizada, funcional
    `),
    deferred: words(`
      adiado, adiada, postergado, postergada, diferido, diferida, reagendado, reagendada, remarcado, remarcada,
      movido, movida
    `),
    dropped: words(`
      cancelado, cancelada, descartado, descartada, abandonado, abandonada, rejeitado, rejeitada, anulado, anulada,
      removido, removida, obsoleto, obsoleta, substituído, não se aplica mais
    `),
    open: words(`
      aberto, aberta, em aberto, identificado, identificada, em observação, em monitoramento, monitorado, a decidir,
      sem decisão, em discussão, em avaliação
    `),
  },
  onlyInFields: words(`
    parcial, parcialmente, completa, completo, pronto, pronta, novo, nova, próximo, próxima, contínuo, tomada,
    vermelho, amarelo, verde, em produção, crítico, funcional, em testes, em teste, parada, proposta, rascunho,
    base implementada, ativo, ativa
  `),
  namesAlone: words(`depois, mais tarde, agora, implantado, publicado, lançado, entregue`),
  namesOfSections: words(`completo, completa, parada, fechado, fechada`),
  negations: words(`não, sem, ainda não, nenhum`),
  clauses: words(`após, depois de, quando`),
  blanks: words(`
    a definir, por definir, a determinar, por determinar, a decidir, a confirmar, por confirmar, a atribuir,
    por atribuir, não definido, não definida, não atribuído, não atribuída, sem responsável, indefinido, indefinida,
    pendente, pendente de, desconhecido, será definido, ainda não definido, em definição, vago,
    a ser definido, a ser definida
  `),
  nones: words(`
    nenhum, nenhuma, nenhuns, nada, não há, não se aplica, não aplicável, n/d, sem dependências, sem riscos, ninguém,
    não tem
  `),
  levels: {
    1: words(`
      muito baixo, muito baixa, baixo, baixa, leve, menor, improvável, pouco provável, raro, rara, insignificante
    `),
    2: words(`médio, média, moderado, moderada, possível`),
    3: words(`
      muito alto, muito alta, alto, alta, crítico, crítica, grave, severo, severa, maior, provável, muito provável,
      significativo, elevado, elevada, extremo
    `),
  },
  roles: words(`
    líder, chefe, diretor, diretora, gerente, gestor, gestora, engenheiro, engenheira, engenharia, desenvolvedor,
    desenvolvedora, programador, desenvolvimento, arquiteto, arquiteta, analista, designer, equipe, equipa,
    coordenador, coordenadora, responsável, técnico, técnica, qualidade, produto, operações, suporte, segurança,
    vendas, finanças, jurídico, compras, especialista, consultor, consultora
  `),
  vague: words(`
    adequadamente, corretamente, apropriadamente, aceitável, razoável, suficiente, fácil de usar, intuitivo,
    intuitiva, robusto, robusta, sem problemas, como esperado, funciona bem
  `),
  and: words(`e`),
  or: words(`ou`),
  of: words(`de, do, da, dos, das, para, por, no, na, em, entre, com, e seus, e suas`),
  sentences: PORTUGUESE_SENTENCES,
  remarks: PORTUGUESE_REMARKS,
  entries: PORTUGUESE_ENTRIES,
  judging: PORTUGUESE_JUDGING,
  before: {
    start: words(`desde, desde o, iniciado, iniciada, a partir de`),
    due: words(`prazo, até, até o, até a, vence, vence em, para, entrega, antes de`),
    mitigation: words(`mitigado por, mitigada por, mitigado com, mitigada com`),
  },
  time: {
    months: words(`
      janeiro/jan, fevereiro/fev, março/mar, abril/abr, maio/mai, junho/jun, julho/jul, agosto/ago, setembro/set,
      outubro/out, novembro/nov, dezembro/dez
    `),
    units: {
      day: words(`dia, dias`),
      week: words(`semana, semanas, sem`),
      month: words(`mês, meses`),
      quarter: words(`trimestre, trimestres`),
      half: words(`semestre, semestres`),
      sprint: words(`sprint, sprints`),
      iteration: words(`iteração, iterações`),
    },
    work: words(`hora, horas, pontos`),
    ordinals: words(`primeiro/primeira, segundo/segunda, terceiro/terceira, quarto/quarta`),
    parts: {
      early: words(`início de, começo de, inícios de, princípio de`),
      mid: words(`meados de, metade de`),
      late: words(`fim de, final de, fins de, finais de`),
    },
    seasons: words(`primavera, verão, outono, inverno`),
    of: words(`de, do, da`),
    from: words(`de, da, do, desde`),
    to: words(`a, até, ao`),
    within: words(`em, dentro de, daqui a`),
    next: words(`próxima, próximo, esta, este, nesta, neste`),
    during: words(`durante, em, no, na`),
    edges: words(`fim, final, início, começo, encerramento`),
    always: words(`contínuo, contínua, permanente`),
    formerly: words(`era, originalmente, anteriormente, previamente, em vez de`),
    now: words(`agora, movido para, adiado para, nova data, reagendado para`),
  },
}
