import { words } from '../words.ts'
import type { Sentences } from './sentences.ts'

export const JAPANESE_SENTENCES: Sentences = {
  waits: words(`
    に依存, に依存する, に依存します, に依存している, を前提, を前提とする, が前提, の完了が必要, 完了が必要, が必要,
    の後に開始, の完了後に開始, は … に依存, は … を前提, は … が前提, は … が必要, は … の後に, は … の完了後,
    は … 完了後
  `),
  after: words(`の後, 完了後, 終了後, 後, 以降, の完了後, のあと, 次第`),
  leads: words(`は … の前提, は … をブロック, は … の前に, は … より前に, は … に必要`),
  leadingLabels: words(`後続`),
  adverbs: words(`すべて, 両方`),
  itself: words(`この, 本`),
  denials: words(`ない, ません, 不要, 独立, 並行, 任意`),
  reasons: words(`なぜなら, ただし, ため`),
  all: words(`すべての, 全ての`),
  earlier: words(`前の, 以前の, それまでの`),
  others: words(`他の, その他の, 上記の`),
  order: words(`順序, 順番, 依存関係, 依存, クリティカルパス, ロードマップ`),
  moves: words(`移動, 改名, 変更, 延期`),
  be: [],
  over: [],
}
