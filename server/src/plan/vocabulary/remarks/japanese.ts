import { words } from '../words.ts'
import type { Remarks } from './remarks.ts'

export const JAPANESE_REMARKS: Remarks = {
  every: words(`各, すべての, 毎`),
  must: words(`には, に, は`),
  responsible: words(`担当者, 責任者, オーナー`),
  updates: words(`更新`),
  undated: words(`日付ではなく, 期日は設けない, 期日を定めない, 固定の日付なし, 日程は柔軟, 正確な日付`),
  alone: words(`
    個人開発, 個人プロジェクト, 一人で開発
  `),
  gaps: words(`後日決定, 追って決定, 未記入`),
  fillIns: words(`記入, 入力, ここに記入, ここに入力`),
}
