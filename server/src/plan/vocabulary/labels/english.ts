import type { Labels } from '../language.ts'
import { words } from '../words.ts'

export const ENGLISH_LABELS = {
  id: words(`id, #, no, nr, number, task id, key, ref, milestone id, phase id, risk id, risk #, decision id`),
  name: words(`name, title, feature, item, summary, question, i want to, i want`),
  description: words(`
    description, responsibility, objective, goal, purpose, theme, details, overview, introduction, background,
    executive summary, about, at a glance, goals, objectives, aim, mission, intent, vision, what and why, focus,
    key focus
  `),
  status: words(`
    status, state, progress, current status, overall status, milestone status, task status, phase status, rag,
    rag status, percent complete
  `),
  owners: words(`
    owner, owners, dri, lead, leads, assignee, assigned to, assigned, responsible, accountable, driver, team,
    directly responsible individual, milestone owner, primary dri, who, assignees, owned by, led by, co-owner,
    co-owners, primary owner, accountable owner, responsible person, responsible party, responsible team,
    responsible parties, person responsible, person in charge, in charge, pic, point of contact, task owner,
    phase owner, phase lead, epic owner, risk owner, decision owner, decider, decision maker, delivery owner,
    delivery lead, project lead, tech lead, technical lead, team lead, lead engineer, owning team, lead team,
    assigned team, assigned owner, squad, champion, maintainer, maintainers, responsibility of, by whom, drivers,
    accountable person, who answers, who answers for it, held by, owner/team, executor, decided by,
    agent, agents, executors, owner of this page, page owner, owner of this document, document owner, owner of this plan,
    plan owner, roadmap owner, kept by, maintained by, executed by, driven by, handled by
  `),
  backup: words(`
    backup, backup owner, deputy, secondary, secondary owner, secondary dri, backup dri, alternate, delegate,
    stand-in, fallback owner
  `),
  reviewers: words(`
    reviewer, reviewers, approver, approvers, stakeholders, reviewed by, approved by, to be approved by
  `),
  start: words(`
    start, start date, starts, begin, project start, project start assumption, kickoff, kick-off, kickoff date,
    begins, planned start, start week, begin date, starts on
  `),
  due: words(`
    due, due date, due by, target, target date, deadline, eta, target week, release date, end, end date, finish,
    delivery date, ship date, target completion, timeline, when, due on, by when, needed by, decide by, decision by,
    deliver by, target by, deadline date, hard deadline, timeframe, time frame, timing, time window, target window,
    horizon, period, dates, estimated date of completion, estimated date, estimated completion, estimated completion
    date, estimated finish, estimated delivery, estimated release, est. completion, est. date, expected date, expected
    by, expected completion, expected completion date, expected delivery, planned date, planned completion, planned
    completion date, planned finish, planned end, planned end date, planned delivery, planned release, planned for,
    scheduled for, target completion date, target delivery, target delivery date, target release, target release date,
    target launch, target launch date, target quarter, target month, target sprint, target end date, target due date,
    targeted for, target timeframe, target timeline, finish date, launch date, go-live, go-live date, go live,
    milestone date, week, weeks, week(s), month, months, quarter, duration and dates, until, target was, original
    target, originally planned for, was due, decision due, delivery month, completion target, resolve by, plan date,
    to be decided by, to be decided before, decide before, needed before, decision needed by, due before
  `),
  updated: words(`
    updated, last updated, last update, last reviewed, last modified, last change, last changed, last edited,
    last revised, last revision, date updated, updated on, revised, as of
  `),
  exitCriteria: words(`
    exit criteria, exit criterion, acceptance criteria, acceptance criterion, acceptance, success criteria, success
    criterion, success, done when, definition of done, dod, completion criteria, completion criterion, criteria,
    criterion, exit, exit gate, exit conditions, verification, done criteria, we are done when, exit condition, exit
    gates, exit test, exit tests, exit checks, exit requirements, acceptance tests, acceptance test, acceptance
    checks, acceptance conditions, acceptance gate, acceptance gates, acceptance check, acceptance checklist,
    acceptance signals, conditions of satisfaction, conditions of acceptance, criteria for success, criteria for
    completion, criteria for done, complete when, completed when, is done when, it is done when, it's done when,
    finished when, ready when, success when, success is, success means, success looks like, what success looks like,
    what done looks like, done looks like, done means, done is, done if, done once, definition of complete, definition
    of completion, definition of success, how we know it is done, how we know it's done, how we'll know, how we know,
    how we know we are done, how we know we're done, how will we know, how to verify, verify, verify by, verified by,
    verification criteria, verification steps, verification method, verification checklist, verifications, validation,
    validation criteria, validation steps, validation checks, validation checklist, validation gate, checkpoint
    criteria, gate criteria, gate conditions, quality gate, quality gates, quality criteria, passing criteria, pass
    criteria, pass conditions, pass condition, pass when, passes when, pass/fail criteria, must pass, release
    criteria, launch criteria, ship criteria, shipping criteria, ready to ship when, graduation criteria, promotion
    criteria, completion conditions, completion condition, completion definition, completion checklist, completion
    gate, done definition, dod checklist, success condition, success conditions, success gate, success test, success
    tests, success signals, success signal, success factors, success metrics, success metric, success measures,
    success measure, success indicators, success indicator, success targets, success kpis, measures of success,
    measure of success, metrics of success, metrics for success, indicators of success, kpis, kpi, kpi results, kpi
    targets, target kpis, key performance indicators, key results, key result, expected results, expected result,
    independent test, independent tests, independent verification, proof of done, evidence of done, evidence of
    completion, exit evidence, evidence required, milestone completion, acceptance metrics, success thresholds, accept
    when, accepted when, accepted if, release outcome, quality target, quality targets, over when, metrics, baseline
    metrics, current metrics, milestone gate, slo target, done criteria per phase, exit criteria met, critical exit
    gates, readiness criteria, phase criteria, milestone criteria, when is this over, when is it over, when is this done, when is it done, when are we done, gate, stage gate, release gate, gate checks
  `),
  deliverables: words(`
    scope, deliverables, deliverable, features, key deliverables, outputs, artefacts, artifacts, in scope, key
    features, work items, includes, main deliverables, core deliverables, expected deliverables, final deliverables,
    project deliverables, planned deliverables, deliverables/artifacts, deliverables list, primary deliverables, major
    deliverables, in-scope, scope items, scope of work, scope includes, included, what's included, what's in, what is
    included, what we ship, what ships, what we build, what we deliver, we deliver, we ship, deliver, delivers, build,
    output, result, what is ready, outcome of the step, to deliver, ships, key activities, activities, main
    activities, key work, planned work, planned features, main features, core features, new features, feature list,
    feature set, focus areas, implementation, implementation steps, implementation details, implementation scope,
    implementation items, implementation checklist, what gets built, what to build, capabilities, key capabilities,
    core capabilities, key items, key changes, concrete work, engineering work, technical work, work packages, work
    scope, work to do, work included, key outputs, what's in scope, what was built, what was delivered, what we built,
    in addition, contains, components, epics, sub-modules, modules, steps, action steps, what has to be done
  `),
  excluded: words(`
    out of scope, out-of-scope, not in scope, non-goals, non goals, nongoals, non-goal, not included, excluded,
    excludes, exclusions, explicitly out of scope, explicitly excluded, explicitly not included, what we won't do,
    not doing, won't do, not planned, scope exclusions, not now, deferred items, deferred work, not in this phase,
    not in this milestone, what's out of scope, do not do yet, no-gos, explicit non-goals
  `),
  dependsOn: words(`
    depends on, depends, dependencies, dependency, blocked by, requires, predecessor, predecessors, prerequisites,
    prerequisite, waits for, needs, after, dependency graph, dependency map, preconditions, dependent on,
    depends upon, depends-on, dependson, blocked-by, blocked on, blocking dependencies, waiting for, waiting on,
    gated by, gated on, unblocked by, builds on, follows, comes after, starts after, preceded by, precondition,
    pre-conditions, pre-requisites, pre-requisite, prereqs, prereq, pre-reqs, required before, required first,
    must come after, deps, dep, upstream, upstream dependencies, hard dependencies, soft dependencies,
    key dependencies, critical dependencies, main dependencies, internal dependencies, external dependencies,
    technical dependencies, task dependencies, milestone dependencies, phase dependencies, dependency order,
    dependency chain, dependency overview, dependency diagram, dependency matrix, dependency table, dependency list,
    dependency notes, dependency summary, dependency flow, dependency tree, entry criteria, entry conditions,
    entry criterion, entry gate, entry requirements, depends on (blocking)
  `),
  milestone: words(`
    milestone, related milestone, phase, for milestone, sprint, release, target milestone, milestone/phase
  `),
  likelihood: words(`likelihood, probability, chance, prob, prob., odds, likelihood of occurrence`),
  impact: words(`impact, severity, consequence, effect, impact level, damage, sev, blast radius`),
  mitigation: words(`
    mitigation, mitigations, mitigation plan, response, countermeasure, mitigation strategy, mitigation strategies,
    mitigation steps, mitigation approach, mitigation measures, mitigation actions, mitigation action, mitigating
    actions, mitigated by, mitigation/contingency, mitigation & contingency, countermeasures, counter-measure,
    counter-measures, contingency, contingency plan, contingency plans, contingencies, response plan, risk response,
    risk mitigation, treatment, prevention, preventive action, safeguard, safeguards, remedy, fallback, fallback plan,
    controls, how we mitigate, how we handle it, what we do, what we do about it, answer, plan b, mitigation plans,
    backup plan, workaround, resolution, resolution plan, remediation
  `),
  trigger: words(
    `trigger, triggers, early warning, early warnings, early warning sign, early sign, warning sign, warning signs, leading indicator, leading indicators, risk trigger, trigger event, trigger condition`,
  ),
  evidence: words(`evidence, proof, evidence link, link to evidence, proof link, evidence/link`),
  priority: words(`priority, prio, priority level, importance, moscow`),
  effort: words(`
    effort, estimate, estimated effort, hours, points, story points, size, duration, timebox, complexity, est,
    estimated sprints, effort estimate, estimated duration, estimated hours, estimated time, t-shirt size, sp
  `),
  go: words(`go, go criteria, go conditions, go if, go when`),
  noGo: words(`
    no-go, no-go conditions, no-go criteria, no go, no-go if, not-ready conditions, kill criteria, stop criteria,
    abort criteria, rollback criteria, no go if, no go criteria
  `),
  gate: words(`
    go/no-go criteria, go/no-go, go/no-go decision, go / no-go criteria, mvp bar, bar, go/no-go gate,
    go/no-go checkpoint, decision gate, go-no-go
  `),
  signOff: words(`
    sign-off, signoff, sign off, stakeholder sign-off, approvals, approval, sign-offs, signatures, approval sheet,
    sign-off sheet, milestone sign-off
  `),
  role: words(`role, function`),
  person: words(`person, signed by, approver name`),
  decisionTaken: words(`verdict, vote`),
  date: words(`date, day, signed on`),
  measure: words(`measurement, measure, metric, threshold, method, target value, how measured`),
  milestones: words(`
    milestones, milestone overview, milestone list, milestone plan, overview of milestones, roadmap, phases,
    milestone summary, key milestones, major milestones, project milestones, delivery milestones, release milestones,
    milestone table, milestone schedule, milestone roadmap, milestone map, milestone breakdown, milestone tracker,
    milestones overview, milestones summary, milestones & timeline, milestones and timeline, timeline & milestones,
    timeline and milestones, phases overview, project phases, implementation phases, development phases,
    delivery phases, rollout phases, phases & milestones, phases and milestones, release plan, delivery roadmap,
    product roadmap, implementation roadmap, development roadmap, high-level roadmap, upcoming milestones,
    completed milestones
  `),
  tasks: words(`
    tasks, task, finding, bug, defect, task breakdown, task list, work breakdown, action items, backlog, to do, todo,
    work breakdown structure, wbs, subtasks, sub-tasks, task table, task summary, task overview, task matrix, task
    tracker, task board, task details, tickets, action item, todo list, to-do list, to-do, to-dos, todos, work item
    list, sprint backlog, product backlog, detailed tasks, remaining tasks, key tasks, main tasks, core tasks,
    implementation tasks, user stories, stories, action, backlog item, activity, story, user story
  `),
  risks: words(`
    risk, risks, primary risks, risk register, risk matrix, risk controls, blocker, blockers, risks & blockers,
    risks and mitigations, risk log, main risks, key risks, top risks, major risks, potential risks, known risks,
    identified risks, critical risks, project risks, technical risks, delivery risks, schedule risks, open risks,
    remaining risks, risk assessment, risk analysis, risk table, risk list, risk overview, risk summary, risk factors,
    risk management, risk description, risk item, risk/issue, risk event, risks & mitigations, risks & mitigation,
    risks and mitigation, risks/mitigations, risk & mitigation, risk and mitigation, risk mitigations,
    risk mitigation plan, risk mitigation strategies, risks & issues, risks and issues, risks and dependencies,
    risks & assumptions, watch-outs, what could go wrong, risk items, risk considerations, risk factor, risk areas,
    potential risk, threat, threats, concern, key concerns, main concerns,
    what may go wrong, what might go wrong, what can go wrong, if it goes wrong
  `),
  decisions: words(`
    decision, decisions, decisions needed, open decisions, pending decisions, decision log, key decisions, decisions
    required, decision required, decision needed, decisions to make, decisions made, decisions pending, decisions to
    be made, decision register, decision record, decision records, open decision, required decisions, adr, adrs,
    architecture decisions, architecture decision records, architecture decision record, architectural decisions,
    design decisions, technical decisions, product decisions, outstanding decisions, decision points, resolved
    decisions, decision point, decisions taken, decisions to take, decisions to lock, to be decided, still to decide,
    yet to decide, left to decide, open calls, calls to make, decisions so far, what to decide
  `),
  gates: words(`
    gates, decision gates, go/no-go gates, go/no-go decision gates, stage gates, release gates, go/no-go checkpoints,
    milestone gates, phase gates, review gates
  `),
  workstreams: words(`
    workstreams, workstream, work streams, tracks, streams, parallel tracks, parallel workstreams, swimlanes,
    work stream
  `),
  log: words(`
    log, progress log, change log, changelog, revision history, history, status log, update log, version history,
    document history, progress updates, status updates, progress notes, activity log, project log, journal
  `),
  checklist: words(`checklist, done checklist, plan checklist`),
  template: words(`template, example, examples, templates`),
  remarks: words(`
    rationale, reason, reasons, reasoning, why, context, consequences, alternative, alternatives, alternatives
    considered, option, options, options considered, pros, cons, pros and cons, trade-off, trade-offs, tradeoffs,
    monitoring, escalation, risk monitoring, legend, lessons learned, lessons, what we learned, learnings,
    retrospective, notes, note, participants, attendees, links, useful links, references, resources, further reading,
    assumptions, assumption
  `),
  questions: words(`
    open questions, questions, unknowns, unresolved questions, outstanding questions, open points, faq
  `),
  contents: words(`table of contents, contents, toc`),
} as const satisfies Labels
