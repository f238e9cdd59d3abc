import { type Language, words } from './language.ts'

export const ENGLISH = {
  labels: {
    id: words(`id, #, no, nr, number, task id, key, ref, risk id, risk #, decision id, adr`),
    name: words(`name, title, feature, item, summary, question`),
    description: words(`
      description, responsibility, objective, goal, purpose, theme, details, overview, introduction, background,
      executive summary, about, at a glance
    `),
    status: words(`status, state, progress`),
    owners: words(`
      owner, owners, executor, dri, lead, leads, assignee, assigned to, assigned, responsible, accountable, driver,
      team, directly responsible individual, milestone owner, primary dri, who, risk owner, decision owner,
      decision maker, decider, decided by
    `),
    backup: words(`backup, backup owner, deputy`),
    reviewers: words(`reviewer, reviewers, approver, approvers, stakeholders`),
    start: words(`start, start date, starts, begin, project start, project start assumption, kickoff`),
    due: words(`
      due, due date, due by, target, target date, deadline, eta, target week, release date, delivery month, estimated date of completion, completion target, end, end date, finish,
      delivery date, ship date, target completion, timeline, when, needed by, decide by, decision by, by when,
      resolve by
    `),
    updated: words(`updated, last updated, last update, last reviewed, last modified`),
    exitCriteria: words(`
      exit criteria, exit criterion, acceptance criteria, acceptance criterion, acceptance, success criteria,
      success criterion, success, done when, definition of done, dod, completion criteria, completion criterion,
      criteria, criterion, exit, exit gate, exit gates, critical exit gates, launch criteria, readiness criteria, gate criteria,
      release criteria, quality criteria, phase criteria, milestone criteria, exit conditions, verification, done criteria, we are done when,
      metrics, success metrics, kpis, kpi, kpi results, key results, success condition, success conditions, milestone gate,
      slo target, done criteria per phase, exit criteria met, independent test, validation, acceptance gate, acceptance test
    `),
    deliverables: words(`
      scope, deliverables, deliverable, features, key deliverables, outputs, artefacts, artifacts, in scope, key
      features, work items, includes, key items, what was built, what was delivered, what we built, components, to do,
      epics, sub-modules, modules, activities, what’s in scope, what's in scope
    `),
    excluded: words(`
      out of scope, not in scope, non-goals, non goals, exclusions, excluded, explicitly excluded, what’s out of scope,
      what's out of scope, won't do, do not do yet, not included, no-gos, explicit non-goals
    `),
    dependsOn: words(`
      depends on, depends, dependencies, dependency, blocked by, requires, predecessor, predecessors, prerequisites,
      prerequisite, waits for, needs, after, dependency graph, dependency map, preconditions
    `),
    milestone: words(`milestone, related milestone, phase, for milestone, sprint, release`),
    likelihood: words(`likelihood, probability, chance, prob, probability of occurrence`),
    impact: words(`impact, severity, consequence, risk impact`),
    mitigation: words(`
      mitigation, mitigations, mitigation plan, response, countermeasure, mitigation strategy, mitigation strategies,
      mitigation plans, mitigation measures, mitigation steps, mitigation approach, mitigation actions, mitigated by,
      risk mitigation, risk response, response plan, contingency, contingencies, contingency plan, contingency plans,
      plan b, fallback, fallback plan, backup plan, countermeasures, workaround, resolution, resolution plan,
      remediation, treatment
    `),
    priority: words(`priority, prio`),
    effort: words(`
      effort, estimate, estimated effort, hours, points, story points, size, duration, timebox, complexity, est,
      estimated sprints
    `),
    go: words(`go, go criteria, go conditions, go if`),
    noGo: words(`no-go, no-go conditions, no-go criteria, no go, no-go if, not-ready conditions, kill criteria`),
    gate: words(`go/no-go criteria, go/no-go, go/no-go decision, go / no-go criteria, gate, mvp bar, bar`),
    signOff: words(`sign-off, signoff, sign off, stakeholder sign-off, approvals, approval`),
    role: words(`role, function`),
    person: words(`person, signed by, approver name`),
    decisionTaken: words(`verdict, vote`),
    date: words(`date, day, signed on`),
    measure: words(`measurement, measure, metric, threshold, method`),
    milestones: words(`
      milestones, milestone overview, milestone list, milestone plan, overview of milestones, roadmap, phases,
      milestone summary
    `),
    tasks: words(`tasks, task, action, action item, backlog item, activity, story, stories, user stories, task breakdown, task list, work breakdown, action items, backlog, to do, todo`),
    risks: words(`
      risk, risks, primary risks, risk register, risk matrix, risk controls, blocker, blockers, risks & blockers,
      risks and mitigations, risk log, main risks, key risks, risk list, risk table, risk items, risk assessment,
      risk analysis, risk management, risk considerations, risk factors, risk factor, risk overview, risk areas,
      risk description, potential risk, threat, threats, concern, key concerns, main concerns, what could go wrong
    `),
    decisions: words(`
      decision, decisions, decisions needed, open decisions, pending decisions, decision log, decision register,
      decision record, decision records, decision point, decision points, decision needed, decision required,
      decisions required, decisions made, decisions taken, decisions to make, decisions to take, decisions to lock,
      decisions so far, decisions pending, what to decide, adrs
    `),
    gates: words(`gates, decision gates, go/no-go gates, go/no-go decision gates, stage gates, release gates`),
    workstreams: words(`workstreams, workstream, work streams, tracks, streams`),
    log: words(`log, progress log, change log, changelog, revision history, history, status log`),
    checklist: words(`checklist, done checklist, plan checklist`),
    template: words(`template, example, examples`),
    remarks: words(`
      rationale, reason, reasons, reasoning, why, context, consequences, alternative, alternatives, alternatives
      considered, option, options, options considered, pros, cons, pros and cons, trade-off, trade-offs, tradeoffs,
      monitoring, escalation, risk monitoring, legend
    `),
    questions: words(`open questions, questions, unknowns`),
    contents: words(`table of contents, contents, toc`),
  },
  kinds: {
    milestone: words(`
      milestone, phase, sprint, stage, iteration, release, epic, wave, lane, track, increment, cycle, tranche, slice,
      work package
    `),
    task: words(`task, story, user story, feature, ticket, issue, spike, experiment, work item, subtask`),
    risk: words(`risk`),
    decision: words(`decision`),
    workstream: words(`workstream`),
  },
  milestones: words(`milestone`),
  stretches: words(`day, week, month, quarter`),
  writing: words(`adding, creating, writing, defining, how to, updating, using, when to, about, why`),
  statuses: {
    planned: words(`
      planned, not started, todo, to do, queued, pending, proposed, draft, upcoming, backlog, new, scheduled, not
      yet started, next, later, ready
    `),
    active: words(`
      active, in progress, started, ongoing, doing, wip, on track, in review, underway, in flight, current,
      actively maintained, under way, in-progress, green, partially done, partially locked, partially resolved
    `),
    blocked: words(`blocked, on hold, stuck, waiting, paused, red`),
    'at-risk': words(`at risk, slipping, delayed, late, behind, yellow, amber, off track`),
    done: words(`
      done, complete, completed, finished, closed, shipped, released, met, achieved, delivered, passed, resolved,
      accepted, approved, merged, implemented, live, decided, as implemented, locked, agreed, confirmed
    `),
    deferred: words(`deferred, postponed, moved, parked`),
    dropped: words(`
      dropped, cancelled, canceled, abandoned, rejected, won’t do, won't do, obsolete, superseded, replaced,
      overridden, deprecated
    `),
    open: words(`open, identified, monitoring, mitigating, needed, undecided`),
  },
  blanks: words(`
    tbd, tba, tbc, to be determined, to be decided, to be defined, to be assigned, to be filled in, unassigned,
    unknown, ?, ??, ???, …, ..., n/a yet, todo, pending assignment, not assigned
  `),
  nones: words(`—, –, -, none, n/a, na, nothing, no dependencies, ✗, ∅`),
  months: words(`
    january, february, march, april, may, june, july, august, september, october, november, december
  `),
  levels: {
    1: words(`very low, low, minor, unlikely, rare`),
    2: words(`medium, med, moderate, possible`),
    3: words(`very high, high, critical, severe, major, likely, certain`),
  },
  roles: words(`
    lead, leads, engineer, engineers, manager, owner, director, designer, architect, developer, pm, qa, sre, cto, ceo,
    coo, vp, head, sponsor, team, guild, analyst, scientist, product, security, operations, ops, officer, lawyer,
    writer, coordinator, specialist, support, legal, marketing
  `),
  vague: words(`
    safely, properly, appropriately, adequately, correctly enough, well enough, good enough, as needed, user-friendly,
    user friendly, easy to use, intuitive, seamless, seamlessly, smoothly, robust, acceptable, reasonable, sufficient,
    within budget, looks good, feels right, works well, performs well, good performance, as expected, fast enough,
    stable enough
  `),
} as const satisfies Language
