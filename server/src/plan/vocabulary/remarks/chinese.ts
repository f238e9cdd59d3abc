import { words } from '../words.ts'
import type { Remarks } from './remarks.ts'

export const CHINESE_REMARKS: Remarks = {
  every: words(`每个, 每`),
  must: words(`都有, 必须有, 需要有, 有`),
  responsible: words(`负责人, 責任人`),
  updates: words(`更新`),
  undated: words(`不设固定日期, 不设具体日期, 没有固定日期, 不按日期, 日期灵活, 时间灵活, 具体时间`),
  alone: words(`
    个人项目, 業餘項目, 业余项目, 独立开发, 一个人开发
  `),
  gaps: words(`待补充, 待填写, 待明确, 待補充`),
  fillIns: words(`填写, 插入, 请填写, 在此填写, 你的`),
}
