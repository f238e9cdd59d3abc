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
