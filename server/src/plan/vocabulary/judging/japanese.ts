import { words } from '../words.ts'
import type { Judging } from './judging.ts'

export const JAPANESE_JUDGING: Judging = {
  unbegun: words(`
    予定, 計画中, 計画済み, 未着手, 未開始, 着手前, 開始前, 着手待ち, 開始待ち, これから, 提案, 提案中, 草案, 起案, 未実施
  `),
  checks: words(
    `テスト, 試験, 検査, 測定, 計測, 確認, 承認, 署名, 検収, 審査, 報告, 記録, アンケート, に従って, に基づ, デモ`,
  ),
  obstacles: words(`待ち, 待って, 待つ, ため, 不足, 未定, がない, 故障, 遅れ, 不在, 中断`),
  ahead: words(`前, まえ, 開始`),
  endless: words(`継続, 継続的, 常時, 将来, いずれ, 後日`),
  unplanned: words(`
    未計画, まだ計画していない, 計画はこれから, 詳細は後日, 詳細は未定, 今後計画, これから計画
  `),
  checkpoints: words(`チェックポイント`),
  having: words(`ある, いる, 決まって, 定めた, 設定, 記載, あり, 明確`),
  claims: {
    owners: words(`担当者, 担当, 責任者`),
    exitCriteria: words(`完了条件, 受け入れ基準, 受入基準, 終了条件, 完了基準`),
    due: words(`期限, 期日, 日付, 締め切り`),
    mitigation: words(`対策, 対応策, 軽減策`),
  },
}
