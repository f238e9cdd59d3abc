import { words } from '../words.ts'
import type { Entries } from './entries.ts'

export const CHINESE_ENTRIES: Entries = {
  describes: words(`如果, 若, 可能, 因为, 由于`),
  threatens: words(`阻塞, 影响, 威胁, 延误`),
  by: [],
  none: words(`暂无, 没有, 无`),
  no: words(`暂无, 没有, 无`),
  troubles: words(`风险, 阻碍, 决策, 決策, 風險`),
  mitigates: words(`缓解, 应对`),
  management: words(`风险管理, 风险应对`),
  then: words(`怎么办`),
  verdicts: words(`是, 否`),
}
