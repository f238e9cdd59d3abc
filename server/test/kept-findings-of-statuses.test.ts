import { type Story, tryStories } from './story.ts'

const stories: Readonly<Record<string, Story>> = {
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
}

describe('Findings about statuses that are kept from edit to edit', () => {
  tryStories(stories)
})
