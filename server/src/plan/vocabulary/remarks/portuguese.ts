import { words } from '../words.ts'
import type { Remarks } from './remarks.ts'

export const PORTUGUESE_REMARKS: Remarks = {
  every: words(`cada`),
  must: words(`tem, precisa de, deve ter`),
  responsible: words(`responsável, dono, dona, líder`),
  updates: words(`atualizar, atualiza, atualizamos, atualizado`),
  undated: words(`
    em vez de datas, sem datas, sem datas fixas, sem prazos, sem prazos fixos, as datas são flexíveis, datas exatas
  `),
  alone: words(`
    projeto pessoal, no meu tempo livre, trabalho sozinho, trabalho sozinha, mantido por, mantida por,
    quem estiver livre, quem tiver tempo
  `),
  gaps: words(`por definir, por determinar, por confirmar, a ser definido, a ser definida`),
  fillIns: words(`inserir, inserir aqui, preencher, seu, sua`),
}
