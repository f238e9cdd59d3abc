import { type Story, tryStories } from './stories.ts'

const stories: Readonly<Record<string, Story>> = {
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
}

describe('Findings about dates that are kept from edit to edit', () => tryStories(stories))
