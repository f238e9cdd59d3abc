import { words } from '../words.ts'
import type { Remarks } from './remarks.ts'

export const ENGLISH_REMARKS: Remarks = {
  every: words(`every, each`),
  must: words(`has, needs, gets, must have`),
  responsible: words(`dri, owner, lead`),
  updates: words(`update, updates, updated, updating, revise, revised`),
  undated: words(`
    rather than dates, rather than fixed dates, rather than hard dates, rather than deadlines, instead of dates,
    instead of fixed dates, instead of deadlines, no dates, no fixed dates, no hard dates, no deadlines,
    no fixed deadlines, no hard deadlines, without dates, without fixed dates, without deadlines, not by dates,
    not by deadlines, timeline is flexible, timelines are flexible, dates are flexible, exact timeline, exact date,
    exact dates, exact cadence
  `),
  alone: words(`
    solo project, solo developer, solo dev, solo founder, solo maintainer, solo effort, one-person, one-man, one-woman,
    single developer, single-developer, side project, side-project, personal project, personal app, hobby project,
    pet project, portfolio project, portfolio-grade, spare time, in my evenings, on my own, by myself, i keep this,
    i maintain this, i work alone, kept by, maintained by, looked after by, whoever is free, whoever has time,
    whoever picks, whoever takes, whoever works, execplan, delegated agent, delegated agents, subagent, subagents, coding agent, coding agents, agentic worker,
    agentic workers, for claude
  `),
  gaps: words(`to be filled in, to be determined, to be decided, to be defined, lorem ipsum, tbd, tba, t.b.d, t.b.a`),
  fillIns: words(`insert, fill in, your, todo, tbd`),
}
