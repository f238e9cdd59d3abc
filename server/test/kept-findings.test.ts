import { type Story, tellStory } from './kept-story.ts'

const stories: Readonly<Record<string, Story>> = {
  'a label that is a slip, and one that is not used any more': {
    rule: 'unread-field',
    files: { 'a.md': '# P\n\n## M1: Dig\n\n- Due: 2026-05-01\n- Ownr: Ada\n\n## M2: Build\n\n- Due: 2026-06-01\n' },
    says: ['“Ownr” is no label that is known; did you mean “Owner”?'],
    then: [
      { change: ['Build', 'Paint'], says: ['“Ownr” is no label that is known; did you mean “Owner”?'] },
      { change: ['Ownr', 'Owner'], says: [] },
    ],
  },
  'words of what a drawing shows': {
    rule: 'conflicting-dependencies',
    files: {
      'a.md':
        '# P\n\n```mermaid\ngraph LR\n  M1 --> M3\n  M2 --> M3\n```\n\n## M1: Dig\n\n## M2: Build\n\nOwner: Ada\n\n## M3: Paint\n\nDepends on: M1\n',
    },
    says: ['“M3: Paint” waits for “M2: Build” in the drawing, but not in words'],
    then: [
      {
        change: ['Owner: Ada', 'Depends on: M1'],
        says: ['“M3: Paint” waits for “M2: Build” in the drawing, but not in words'],
      },
      { change: ['Paint\n\nDepends on: M1', 'Paint\n\nDepends on: M2'], says: [] },
    ],
  },
  'a link that leads elsewhere': {
    rule: 'broken-link',
    files: { 'a.md': '# P\n\n## M1: Dig\n\nSee [more](b.md).\n', 'b.md': '# B\n', 'c.md': '# C\n' },
    says: [],
    then: [{ change: ['b.md', 'd.md'], says: ['There is no file “d.md”; did you mean “b.md”?'] }],
  },
  'another date of what is waited for': {
    rule: 'due-before-dependency',
    files: { 'a.md': '# P\n\n## M1: Dig\n\nDue: 2026-05-01\n\n## M2: Build\n\nDue: 2026-06-01\n\nDepends on: M1\n' },
    says: [],
    then: [
      {
        change: ['2026-05-01', '2026-07-01'],
        says: ['“M2: Build” is due 2026-06-01, before “M1: Dig”, which it waits for'],
      },
      { change: ['Dig', 'Drill'], says: ['“M2: Build” is due 2026-06-01, before “M1: Drill”, which it waits for'] },
      { change: ['2026-07-01', '2026-05-01'], says: [] },
    ],
  },
  'another status of what is waited for': {
    rule: 'active-before-dependency',
    files: {
      'a.md':
        '# P\n\n## M1: Dig\n\n| Task | Status | Depends on |\n|---|---|---|\n| T-1: Mark | done | |\n| T-2: Cut | active | T-1 |\n',
    },
    says: [],
    then: [
      {
        change: ['Mark | done', 'Mark | planned'],
        says: ['“T-2: Cut” is “active” while “T-1: Mark”, which it waits for, is “planned”'],
      },
      { change: ['active', 'planned'], says: [] },
    ],
  },
  'the last open task of a milestone': {
    rule: 'done-with-open-work',
    files: {
      'a.md':
        '# P\n\n| Milestone | Status |\n|---|---|\n| M1: Dig | done |\n| M2: Build | active |\n\n| Task | Milestone | Status |\n|---|---|---|\n| T-1: Mark | M1 | active |\n| T-2: Cut | M2 | active |\n',
    },
    says: ['“M1: Dig” is “done” with 1 task open'],
    then: [
      { change: ['Cut | M2', 'Cut | M1'], says: ['“M1: Dig” is “done” with 2 tasks open'] },
      { change: ['Mark | M1 | active', 'Mark | M1 | done'], says: ['“M1: Dig” is “done” with 1 task open'] },
      { change: ['M1: Dig | done', 'M1: Dig | active'], says: [] },
      { change: ['M2: Build | active', 'M2: Build | done'], says: [] },
      { change: ['Cut | M1', 'Cut | M2'], says: ['“M2: Build” is “done” with 1 task open'] },
    ],
  },
  'a decision whose milestone is reached, in another file': {
    rule: 'decision-after-milestone',
    files: {
      'a.md': '# A\n\n## Decisions\n\n| Decision | Needed by | Status |\n|---|---|---|\n| Which well? | K9 | open |\n',
      'b.md': '# B\n\n## K9: Permit\n\nStatus: active\n\nDue: 2026-04-01\n',
    },
    says: [],
    then: [
      {
        in: 'b.md',
        change: ['active', 'done'],
        says: ['“Which well?” is still open, and its time, “K9”, has come: “K9: Permit” is “done”'],
      },
      { change: ['| open |', '| decided |'], says: [] },
    ],
  },
  'what is ticked becomes true': {
    rule: 'conflicting-checklist',
    files: {
      'a.md':
        '# P\n\n## Risks\n\n| Risk | Mitigation | Owner |\n|---|---|---|\n| Rain | tents | Ada |\n| Wind | ropes | |\n\n## Checklist\n\n- [x] Each risk has an owner\n',
    },
    says: ['This is ticked, but “Wind” has no owner'],
    then: [
      { change: ['ropes | |', 'ropes | Bo |'], says: [] },
      { change: ['tents | Ada |', 'tents | |'], says: ['This is ticked, but “Rain” has no owner'] },
      { change: ['[x]', '[ ]'], says: [] },
    ],
  },
  'a risk names what is blocked': {
    rule: 'blocked-without-reason',
    files: {
      'a.md':
        '# P\n\n| Task | Status |\n|---|---|\n| T-1: Mark | blocked |\n\n## Risks\n\n- Rain stops the work. Mitigation: tents\n',
    },
    says: ['“T-1: Mark” is “blocked”, and nothing says by what'],
    then: [
      { change: ['the work', 'T-1'], says: [] },
      { change: ['T-1.', 'T-2.'], says: ['“T-1: Mark” is “blocked”, and nothing says by what'] },
    ],
  },
  'others name their evidence': {
    rule: 'done-without-evidence',
    files: {
      'a.md':
        '# P\n\n## M1: Dig\n\n- Status: done\n- Evidence: photo 1\n\n## M2: Build\n\n- Status: done\n- Note: photo 2\n\n## M3: Paint\n\n- Status: done\n',
    },
    says: [],
    then: [
      { change: ['Note', 'Evidence'], says: ['“M3: Paint” is “done”, but nothing is named that proves it'] },
      { change: ['photo 1', ''], says: ['“M1: Dig” is “done”, but nothing is named that proves it'] },
    ],
  },
  'what is waited for goes and comes': {
    rule: 'unknown-milestone',
    files: { 'a.md': '# P\n\n## M1: Dig\n\n## M2: Build\n\n## M3: Paint\n\nDepends on: M2\n' },
    says: [],
    then: [
      { change: ['M2: Build', 'Build'], says: ['There is no milestone “M2”; did you mean “M1”?'] },
      { change: ['M1: Dig', 'M2: Dig'], says: [] },
    ],
  },
  'ids are given that others may have meant': {
    rule: 'unknown-milestone',
    files: { 'a.md': '# P\n\n## M1: Dig\n\n## M2: Build\n\nDepends on: M7\n' },
    says: ['There is no milestone “M7”; did you mean “M1”?'],
    then: [{ change: ['M1: Dig', 'M8: Dig'], says: ['There is no milestone “M7”; did you mean “M8”?'] }],
  },
  'a loop is closed, told otherwise and opened far from where it is reported': {
    rule: 'circular-dependency',
    files: { 'a.md': '# P\n\n## M1: Dig\n\nDepends on: M2\n\n## M2: Build\n\nDepends on: M4\n\n## M3: Paint\n' },
    says: [],
    then: [
      { change: ['M4', 'M3'], says: [] },
      {
        change: ['M3: Paint\n', 'M3: Paint\n\nDepends on: M1\n'],
        says: ['“M1: Dig” waits for itself: M1 → M2 → M3 → M1'],
      },
      { change: ['M3: Paint', 'M3: Varnish'], says: ['“M1: Dig” waits for itself: M1 → M2 → M3 → M1'] },
      { change: ['M1: Dig', 'M1: Drill'], says: ['“M1: Drill” waits for itself: M1 → M2 → M3 → M1'] },
      { change: ['Depends on: M3', 'Depends on: M4'], says: [] },
    ],
  },
  'a date in a loop, which was the cause, counts again when the loop is opened': {
    rule: 'due-before-dependency',
    files: {
      'a.md':
        '# P\n\n## M1: Dig\n\nDue: 2026-05-01\n\nDepends on: M2\n\n## M2: Build\n\nDue: 2026-06-01\n\nDepends on: M1\n',
    },
    says: [],
    then: [
      {
        change: ['Depends on: M1', 'Owner: Ada'],
        says: ['“M1: Dig” is due 2026-05-01, before “M2: Build”, which it waits for'],
      },
    ],
  },
  'a date drives another over one without a date': {
    rule: 'late-milestone',
    files: {
      'a.md':
        '# P\n\n## M1: Dig\n\nDue: 2026-05-01\n\n## M2: Build\n\nDepends on: M1\n\n## M3: Paint\n\nDue: 2026-06-01\n\nDepends on: M2\n',
    },
    says: [],
    then: [
      {
        change: ['2026-05-01', '2026-06-03'],
        says: ['“M3: Paint” is due 2026-06-01, but driven to 2026-06-03 by M2 → M1; slack −2 days'],
      },
      {
        change: ['M3: Paint', 'M3: Varnish'],
        says: ['“M3: Varnish” is due 2026-06-01, but driven to 2026-06-03 by M2 → M1; slack −2 days'],
      },
      {
        change: ['## M2: Build\n', '## M2: Build it all\n\nOwner: Ada\n'],
        says: ['“M3: Varnish” is due 2026-06-01, but driven to 2026-06-03 by M2 → M1; slack −2 days'],
      },
      { change: ['Owner: Ada', 'Status: done'], says: [] },
      {
        change: ['Status: done', 'Status: active'],
        says: ['“M3: Varnish” is due 2026-06-01, but driven to 2026-06-03 by M2 → M1; slack −2 days'],
      },
      {
        change: ['Depends on: M1\n', 'Due: 2026-06-01\n\nDepends on: M1\n'],
        says: [],
      },
    ],
  },
  'a task of a milestone gets a date, another milestone, and the same words in another order': {
    rule: 'late-milestone',
    files: {
      'a.md':
        '# P\n\n## M1: Dig\n\nDue: 2026-05-01\n\n## M2: Build\n\nDue: 2026-08-01\n\n## Tasks\n\n| Task | Milestone | Due |\n|---|---|---|\n| T-1: Mark | M1 | |\n| T-2: Cut | M2 | 2026-07-01 |\n',
    },
    says: [],
    then: [
      {
        change: ['M1 | |', 'M1 | 2026-07-01 |'],
        says: ['“M1: Dig” is due 2026-05-01, but driven to 2026-07-01 by T-1; slack −61 days'],
      },
      {
        change: [
          '| T-1: Mark | M1 | 2026-07-01 |\n| T-2: Cut | M2 | 2026-07-01 |',
          '| T-2: Cut | M1 | 2026-07-01 |\n| T-1: Mark | M1 | 2026-07-01 |',
        ],
        says: ['“M1: Dig” is due 2026-05-01, but driven to 2026-07-01 by T-2; slack −61 days'],
      },
      {
        change: ['T-2: Cut | M1 |', 'T-2: Cut | M2 |'],
        says: ['“M1: Dig” is due 2026-05-01, but driven to 2026-07-01 by T-1; slack −61 days'],
      },
      { change: ['T-1: Mark | M1 |', 'T-1: Mark | M2 |'], says: [] },
    ],
  },
  'a date is told twice, and what stands around it is read anew': {
    rule: 'conflicting-dates',
    files: {
      'a.md':
        '# P\n\n| Milestone | Due |\n|---|---|\n| M1: Dig | 2026-03-01 |\n| M2: Build | 2026-04-01 |\n\n## M1: Dig\n\nDue: 2026-03-01\n',
    },
    says: [],
    then: [
      {
        change: ['Due: 2026-03-01', 'Due: 2026-03-15'],
        says: ['“M1: Dig” is due 2026-03-01 here, and 2026-03-15 elsewhere'],
      },
      { change: ['# P', 'M1 Exit Criteria# P'], says: ['“M1: Dig” is due 2026-03-01 here, and 2026-03-15 elsewhere'] },
      { change: ['Dig | 2026-03-01', 'Dig | March 2026'], says: [] },
    ],
  },
  'a milestone leaves its phase, and the phase gets another time': {
    rule: 'conflicting-dates',
    files: {
      'a.md':
        '# P\n\n## Phase 1: Shell (Weeks 1–4)\n\n### M1: Dig\n\nDue: Week 6\n\n## Phase 2: Inside (Weeks 5–8)\n\n### M2: Build\n\nDue: Week 6\n',
    },
    says: ['“M1: Dig” is due Week 6, outside of the time of “Phase 1: Shell”, Weeks 1–4'],
    then: [
      { change: ['Weeks 1–4', 'Weeks 1–6'], says: [] },
      {
        change: ['Weeks 5–8', 'Weeks 7–8'],
        says: ['“M2: Build” is due Week 6, outside of the time of “Phase 2: Inside”, Weeks 7–8'],
      },
      {
        change: ['Phase 2: Inside', 'Phase 2: Outside'],
        says: ['“M2: Build” is due Week 6, outside of the time of “Phase 2: Outside”, Weeks 7–8'],
      },
    ],
  },
  'the plan gets another date': {
    rule: 'due-after-target',
    files: {
      'a.md': '# P\n\nTarget date: 2026-03-01\n\n## M1: Dig\n\nDue: 2026-04-01\n\n## M2: Build\n\nDue: 2026-02-01\n',
    },
    says: ['“M1: Dig” is due 2026-04-01, after the plan’s own date, 2026-03-01'],
    then: [
      { change: ['2026-02-01', '2026-05-01'], says: ['2 dates are after this one, the plan’s own'] },
      {
        change: ['2026-03-01', '2026-04-15'],
        says: ['“M2: Build” is due 2026-05-01, after the plan’s own date, 2026-04-15'],
      },
      { change: ['2026-04-15', '2026-06-15'], says: [] },
    ],
  },
  'the last date comes behind a milestone without one': {
    rule: 'milestone-without-due-date',
    files: {
      'a.md':
        '# P\n\n## M1: Dig\n\nDue: 2026-04-01\n\n## M2: Build\n\nDue: 2026-05-01\n\n## M3: Paint\n\nOwner: Ada\n\n## M4: Move\n\nOwner: Bo\n',
    },
    says: [],
    then: [
      { change: ['Owner: Bo', 'Due: 2026-07-01'], says: ['“M3: Paint” has no date, as most others do'] },
      { change: ['Due: 2026-05-01', 'Owner: Cy'], says: [] },
    ],
  },
  'a date in another file drives one here': {
    rule: 'late-milestone',
    files: {
      'a.md': '# A\n\n## M1: Dig\n\nDue: 2026-05-01\n\nDepends on: K9\n',
      'b.md': '# B\n\n## K9: Permit\n\nDepends on: K8\n\n## K8: Form\n\nDue: 2026-04-01\n',
    },
    says: [],
    then: [
      {
        in: 'b.md',
        change: ['2026-04-01', '2026-05-02'],
        says: ['“M1: Dig” is due 2026-05-01, but driven to 2026-05-02 by K9 → K8; slack −1 day'],
      },
      {
        in: 'b.md',
        change: ['K8: Form', 'K7: Form'],
        says: [],
      },
      {
        in: 'b.md',
        change: ['Depends on: K8', 'Depends on: K7'],
        says: ['“M1: Dig” is due 2026-05-01, but driven to 2026-05-02 by K9 → K7; slack −1 day'],
      },
    ],
  },
  'a milestone of another file': {
    rule: 'due-before-dependency',
    files: {
      'a.md': '# A\n\n## M1: Dig\n\nDue: 2026-05-01\n\nDepends on: K9\n',
      'b.md': '# B\n\n## K9: Permit\n\nDue: 2026-04-01\n',
    },
    says: [],
    then: [
      {
        in: 'b.md',
        change: ['2026-04-01', '2026-06-01'],
        says: ['“M1: Dig” is due 2026-05-01, before “K9: Permit”, which it waits for'],
      },
      {
        in: 'b.md',
        change: ['K9: Permit', 'K9: Licence'],
        says: ['“M1: Dig” is due 2026-05-01, before “K9: Licence”, which it waits for'],
      },
      { in: 'b.md', change: ['K9: Licence', 'K8: Licence'], says: [] },
    ],
  },
  'a milestone of another file is no longer there': {
    rule: 'unknown-milestone',
    files: {
      'a.md': '# A\n\n## M1: Dig\n\nDepends on: M4\n\n## M2: Build\n',
      'b.md': '# B\n\n## M4: Permit\n\nDue: 2026-04-01\n',
    },
    says: [],
    then: [
      { in: 'b.md', change: ['M4: Permit', 'K8: Permit'], says: ['There is no milestone “M4”; did you mean “M2”?'] },
      { in: 'b.md', change: ['K8: Permit', 'M4: Permit'], says: [] },
    ],
  },
  'a loop over two files, closed and opened in the other': {
    rule: 'circular-dependency',
    files: {
      'a.md': '# A\n\n## A1: Dig\n\nDepends on: B1\n',
      'b.md': '# B\n\n## B1: Permit\n\nDue: 2026-04-01\n',
    },
    says: [],
    then: [
      { in: 'b.md', change: ['Due: 2026-04-01', 'Depends on: A1'], says: ['“A1: Dig” waits for itself: A1 → B1 → A1'] },
      { change: ['A1: Dig', 'A2: Dig'], says: [] },
      { change: ['A2: Dig', 'A1: Drill'], says: ['“A1: Drill” waits for itself: A1 → B1 → A1'] },
      { in: 'b.md', change: ['Depends on: A1', ''], says: [] },
    ],
  },
  'an id that is given away twice': {
    rule: 'duplicate-id',
    files: { 'a.md': '# P\n\n## M1: Dig\n\nOwner: Ada\n\n## M2: Build\n\nOwner: Bo\n' },
    says: [],
    then: [
      { change: ['M2: Build', 'M1: Build'], says: ['“M1” is already the id of “M1: Dig”'] },
      { change: ['M1: Dig', 'M1: Drill'], says: ['“M1” is already the id of “M1: Drill”'] },
      { change: ['M1: Drill', 'M3: Drill'], says: [] },
    ],
  },
  'the first of all milestones gets an owner': {
    rule: 'milestone-without-owner',
    files: { 'a.md': '# P\n\n## M1: Dig\n\nDue: 2026-05-01\n\n## M2: Build\n\nDue: 2026-06-01\n\n## M3: Paint\n' },
    says: ['None of the 3 milestones names its owner'],
    then: [
      {
        change: ['Due: 2026-05-01', 'Owner: Ada'],
        says: ['“M2: Build” has no owner', '“M3: Paint” has no owner'],
      },
      { change: ['Due: 2026-06-01', 'Owner: Bo'], says: ['“M3: Paint” has no owner'] },
    ],
  },
}

describe('Findings that are kept from edit to edit', () => {
  for (const [name, story] of Object.entries(stories)) it(name, () => tellStory(story))
})
