import { type Story, tryStories } from './stories.ts'

const stories: Readonly<Record<string, Story>> = {
  'a guess that begins to wait, and waits no more': {
    rule: 'unknown-milestone',
    files: { 'a.md': '# P\n\n## M1: Dig\n\n- Depends on: M9\n\n## M2: Build\n\n- Owner: Ada\n' },
    says: ['There is no milestone “M9”; did you mean “M2”?'],
    then: [
      { change: ['Owner: Ada', 'Depends on: M1'], says: ['There is no milestone “M9”'] },
      { change: ['Depends on: M1', 'Owner: Ada'], says: ['There is no milestone “M9”; did you mean “M2”?'] },
    ],
  },
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
  'a place for links, written otherwise': {
    rule: 'unknown-anchor',
    files: { 'a.md': '# P\n\nSee [there](#idx).\n\n## M1: Dig\n\n<a id="idx"></a>\n' },
    says: [],
    then: [
      { change: ['id="idx"', 'id="index"'], says: ['There is no heading “#idx”'] },
      { change: ['id="index"', 'id="idx"'], says: [] },
    ],
  },
  'a reason in words of which nothing else is read': {
    rule: 'blocked-without-reason',
    files: { 'a.md': '# P\n\n## M1: Dig\n\nStatus: blocked\n\n7\n' },
    says: ['“M1: Dig” is “blocked”, and nothing says by what'],
    then: [
      { change: ['7', 'The landlord has not signed.'], says: [] },
      { change: ['The landlord has not signed.', '7'], says: ['“M1: Dig” is “blocked”, and nothing says by what'] },
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
  'a risk goes on to say more than its name, where others do': {
    rule: 'risk-without-mitigation',
    files: {
      'a.md': '# P\n\n## Risks\n\n- **Rain**: tents are in the van\n- **Wind**: ropes lie ready\n- **Mud**: ...\n',
    },
    says: ['“Mud” has no mitigation'],
    then: [
      { change: ['**Mud**: ...', '**Mud**: planks are ordered'], says: [] },
      { change: ['**Wind**: ropes lie ready', '**Wind**: .....................'], says: ['“Wind” has no mitigation'] },
    ],
  },
  'a column that nobody reads is filled in': {
    rule: 'risk-without-mitigation',
    files: {
      'a.md':
        '# P\n\n## Risks\n\n| Risk | Blah |\n|---|---|\n| Rain | tents in the van |\n| Wind | ropes lie ready |\n| Mud | .............. |\n',
    },
    says: ['“Mud” has no mitigation'],
    then: [{ change: ['..............', 'planks ordered'], says: [] }],
  },
  'somebody signs who stands in no milestone': {
    rule: 'signoff-without-name',
    files: {
      'a.md':
        '# P\n\n## M1: Dig\n\nDue: 2026-05-01\n\n## Sign-off\n\n| Role | Name | Date |\n|---|---|---|\n| Sponsor | Ada | |\n| Lead | | |\n',
    },
    says: ['“Lead” is to sign and has no name yet'],
    then: [{ change: ['| Lead | | |', '| Lead | Bo | |'], says: [] }],
  },
  'what nobody has declared waits for something': {
    rule: 'unknown-milestone',
    files: { 'a.md': '# P\n\n## Milestones\n\n1. Dig\n2. Build\n\n## Dependencies\n\n- 9 depends on 1\n' },
    says: ['There is no milestone “9”; did you mean “2”?'],
    then: [{ change: ['- 9 depends', '- 8 depends'], says: ['There is no milestone “8”; did you mean “2”?'] }],
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

describe('Findings that are kept from edit to edit', () => tryStories(stories))
