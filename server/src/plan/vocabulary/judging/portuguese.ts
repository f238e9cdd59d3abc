import { words } from '../words.ts'
import type { Judging } from './judging.ts'

export const PORTUGUESE_JUDGING: Judging = {
  unbegun: words(`
    planejado, planejada, planeado, planeada, previsto, prevista, não iniciado, não iniciada, não começado,
    não começada, a iniciar, por iniciar, a fazer, por fazer, agendado, agendada, programado, programada, proposto,
    proposta, rascunho, na fila, em planejamento, em planeamento, ainda não iniciado
  `),
  checks: words(`
    teste, testes, testado, testada, ensaio, ensaios, verificado, verificada, revisado, revisada, aprovado, aprovada,
    assinado, assinada, medido, medida, ata, pesquisa, conforme, segundo, auditoria, relatório, demonstrado,
    demonstrada
  `),
  obstacles: words(`até, porque, falta, faltam, espera, esperando, aguarda, aguardando, pendente, atraso, avaria`),
  ahead: words(`antes, início, começo`),
  endless: words(`contínuo, contínua, permanente, mais tarde, mais adiante, um dia, a longo prazo`),
  unplanned: words(`
    ainda não planejado, ainda não planejada, ainda não planeado, por planear, a planejar, será planejado, será planejada, ainda sem tarefas, a detalhar, será detalhado, será detalhada
  `),
  checkpoints: words(`ponto de controle, ponto de controlo, ponto de verificação`),
  having: words(
    `têm, tem, atribuído, atribuída, atribuídos, atribuídas, definido, definida, definidos, definidas, fixado, fixada`,
  ),
  claims: {
    owners: words(`responsável, responsáveis, dono, dona, encarregado, encarregada, atribuído, atribuída`),
    exitCriteria: words(`critérios de aceitação, critérios de saída, critérios, critério de aceitação`),
    due: words(`data, datas, prazo, prazos, vencimento`),
    mitigation: words(`mitigação, mitigações, resposta, medida, medidas`),
  },
}
