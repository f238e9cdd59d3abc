import { words } from '../words.ts'
import type { Entries } from './entries.ts'

export const JAPANESE_ENTRIES: Entries = {
  describes: words(`もし, 可能性, 場合`),
  threatens: words(`遅延, 影響`),
  by: [],
  none: words(`特になし, なし`),
  no: [],
  troubles: [],
  mitigates: words(`対策, 軽減`),
  management: words(`リスク管理, リスク対応`),
  then: words(`その場合`),
  verdicts: words(`はい, いいえ`),
}
