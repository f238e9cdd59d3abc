import { words } from '../words.ts'
import type { Sentences } from './sentences.ts'

export const PORTUGUESE_SENTENCES: Sentences = {
  waits: words(`
    depende de, depende do, depende da, dependem de, dependem do, dependem da, requer, requerem, necessita de,
    necessita, precisa de, precisa do, precisa da, precisam de, exige, aguarda, espera por, está bloqueado por,
    está bloqueada por, bloqueado por, bloqueada por, bloqueada pela, bloqueado pelo, vem depois de, começa após,
    inicia após, inicia depois de, só começa após, só começa depois de, só pode começar após,
    só pode começar depois de, não pode começar antes de, segue
  `),
  after: words(`após, depois de, depois do, depois da, assim que, ao concluir`),
  leads: words(`
    bloqueia, bloqueiam, desbloqueia, desbloqueiam, habilita, antecede, é pré-requisito de, é pré-requisito da,
    é pré-requisito para, é necessária para, é necessário para, vem antes de, vem antes da, deve terminar antes de,
    deve terminar antes da
  `),
  leadingLabels: words(`pré-requisito de, pré-requisito para, necessário para, necessária para`),
  adverbs: words(`também, ambos, ambas, só, somente, apenas, diretamente`),
  itself: words(`esta, este, a, o`),
  denials: words(`
    não, nunca, nem, nenhum, nenhuma, sem, independente, independentemente, paralelo, opcional, opcionais
  `),
  reasons: words(`porque, já que, mas, enquanto, para que, a menos que, devido a, pois, embora`),
  all: words(`todas as, todos os, tudo, cada`),
  earlier: words(`anterior, anteriores, prévia, prévias, prévio, prévios, precedentes`),
  others: words(`outras, outros, demais`),
  order: words(`ordem, sequência, caminho crítico, dependência, dependências, roteiro`),
  moves: words(`movido, movida, renomeado, renomeada, adiado, adiada, alterado, alterada`),
  be: words(`está, estão, estiver`),
  over: words(`pronto, pronta`),
}
