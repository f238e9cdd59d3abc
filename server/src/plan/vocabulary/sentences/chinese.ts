import { words } from '../words.ts'
import type { Sentences } from './sentences.ts'

export const CHINESE_SENTENCES: Sentences = {
  waits: words(`
    依赖于, 依赖, 取决于, 需要先完成, 需先完成, 需要, 等待, 受阻于, 被阻塞于, 前置为, 前置于, 依賴於, 依賴, 取決於,
    在 … 完成后, 在 … 之后, 须在 … 之后, 不能早于, 必须等
  `),
  after: words(`之后, 完成后, 以后, 之後, 完成之后, 結束後, 结束后`),
  leads: words(`
    阻塞, 是 … 的前提, 是 … 的前置, 先于, 早于, 需要在 … 之前, 需要在 … 前, 必须在 … 之前, 必须在 … 前, 应在 … 之前,
    应在 … 前
  `),
  leadingLabels: words(`被依赖于, 后续依赖`),
  adverbs: words(`都, 也, 均, 只, 仅`),
  itself: words(`本, 该, 此`),
  denials: words(`不依赖, 无需, 不需要, 没有, 独立, 并行, 可选, 獨立, 並行`),
  reasons: words(`因为, 由于, 但是, 但, 以便, 除非, 因為`),
  all: words(`所有, 全部, 每个`),
  earlier: words(`之前的, 前面的, 先前的, 此前的, 前序`),
  others: words(`其他, 其余, 以上`),
  order: words(`顺序, 次序, 关键路径, 依赖, 依赖关系, 路线图, 順序`),
  moves: words(`移至, 移到, 更名, 改名, 推迟, 延期, 原为`),
  be: [],
  over: words(`就绪`),
}
