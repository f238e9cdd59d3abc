import { words } from '../words.ts'
import type { Judging } from './judging.ts'

export const CHINESE_JUDGING: Judging = {
  unbegun: words(`
    计划中, 已计划, 未开始, 尚未开始, 没有开始, 还未开始, 待开始, 待启动, 未启动, 待办, 待开发, 待实现, 待排期, 规划中,
    筹备中, 拟定, 草案, 提议, 已提议, 排队中, 計畫中, 未開始, 待辦, 規劃中
  `),
  checks: words(
    `测试, 测量, 检查, 检验, 验收, 评审, 审核, 签字, 批准, 演示, 报告, 记录, 问卷, 调查, 按照, 根据, 測試, 驗收`,
  ),
  obstacles: words(`因为, 等待, 缺少, 未到, 直到, 故障, 由于`),
  ahead: words(`前, 之前, 开始, 启动`),
  endless: words(`持续, 持续进行, 长期, 以后, 将来, 远期`),
  unplanned: words(`
    尚未规划, 暂未规划, 还未规划, 未规划, 待规划, 待细化, 尚未细化, 后续规划, 后续细化
  `),
  checkpoints: words(`检查点, 檢查點, 卡点`),
  having: words(`有, 均有, 已指定, 已确定, 明确, 已定义, 已设定`),
  claims: {
    owners: words(`负责人, 責任人, 责任人, 負責人`),
    exitCriteria: words(`验收标准, 完成标准, 退出标准, 驗收標準`),
    due: words(`日期, 截止日期, 期限, 截止时间`),
    mitigation: words(`应对措施, 缓解措施, 对策, 應對措施`),
  },
}
