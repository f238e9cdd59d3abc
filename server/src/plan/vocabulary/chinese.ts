import { CHINESE_LABELS } from './labels/chinese.ts'
import { CHINESE_JUDGING } from './judging/chinese.ts'
import { CHINESE_ENTRIES } from './entries/chinese.ts'
import { CHINESE_REMARKS } from './remarks/chinese.ts'
import { CHINESE_SENTENCES } from './sentences/chinese.ts'
import type { Language } from './language.ts'
import { words } from './words.ts'

export const CHINESE: Language = {
  labels: CHINESE_LABELS,
  aims: words(`
    时间, 时间节点, 时间范围, 时间安排, 时间线, 时间表, 周期, 结束, 何时, 周, 周次, 月份, 季度, 目标时间, 時間
  `),
  alone: words(`
    标准, 标志, 验收, 需要, 内容, 功能, 包括, 成果, 交付, 产出, 范围, 措施, 应对, 时间, 前提, 任务, 决定, 目标, 说明,
    标题, 负责, 团队, 影响, 指标, 规避, 缓解, 门禁, 关口
  `),
  kinds: {
    milestone: words(`里程碑, 阶段, 期, 迭代, 冲刺, 阶段性目标, 階段, 波次, 轮, 批次, 批, 轮次`),
    task: words(`任务, 子任务, 任務, 步骤`),
    risk: words(`风险, 風險`),
    decision: words(`决策, 決策`),
    workstream: words(`工作流`),
  },
  milestones: words(`里程碑`),
  writing: words(`如何, 怎样, 怎么`),
  letters: /^[^\p{Script=Hiragana}\p{Script=Katakana}]*\p{Script=Han}[^\p{Script=Hiragana}\p{Script=Katakana}]*$/u,
  steps: words(`步骤`),
  planning: words(`模板, 规范, 约定, 准则, 工作流程, 評審流程, 评审流程`),
  versions: words(`版本`),
  specifying: words(`
    需求, 规格, 规格说明, 功能清单, 功能列表, 用例, 用户故事, 测试计划, 测试用例, 场景, 检查清单, 指南, 教程, 练习, 模板, 需求文档
  `),
  thisDocument: words(`本文档, 本文件, 本计划, 本計劃`),
  aboutPlan: words(`
    元数据, 文档信息, 文件信息, 文档控制, 文件控制, 基本信息, 项目信息, 项目基本信息, 总体信息, 信息, 项目, 时间表, 时间计划, 日程, 进度计划, 角色, 职责, 角色与职责, 联系人, 干系人, 版本, 版本信息, 修订记录, 版本记录, 总览, 总体, 前言, 元數據, 基本資訊, 文件資訊
  `),
  lists: words(`清单, 列表, 一览, 一览表, 汇总, 清單`),
  each: [],
  plans: words(`计划, 計劃, 规划, 路线图`),
  fieldNames: words(`字段, 项目, 属性, 项, 内容, 维度, 要素`),
  when: [],
  adjectivesFollow: false,
  sums: words(`合计, 总计, 总和, 小计`),
  statuses: {
    planned: words(`
      计划中, 已计划, 未开始, 尚未开始, 没有开始, 还未开始, 待开始, 待启动, 未启动, 待办, 待处理, 待进行, 待开发,
      待实现, 待排期, 已排期, 规划中, 筹备中, 准备中, 拟定, 草案, 提议, 已提议, 新建, 排队中, 未完成, 尚未完成,
      未实现, 待完成, 下一步, 计划, 後續, 計畫中, 未開始, 待辦, 規劃中
    `),
    active: words(`
      进行中, 正在进行, 进行, 开发中, 正在开发, 实施中, 执行中, 处理中, 推进中, 建设中, 实现中, 测试中, 验证中,
      评审中, 审核中, 联调中, 试运行, 灰度中, 已开始, 已启动, 启动, 持续, 持续中, 持续进行, 正常, 按计划, 按计划进行,
      正常推进, 部分完成, 基本完成, 大部分完成, 接近完成, 即将完成, 快完成, 部分实现, 已部分完成, 當前, 進行中,
      開發中, 測試中, 部分達成, 绿色, 绿灯
    `),
    blocked: words(`
      阻塞, 受阻, 被阻塞, 已阻塞, 卡住, 暂停, 已暂停, 搁置中, 挂起, 等待, 等待中, 中断, 停滞, 停工, 红色, 红灯, 暫停,
      被卡住
    `),
    'at-risk': words(`
      有风险, 存在风险, 延期风险, 延误, 延迟, 已延迟, 滞后, 落后, 逾期, 已逾期, 超期, 预警, 黄色, 黄灯, 有風險, 延遲,
      落後
    `),
    done: words(`
      已完成, 完成, 完成了, 全部完成, 已全部完成, 已结束, 结束, 已交付, 交付完成, 已上线, 已发布, 已验收, 验收通过,
      已通过, 通过, 已达成, 达成, 已实现, 实现完成, 已关闭, 关闭, 已解决, 解决, 已合并, 已部署, 已落地, 已确认,
      已决定, 已决策, 已批准, 已审批, 已签核, 开发完成, 测试通过, 完结, 已完结, 已結束, 已發布, 已驗收, 已達成,
      已解決, 完毕, 已完毕
    `),
    deferred: words(`推迟, 已推迟, 延后, 已延后, 延期, 已延期, 顺延, 暂缓, 搁置, 已搁置, 后移, 延後, 暫緩, 擱置`),
    dropped: words(`
      取消, 已取消, 放弃, 已放弃, 废弃, 已废弃, 终止, 已终止, 作废, 拒绝, 已拒绝, 否决, 不做了, 已移除, 已替代,
      被取代, 无效, 已廢棄, 終止
    `),
    open: words(`
      未解决, 未关闭, 打开, 开放, 待定, 待决, 待决策, 待确认, 未决, 未决定, 监控中, 观察中, 关注中, 已识别, 讨论中,
      跟踪中, 監控中, 觀察中, 討論中, 未決定
    `),
  },
  onlyInFields: words(`
    完成, 计划, 进行, 启动, 结束, 持续, 正常, 通过, 达成, 关闭, 解决, 等待, 取消, 延期, 延后, 推迟, 预警, 阻塞, 打开,
    开放, 试运行, 红色, 黄色, 绿色, 红灯, 黄灯, 绿灯, 下一步, 當前, 後續, 终止, 終止, 放弃, 拒绝, 提议, 草案, 新建,
    中断, 待办, 待辦, 落后, 滞后
  `),
  namesAlone: words(`以后, 下一步, 上线, 已上线, 发布, 已发布, 交付`),
  namesOfSections: [],
  negations: words(`未, 没有, 尚未, 不, 无, 还没`),
  clauses: [],
  blanks: words(`
    待定, 未定, 暂定, 待确定, 待确认, 待补充, 待填写, 待指定, 待分配, 待安排, 待讨论, 未指定, 未分配, 未确定, 未知,
    未安排, 尚未确定, 尚未分配, 还未确定, 暂无负责人, 空缺, 待明确, 待評估, 待评估, 待填, 尚未決定, 未指派, 待指派,
    待確認, 待補充
  `),
  nones: words(`
    无, 没有, 无依赖, 暂无, 无风险, 不适用, 无需, 無, 沒有, 無依賴, 不適用, 无前置, 无前置依赖, 没有依赖, 无前置条件
  `),
  levels: {
    1: words(`低, 较低, 很低, 极低, 小, 较小, 轻微, 不太可能, 罕见, 輕微, 較低`),
    2: words(`中, 中等, 一般, 适中, 可能, 中度, 普通, 適中`),
    3: words(`高, 较高, 很高, 极高, 大, 较大, 严重, 重大, 致命, 很可能, 極高, 嚴重, 較高, 关键`),
  },
  roles: words(`
    负责人, 组长, 经理, 工程师, 团队, 组, 部, 总监, 主管, 开发, 测试, 产品, 设计, 架构师, 设计师, 分析师, 运维, 运营,
    后端, 前端, 算法, 客服, 财务, 法务, 市场, 销售, 专员, 顾问, 工程師, 團隊, 經理, 組長, 設計師, 主任
  `),
  vague: words(`合适, 适当, 良好, 合理, 足够, 易用, 用户友好, 流畅, 稳定可靠, 符合预期, 满意`),
  and: words(`和, 与, 及, 以及, 及其, 與`),
  or: words(`或`),
  of: [],
  sentences: CHINESE_SENTENCES,
  remarks: CHINESE_REMARKS,
  entries: CHINESE_ENTRIES,
  judging: CHINESE_JUDGING,
  before: {
    start: words(`自, 从, 始于`),
    due: words(`截止, 截止到, 截至, 预计, 计划, 最晚, 不晚于, 期限, 截止日期`),
    mitigation: words(`通过, 应对, 缓解, 对策`),
  },
  time: {
    months: [],
    units: {
      day: words(`天, 日`),
      week: words(`周, 週, 星期`),
      month: words(`个月, 月, 個月`),
      quarter: words(`季度, 季`),
      half: words(`半年`),
      sprint: words(`冲刺, 迭代, 衝刺`),
      iteration: words(`迭代`),
    },
    work: words(`小时, 小時, 人天, 人日, 点`),
    ordinals: [],
    parts: {
      early: words(`初, 上旬, 月初, 年初`),
      mid: words(`中, 中旬, 月中, 年中`),
      late: words(`底, 末, 下旬, 月底, 年底`),
    },
    seasons: words(`春季, 夏季, 秋季, 冬季, 春天, 夏天, 秋天, 冬天`),
    of: words(`年`),
    from: words(`从, 自`),
    to: words(`至, 到`),
    within: [],
    next: words(`下, 下个, 本, 这, 这个, 下一`),
    during: words(`在`),
    edges: words(`开始, 结束, 初, 末, 底, 期间, 前`),
    always: words(`持续, 长期, 一直`),
    formerly: words(`原定, 原为, 原计划, 之前, 此前, 原, 最初`),
    now: words(`现为, 现在, 改为, 推迟到, 推迟至, 延期到, 延期至, 调整为, 现定`),
  },
}
