import { words } from '../words.ts'
import type { Entries } from './entries.ts'

export const ENGLISH_ENTRIES: Entries = {
  describes: words(`
    the, a, an, if, when, while, this, that, it, we, our, they, no, some, many, most, there, each, every, all,
    because, due, since, as, in, on, at, may, might, could, can, will, would, is, are, has, risk, risks, potential,
    possible, unknown, not
  `),
  threatens: words(`
    block, blocks, delay, delays, threaten, threatens, affect, affects, endanger, endangers, impact, impacts, risk to
  `),
  by: words(`by`),
  none: words(`none, nothing`),
  no: words(`no`),
  troubles: words(`risk, risks, blocker, blockers, decision, decisions, issue, issues`),
  mitigates: words(`mitigate, mitigated, mitigates, mitigating, mitigation, mitigations`),
  management: words(`risk management, risk handling, risk response`),
  then: words(`then, what then, and then`),
  verdicts: words(`go, no-go, nogo, yes, no, pending`),
}
