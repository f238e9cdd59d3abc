import { JAPANESE_LABELS } from './labels/japanese.ts'
import { JAPANESE_JUDGING } from './judging/japanese.ts'
import { JAPANESE_ENTRIES } from './entries/japanese.ts'
import { JAPANESE_REMARKS } from './remarks/japanese.ts'
import { JAPANESE_SENTENCES } from './sentences/japanese.ts'
import type { Language } from './language.ts'
import { words } from './words.ts'

export const JAPANESE: Language = {
  labels: JAPANESE_LABELS,
  aims: words(`
    予定, 時期, 実施時期, 予定時期, いつ, いつまで, 期間, 実施期間, スケジュール, 週, 月, 四半期, 日程, 終了,
    目標時期, 見込み時期
  `),
  alone: words(`
    内容, 機能, 対象, 範囲, 成果, 実装, 基準, 指標, 前提, 対応, 軽減, 緩和, 予防, 課題, 承認, 判定, 例, 待ち, 先行,
    影響, 担当, 詳細, 確認事項, 確認項目, 検討事項, 対処, 懸念, 決定, ゲート
  `),
  kinds: {
    milestone: words(
      `マイルストーン, フェーズ, 段階, ステージ, スプリント, イテレーション, 期, 工程, ベータ, バッチ, ウェーブ`,
    ),
    task: words(`タスク, 作業, サブタスク, ステップ`),
    risk: words(`リスク`),
    decision: words(`決定, 決定事項`),
    gate: words(`ゲート`),
    workstream: words(`ワークストリーム, トラック`),
  },
  milestones: words(`マイルストーン`),
  writing: [],
  letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  steps: words(`ステップ`),
  planning: words(`テンプレート, 規約, 進め方, 運用ルール`),
  versions: words(`バージョン`),
  specifying: words(`
    要件, 要求, 要求仕様, 仕様, 仕様書, 機能一覧, ユースケース, ユーザーストーリー, テスト計画, テストケース, シナリオ, チェックリスト, ガイド, 手順書, 演習, テンプレート
  `),
  thisDocument: words(`本書, 本資料, この文書, この資料, 本計画, この計画`),
  aboutPlan: words(`
    メタデータ, 文書情報, 文書管理, 基本情報, プロジェクト情報, 情報, プロジェクト, スケジュール, 日程, 全体スケジュール, 役割, 役割分担, 体制, 連絡先, 関係者, バージョン, 版, 版数, 改訂履歴, 変更履歴, 前書き, 全般, 全体
  `),
  lists: words(`一覧, 一覧表, リスト`),
  each: [],
  plans: words(`計画, 計画書, ロードマップ, プラン`),
  fieldNames: words(`項目, 属性, 区分, 観点, 内容`),
  when: [],
  adjectivesFollow: false,
  sums: words(`合計, 総計, 小計, 計`),
  statuses: {
    planned: words(`
      予定, 計画中, 計画済み, 未着手, 未開始, 着手前, 開始前, 着手待ち, 開始待ち, 準備中, 準備, これから, 今後, 提案,
      提案中, 草案, 起案, 新規, 待機中, 未実施, 未完了, 未対応, 未完, 予定どおり開始, まだ, 検討前, 次
    `),
    active: words(`
      進行中, 実施中, 対応中, 作業中, 着手, 着手中, 着手済み, 着手済, 開始済み, 開発中, 実装中, 設計中, 構築中,
      検証中, テスト中, 確認中, レビュー中, 評価中, 試験中, 試行中, 継続, 継続中, 順調, 予定どおり, 予定通り,
      オンスケ, 計画どおり, 一部完了, 部分完了, 部分的に完了, ほぼ完了, 概ね完了, おおむね完了, 完了間近,
      もうすぐ完了, 緑
    `),
    blocked: words(`
      停止, 停止中, 中断, 中断中, 保留, 保留中, ブロック, ブロック中, ブロックされている, 待ち, 承認待ち, 回答待ち,
      休止, 休止中, 一時停止, 赤, 対応待ち
    `),
    'at-risk': words(`
      遅延, 遅延中, 遅れ, 遅れている, 遅れ気味, 遅れあり, 要注意, 注意, 危険, 黄, 期限超過, 超過, リスクあり,
      遅延リスクあり, 遅延気味
    `),
    done: words(`
      完了, 完了済み, 完了済, 済, 済み, 終了, 終了済み, 完成, 達成, 達成済み, 達成済, 納品済み, 納品済, リリース済み,
      リリース済, 公開済み, 公開済, 対応済み, 対応済, 実施済み, 実施済, 実装済み, 実装済, 検収済み, 検収済, 承認済み,
      承認済, 合格, 解決, 解決済み, 解決済, クローズ, クローズ済み, 決定済み, 決定済, 決定, 導入済み, 稼働中,
      本番稼働, 確認済み, 確認済, 適用済み, 全完了, 作成済み
    `),
    deferred: words(`延期, 延期済み, 延期された, 先送り, 後回し, 見送り, 次回, 次期, 持ち越し, 繰り越し, 棚上げ`),
    dropped: words(`
      中止, 中止済み, 取りやめ, 取り止め, 取消, 取り消し, キャンセル, 廃止, 廃案, 却下, 棄却, 破棄, 不要, 撤回, 除外
    `),
    open: words(`
      未解決, 未決, 未決定, オープン, 監視中, 観察中, 経過観察, 検討中, 議論中, 協議中, 特定済み, 認識済み, 判断待ち,
      決定待ち
    `),
  },
  onlyInFields: words(`
    予定, 終了, 完成, 準備, 継続, 次, 次回, 次期, 今後, 新規, 提案, 草案, 起案, 着手, 中断, 停止, 待ち, 決定, 達成,
    解決, 合格, 注意, 危険, 遅れ, 超過, 赤, 黄, 緑, 済, まだ, 除外, 不要, 本番稼働, 稼働中, クローズ, オープン,
    ブロック, 順調, これから, 要注意, 廃止, リスクあり
  `),
  namesAlone: words(`今後, 次, リリース, リリース済み, 公開, 納品`),
  namesOfSections: [],
  negations: words(`未, ない, まだ, 非, 不`),
  clauses: [],
  blanks: words(`
    未定, 未決定, 検討中, 調整中, 確認中, 要確認, 要検討, 後日, 後日決定, 追って, 追って決定, 追って連絡, 未設定,
    未記入, 未割当, 未割り当て, 未アサイン, 未確定, 不明, 要調整, 別途, 別途調整, 別途決定, 決まり次第, 空席,
    記入予定, 仮
  `),
  nones: words(`
    なし, 無し, 無, 特になし, 特に無し, 該当なし, 依存なし, 依存関係なし, 前提なし, ありません, リスクなし, 対象なし,
    不要
  `),
  levels: {
    1: words(`低, 低い, やや低, 小, 小さい, 軽微, まれ, 稀, 極低, 低め`),
    2: words(`中, 中程度, 普通, 中くらい, やや高, ありうる, あり得る`),
    3: words(`高, 高い, 極高, 大, 大きい, 甚大, 重大, 深刻, 致命的, 非常に高い, ほぼ確実, 高め`),
  },
  roles: words(`
    リーダー, リード, マネージャー, エンジニア, 担当, 担当者, 責任者, チーム, 部, 課, 室, 部長, 課長, 係長, 主任,
    開発, 設計, 品質保証, 運用, 営業, 法務, 経理, 人事, 広報, デザイナー, アーキテクト, ディレクター, アナリスト,
    企画, 総務, 購買, 班, 委員会, 事務局
  `),
  vague: words(`
    適切に, 適切な, 十分な, 十分に, 問題なく, 問題ない, 使いやすい, 使いやすく, 直感的, 良好, 快適に, スムーズに,
    期待どおり, 妥当な
  `),
  and: words(`と, および, 及び, ならびに, ・, 並びに`),
  or: words(`または`),
  of: [],
  sentences: JAPANESE_SENTENCES,
  remarks: JAPANESE_REMARKS,
  entries: JAPANESE_ENTRIES,
  judging: JAPANESE_JUDGING,
  before: {
    start: words(`開始`),
    due: words(`期限, 締切, 納期, 目標, 予定`),
    mitigation: words(`対策, 軽減策`),
  },
  time: {
    months: [],
    units: {
      day: words(`日, 日間, 日目`),
      week: words(`週, 週間, 週目`),
      month: words(`ヶ月, か月, カ月, ケ月, 月`),
      quarter: words(`四半期`),
      half: words(`半期`),
      sprint: words(`スプリント`),
      iteration: words(`イテレーション`),
    },
    work: words(`時間, 人日, 人月, ポイント`),
    ordinals: [],
    parts: {
      early: words(`初め, 上旬, 初旬, 頭, 初頭`),
      mid: words(`半ば, 中旬, 中頃, 中ごろ`),
      late: words(`末, 下旬, 終わり, 末日`),
    },
    seasons: words(`春, 夏, 秋, 冬`),
    of: words(`年, 度`),
    from: [],
    to: words(`から`),
    within: [],
    next: words(`来, 翌, 今, 次の`),
    during: [],
    edges: words(`開始, 終了, 初め, 末, 完了`),
    always: words(`継続, 常時, 随時`),
    formerly: words(`当初, 元々, 以前は, 変更前, 旧`),
    now: words(`変更後, 現在は, 延期して, 見直し後, 新`),
  },
}
