import { words } from '../words.ts'
import type { Judging } from './judging.ts'

export const ENGLISH_JUDGING: Judging = {
  unbegun: words(`
    planned, not started, todo, to do, queued, proposed, draft, upcoming, backlog, scheduled, not yet started,
    not begun, yet to start, to be started, to start, unstarted, up next, next up, future, planning, in planning,
    idea, on deck, in backlog, pending start
  `),
  checks: words(`
    test, tests, tested, suite, suites, check, checks, checklist, checklists, reviewed, approved, signed, measured,
    verified, documented, audited, audit, survey, according to, as defined, per the, benchmark, benchmarks, inspected,
    inspection, demo, confirmed by, agreed with
  `),
  obstacles: words(
    `until, till, pending, awaiting, waiting, missing, lack, lacking, lacks, no access, broken, unavailable, delayed, outage, shortage, hold-up, unclear, undecided`,
  ),
  ahead: words(`before, prior to, ahead of, start, start of, beginning of, kickoff, kick-off`),
  endless: words(
    `ongoing, on-going, continuous, continuously, open-ended, recurring, evergreen, later, someday, some day, one day, in the future, long-term`,
  ),
  unplanned: words(`
    no streams yet, no tasks yet, no steps yet, no details yet, no dates yet, no work yet, nothing yet, nothing planned, not planned yet, not yet planned, to be planned, still to be planned, will be planned, planned later, not detailed yet, not yet detailed, to be detailed, will be detailed, details follow, details to follow, not scoped yet, not yet scoped, to be scoped, outline only, not broken down yet, to be broken down, only sketched
  `),
  checkpoints: words(`checkpoint, check point`),
  having: words(`have, has, assigned, named, set, defined, stated, identified, documented, exist, exists`),
  claims: {
    owners: words(`owner, owners, owned, dri, dris, assignee, assignees, assigned, responsible, accountable`),
    exitCriteria: words(`
      exit criteria, exit criterion, acceptance criteria, acceptance criterion, success criteria, criteria,
      definition of done
    `),
    due: words(`date, dates, dated, due date, due dates, target date, target dates, deadline, deadlines`),
    mitigation: words(`mitigation, mitigations, mitigated, response, responses, countermeasure, countermeasures`),
  },
}
