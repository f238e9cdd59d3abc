import type { Labels } from '../language.ts'
import { words } from '../words.ts'

export const PORTUGUESE_LABELS: Labels = {
  id: words(`identificador, código, nº, n.º, núm., chave`),
  name: words(`nome, título, denominação`),
  description: words(`
    descrição, objetivo, objetivos, objectivo, objectivos, finalidade, propósito, resumo, visão geral, introdução,
    contexto, justificativa, sumário executivo, resumo executivo, visão geral executiva, meta, metas, foco, motivação,
    detalhes, meta final
  `),
  status: words(`
    estado, situação, progresso, andamento, status atual, estado atual, situação atual, status geral, percentual
  `),
  owners: words(`
    responsável, responsáveis, pessoa responsável, pessoas responsáveis, responsabilidade, equipe responsável,
    equipa responsável, time responsável, encarregado, encarregada, atribuído a, atribuída a, atribuído, designado,
    a cargo de, líder, líderes, liderado por, dono, dona, proprietário, proprietária, quem, equipe, equipa,
    coordenador, coordenadora, coordenação, gestor, gestora, titular,
    agente, agentes, executor, executora, executa, executado por
  `),
  backup: words(`suplente, suplentes, substituto, substituta, reserva, apoio`),
  reviewers: words(`
    revisor, revisora, revisores, revisado por, aprovador, aprovadores, aprovado por, partes interessadas,
    interessados
  `),
  start: words(`
    início, data de início, data início, começo, começa, arranque, início previsto, início do projeto, data inicial
  `),
  due: words(`
    prazo, prazos, prazo final, prazo limite, prazo de entrega, prazo previsto, prazo estimado, data limite,
    data-limite, data de entrega, data alvo, data-alvo, data prevista, data estimada, data de fim, data fim, data
    final, data de término, data de vencimento, data de lançamento, data meta, data prevista de conclusão, vencimento,
    vence, vence em, entrega prevista, conclusão prevista, previsão, previsão de entrega, previsão de conclusão,
    término, término previsto, fim, quando, até, até quando, previsto para, prevista para, cronograma, período,
    semana, semanas, mês, meses, trimestre, datas, limite, data planejada, data planeada, data planificada, decidir
    até, decidir até ao, decisão até, a decidir até, necessário até, decidir antes de
  `),
  updated: words(`
    atualizado, atualizado em, atualizada em, última atualização, última modificação, última revisão, atualização,
    data de atualização, modificado em
  `),
  exitCriteria: words(`
    critérios de aceite, critério de aceite, critérios de aceitação, critério de aceitação, critérios de saída,
    critério de saída, critérios de sucesso, critério de sucesso, critérios de conclusão, critério de conclusão,
    critérios de término, critérios de encerramento, critérios de validação, critérios de verificação,
    critérios de qualidade, critérios de pronto, critérios, critério, aceite, aceitação, definição de pronto,
    definição de feito, definição de concluído, condições de saída, condições de aceite, condições de sucesso,
    pronto quando, feito quando, concluído quando, termina quando, está pronto quando, considera-se concluído quando,
    indicadores de sucesso, indicadores, métricas de sucesso, medidas de sucesso, testes de aceitação,
    testes de aceite, verificação, validação, como sabemos que está pronto, requisitos de saída, kpis de sucesso,
    métricas, portão
  `),
  deliverables: words(`
    entregáveis, entregável, entregas, entrega, escopo, âmbito, principais entregas, principais entregáveis,
    entregáveis principais, produtos, resultados, funcionalidades, funcionalidades principais,
    principais funcionalidades, recursos, características, inclui, dentro do escopo, conteúdo, atividades,
    actividades, atividades principais, principais atividades, trabalho, trabalhos, implementação, saídas, artefatos,
    artefactos, ações, passos, incluído, além, contém, compreende
  `),
  excluded: words(`
    fora do escopo, fora de escopo, fora do âmbito, não inclui, excluído, exclusões, não objetivos, não-objetivos,
    não incluído
  `),
  dependsOn: words(`
    depende de, dependem de, dependências, dependência, dependente de, requer, necessita, precisa de, exige,
    bloqueado por, bloqueada por, pré-requisitos, pré-requisito, prerrequisitos, requisitos prévios, predecessor,
    predecessora, predecessores, predecessoras, antecessores, aguarda, após, depois de, pré-condições, precondições,
    pré-condição, mapa de dependências, grafo de dependências, gráfico de dependências, dependências externas,
    dependências internas, dependências críticas, dependências técnicas, vem depois de
  `),
  milestone: words(`marco, fase, etapa, marco relacionado, entrega relacionada, iteração`),
  likelihood: words(`probabilidade, probabilidade de ocorrência, prob., chance de ocorrência`),
  impact: words(`impacto, gravidade, severidade, consequência, consequências, efeito, efeitos`),
  mitigation: words(`
    mitigação, mitigações, plano de mitigação, medidas de mitigação, medida de mitigação, ações de mitigação,
    ação de mitigação, estratégia de mitigação, estratégias de mitigação, resposta, plano de resposta,
    resposta ao risco, contramedida, contramedidas, contingência, plano de contingência, medidas, medida preventiva,
    prevenção, tratamento
  `),
  trigger: words(`gatilho, sinal de alerta, alerta precoce, indicador precoce`),
  evidence: words(`evidência, evidências, comprovação`),
  priority: words(`prioridade, importância, urgência`),
  effort: words(`
    esforço, estimativa, duração, esforço estimado, duração estimada, horas, pontos, tamanho, complexidade,
    horas estimadas
  `),
  noGo: words(`critérios de cancelamento, critérios de parada`),
  gate: words(`ponto de decisão, ponto de controle, decisão de continuidade`),
  signOff: words(`aprovações, aprovação, assinaturas, aceite formal, termo de aceite`),
  role: words(`papel, função`),
  person: words(`assinado por, nome do aprovador`),
  decisionTaken: words(`veredito, voto`),
  date: words(`data de assinatura`),
  measure: words(`métrica, limiar, medição, medida, método, valor alvo`),
  milestones: words(`
    marcos, marcos principais, principais marcos, marcos do projeto, marcos chave, lista de marcos, plano de marcos,
    resumo dos marcos, marcos de entrega, fases, fases do projeto, fases de desenvolvimento, etapas,
    etapas do projeto, roteiro, fases de implementação, plano por fases
  `),
  tasks: words(`
    tarefas, tarefa, lista de tarefas, detalhamento das tarefas, tarefas pendentes, pendências, subtarefas,
    pacotes de trabalho, pacote de trabalho, plano de trabalho, tarefas principais
  `),
  risks: words(`
    riscos, risco, registro de riscos, registo de riscos, matriz de riscos, lista de riscos, principais riscos,
    riscos principais, riscos identificados, riscos conhecidos, riscos e mitigação, riscos e mitigações,
    riscos técnicos, riscos abertos, análise de riscos, gestão de riscos, gerenciamento de riscos,
    avaliação de riscos, impedimentos, bloqueios, bloqueadores, riscos do projeto, riscos críticos,
    o que pode dar errado, o que pode correr mal
  `),
  decisions: words(`
    decisões, decisão, decisões pendentes, decisão pendente, decisões abertas, decisões em aberto,
    decisões necessárias, decisões a tomar, registro de decisões, registo de decisões, decisões chave,
    principais decisões, decisões tomadas, a decidir, decisões de arquitetura, por decidir, pontos a decidir,
    pendente de decisão, pendentes de decisão, decisões por tomar, falta decidir
  `),
  gates: words(`pontos de decisão, pontos de controle, portões`),
  workstreams: words(`
    frentes, frentes de trabalho, linhas de trabalho, fluxos de trabalho, frente de trabalho, trilhas
  `),
  log: words(`
    registro de progresso, registro de mudanças, registro de alterações, registo de alterações, histórico,
    histórico de alterações, histórico de versões, diário, controle de mudanças
  `),
  checklist: words(`lista de verificação, lista de checagem`),
  template: words(`modelo, exemplo, exemplos`),
  remarks: words(`
    justificação, motivo, motivos, razão, razões, por quê, porquê, alternativas, alternativas consideradas,
    opções, vantagens, desvantagens, lições aprendidas, aprendizados,
    aprendizagens, retrospectiva, legenda, observações,
    notas, participantes, links, referências, premissas, premissa
  `),
  questions: words(`
    perguntas abertas, perguntas, dúvidas, questões em aberto, questões abertas, questões, pontos em aberto
  `),
  contents: words(`índice, sumário`),
}
