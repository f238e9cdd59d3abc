import { ENGLISH_LABELS } from './labels/english.ts'
import { ENGLISH_JUDGING } from './judging/english.ts'
import { ENGLISH_ENTRIES } from './entries/english.ts'
import { ENGLISH_REMARKS } from './remarks/english.ts'
import { ENGLISH_SENTENCES } from './sentences/english.ts'
import type { Language } from './language.ts'
import { words } from './words.ts'

export const ENGLISH: Language = {
  labels: ENGLISH_LABELS,
  aims: words(`
    target, target week, end, end date, finish, delivery date, ship date, target completion, timeline, when,
    timeframe, time frame, timing, time window, target window, horizon, period, dates, planned for, target release,
    target launch, targeted for, target timeframe, target timeline, launch date, go-live, go live, week, weeks,
    week(s), month, months, quarter, finish date, milestone date, duration and dates, expected completion,
    estimated completion
  `),
  alone: words(`
    validation, verification, verify, verifications, success, acceptance, exit, criteria, implementation, includes,
    included, ships, activities, stories, capabilities, needs, after, requires, follows, upstream, depends, dep, deps,
    kpi, done when, journal, key results, expected results, criterion, metrics, gate, bar, epics, modules, components,
    activity, work items, history, story, user story, task, action, finding, bug, defect, build, deliver, output,
    result
  `),
  kinds: {
    milestone: words(`
      milestone, phase, sprint, stage, iteration, release, epic, wave, lane, track, increment, cycle, tranche, slice,
      horizon, work package, beta, alpha, rc, release candidate, batch/batches
    `),
    task: words(`
      task, story/stories, user story/user stories, feature, ticket, issue, spike, work item, subtask, experiment,
      step
    `),
    risk: words(`risk`),
    decision: words(`decision`),
    gate: words(`gate`),
    workstream: words(`workstream, work stream, track`),
  },
  milestones: words(`milestone`),
  writing: words(`adding, creating, writing, defining, how to, updating, using, when to, about, why`),
  steps: words(`step`),
  planning: words(`format, template, cadence, ceremonies, conventions, guidelines, process, workflow, rules`),
  versions: words(`version`),
  specifying: words(`
    requirement, requirements, specification, specifications, spec, prd, features, use cases, user stories, stories,
    test plan, test cases, test scenarios, scenarios, checklist, guide, guidelines, tutorial, exercises, assignment,
    runbook, playbook, template
  `),
  thisDocument: words(`
    for this document, of this document, in this document, for this plan, of this plan, in this plan, for this file,
    of this file, in this file
  `),
  aboutPlan: words(`
    metadata, meta data, meta, document control, control, document info, information, info, facts, header, general, basics, data, project, project plan, the plan, this plan, plan details, charter, summary, snapshot, dashboard, schedule, dates, calendar, governance, contacts, stakeholders, roles, ownership, accountability, responsibilities, version, revision, revisions, revision history, version history, document history, preamble, preface, context, administration, maintenance, review, sign-off, approval, approvals, scope, outlook
  `),
  lists: words(`checklist, list, summary, overview, table, breakdown`),
  each: words(
    `per, by, by each, for each, for every, of each, for this, in this, of this, for the, in the, of the, of, for, in`,
  ),
  plans: words(`plan, roadmap, execplan, exec-plan, workplan`),
  fieldNames: words(`field, aspect, attribute, property, item, key, dimension`),
  when: words(`when`),
  adjectivesFollow: false,
  sums: words(`total, totals, grand total, sum, subtotal, sub-total`),
  statuses: {
    planned: words(`
      planned, not started, todo, to do, queued, pending, proposed, draft, upcoming, backlog, new, scheduled,
      not yet started, next, later, ready, not begun, not done, not complete, not completed, not implemented, not yet,
      not yet implemented, yet to start, to be started, to start, unstarted, up next, next up, coming soon, soon,
      future, planning, in planning, planning phase, in preparation, ready to start, ready for work,
      ready for development, candidate, idea, accepted for planning, on deck, outstanding, remaining, tentative,
      under consideration, in backlog, pending start, incomplete
    `),
    active: words(`
      active, in progress, started, ongoing, doing, wip, on track, in review, underway, in flight, current,
      actively maintained, under way, in-progress, green, inprogress, work in progress, in work, in development,
      in dev, development, under development, in active development, active development, in implementation,
      implementing, being implemented, being built, coding, in design, in execution, executing, running, under review,
      code review, review, in code review, reviewing, ready for review, pr open, in pr, in testing, testing, in test,
      in qa, qa, under test, in validation, validating, verifying, in beta, beta, in alpha, alpha, in pilot, pilot,
      rolling out, in rollout, partial, partially, partially done, partially complete, partially completed,
      partially implemented, partially met, partially locked, partly done, partly complete, partly, mostly done,
      mostly complete, mostly completed, mostly implemented, nearly complete, nearly done, nearly finished,
      almost complete, almost done, almost finished, substantially complete, substantially done, largely complete,
      largely done, half done, half complete, begun, in process, continuing, continuous, ramping up,
      ahead of schedule, ahead, on schedule, on target, partially resolved
    `),
    blocked: words(`
      blocked, on hold, stuck, waiting, paused, red, on-hold, hold, held, halted, stalled, suspended, frozen, impeded,
      waiting for input, waiting on others, awaiting approval, awaiting decision, awaiting input, awaiting review,
      pending approval, gated
    `),
    'at-risk': words(`
      at risk, slipping, delayed, late, behind, yellow, amber, off track, at-risk, behind schedule, overdue, slipped,
      in danger, in jeopardy, needs attention, not on track, endangered
    `),
    done: words(`
      done, complete, completed, finished, closed, shipped, released, met, achieved, delivered, passed, resolved,
      accepted, approved, merged, implemented, live, decided, all done, fully done, fully complete, fully completed,
      fully implemented, fully met, successfully completed, code complete, feature complete, launched, deployed,
      deployed to production, in production, published, landed, verified, validated, implemented and validated,
      implemented and tested, implemented and verified, done and verified, done and tested, tested, signed off,
      signed-off, locked, mitigated, retired, satisfied, fulfilled, reached, completed early, completed late, ga,
      pass, production, production ready, production-ready, operational, finalized, finalised, concluded, checked, ok,
      yes, archived, migrated, settled, as implemented, agreed, confirmed
    `),
    deferred: words(`
      deferred, postponed, moved, parked, delayed indefinitely, rescheduled, on ice, icebox, shelved, pushed,
      pushed out, moved out, later phase, someday, future work, not now, deprioritized, deprioritised, backlogged
    `),
    dropped: words(`
      dropped, cancelled, canceled, abandoned, rejected, won’t do, won't do, obsolete, superseded, wont do, won't fix,
      wontfix, removed, discarded, descoped, de-scoped, out of scope, not planned, skipped, declined, withdrawn,
      deprecated, replaced, void, killed, cut, no longer needed, not needed, not applicable, overridden
    `),
    open: words(`
      open, identified, monitoring, mitigating, needed, undecided, monitored, watching, assessed, to be decided,
      in discussion, under discussion, being discussed, unresolved, undetermined, raised, reported, decision needed,
      needs decision, pending decision, decision pending
    `),
  },
  onlyInFields: words(`
    planning, testing, review, beta, alpha, pilot, production, qa, running, idea, future, soon, candidate, remaining,
    outstanding, ok, yes, pass, checked, locked, void, cut, held, hold, later phase, future work, ga, tested,
    tentative, continuous, continuing, red, amber, yellow, green, coding, reviewing, validating, verifying,
    rolling out, operational, planning phase, published, reached, not applicable, incomplete, partial, partly,
    partially, archived, replaced, migrated, settled, monitored, watching, assessed, raised, reported
  `),
  namesAlone: words(`next, later, now, deployed, released, shipped, launched, live, delivered, accepted, approved`),
  namesOfSections: words(
    `closed, complete, retired, landed, signed off, signed-off, code complete, feature complete, in production, production ready, production-ready`,
  ),
  negations: words(`not, no, never, un, isn't, aren't, without, yet to`),
  clauses: words(`as, after, when, where, although, though`),
  blanks: words(`
    tbd, tba, tbc, to be determined, to be decided, to be defined, to be assigned, to be filled in, unassigned,
    unknown, ?, ??, ???, …, ..., n/a yet, todo, pending assignment, not assigned, t.b.d, to be announced, to be
    confirmed, to be agreed, to be named, to be discussed, to be specified, to be written, to be scheduled, not yet
    assigned, not yet defined, not yet decided, not set, not specified, not defined, undefined, unspecified,
    unscheduled, unset, unowned, open seat, fill in, placeholder, xxx, needs owner, no owner yet, needs an owner,
    owner needed, date tbd, owner tbd, lorem ipsum, t.b.a, --, ---
  `),
  nones: words(`
    —, –, -, none, n/a, na, nothing, no dependencies, ✗, ∅, n.a, not applicable, no dependency, no blockers, no risks,
    none known, none identified, none yet, nil, no prerequisites, nobody, no one, independent
  `),
  levels: {
    1: words(`very low, low, minor, unlikely, rare, negligible, small, minimal, marginal, remote, trivial, l`),
    2: words(`medium, med, moderate, possible, mid, m, average, occasional`),
    3: words(`
      very high, high, critical, severe, major, likely, certain, very likely, almost certain, significant, serious,
      catastrophic, extreme, large, h, crit, frequent, probable
    `),
  },
  roles: words(`
    lead, leads, engineer, engineers, manager, owner, director, designer, architect, developer, pm, qa, sre, cto, ceo,
    coo, vp, head, sponsor, team, guild, analyst, scientist, product, security, operations, ops, officer, lawyer,
    writer, coordinator, specialist, support, legal, marketing, dev, devs, developers, backend, frontend, fullstack,
    devops, design, engineering, tester, testers, qe, sdet, consultant, contractor, intern, administrator, admin, dba,
    researcher, editor, translator, trainer, planner, squad, crew, platform, infra, infrastructure, data, finance,
    sales, hr, cfo, cio, ciso, cpo, tpm, em, tl, po, ux, ui, counsel, agent
  `),
  vague: words(`
    safely, properly, appropriately, adequately, correctly enough, well enough, good enough, as needed, user-friendly,
    user friendly, easy to use, intuitive, seamless, seamlessly, smoothly, robust, acceptable, reasonable, sufficient,
    within budget, looks good, looks nice, looks great, feels right, works fine, works well, performs well, good performance, as expected, fast enough,
    stable enough, adequate, high quality, high-quality, most users, improved performance, better performance
  `),
  and: words(`and`),
  or: words(`or`),
  of: [],
  sentences: ENGLISH_SENTENCES,
  remarks: ENGLISH_REMARKS,
  entries: ENGLISH_ENTRIES,
  judging: ENGLISH_JUDGING,
  before: {
    start: words(`since, started, started on, as of`),
    due: words(`due, due on, due by, by, until, target, targeting, no later than, before`),
    mitigation: words(`mitigated by, mitigate by, mitigated with, mitigated through, mitigate with, mitigated via`),
  },
  time: {
    months: words(`
      january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sep/sept,
      october/oct, november/nov, december/dec
    `),
    units: {
      day: words(`day, days`),
      week: words(`week, weeks, wk, wks, w`),
      calendarWeek: words(`cw, calendar week, calendar weeks`),
      month: words(`month, months`),
      quarter: words(`quarter, quarters`),
      half: words(`half, halves`),
      sprint: words(`sprint, sprints`),
      iteration: words(`iteration, iterations`),
    },
    work: words(`hour, hours, hr, hrs, h, d, point, points, pt, pts, sp, story points, person-days, person days`),
    ordinals: words(`first, second, third, fourth`),
    parts: {
      early: words(`early, early in, start of, beginning of, the start of, the beginning of`),
      mid: words(`mid, middle of, the middle of`),
      late: words(`end, late, end of, the end of, late in, eo, ending`),
    },
    seasons: words(`spring, summer, autumn, fall, winter`),
    of: words(`of, in`),
    from: words(`from`),
    to: words(`to, until, through, thru, till`),
    within: words(`in, within, after`),
    next: words(`next, this, coming`),
    during: words(`during, at, in`),
    edges: words(`end, the end, start, the start, beginning, the beginning, close, the close, kickoff`),
    always: words(`ongoing, continuous, rolling, throughout, continuously`),
    formerly: words(`
      was, originally, previously, formerly, moved from, slipped from, delayed from, pushed from, instead of
    `),
    now: words(`
      now, moved to, new date, new target, revised to, rescheduled to, slipped to, pushed to, delayed to, postponed to
    `),
  },
}
