import { type Story, tryStories } from './stories.ts'

const stories: Readonly<Record<string, Story>> = {
  'the budget is told anywhere': {
    rule: 'vague-exit-criterion',
    files: { 'a.md': '# P\n\n## M1: Dig\n\nExit criteria:\n\n- stays within budget\n\n## Notes\n\nNothing.\n' },
    says: ['“stays within budget” cannot be checked: what does “within budget” mean?'],
    then: [{ change: ['Nothing', 'The budget is 500 EUR'], says: [] }],
  },
  'a second one uses the word': {
    rule: 'unknown-status',
    files: {
      'a.md':
        '# P\n\n## M1: Dig\n\nStatus: done\n\n## M2: Build\n\nStatus: planned\n\n## M3: Paint\n\nStatus: plannd\n\n## M4: Move\n\nStatus: active\n\n## M5: Feast\n\nStatus: done\n',
    },
    says: ['“plannd” is no status of this plan, which uses “done”, “planned”, “active”'],
    then: [{ change: ['planned', 'plannd'], says: [] }],
  },
  'a comment silences it, another rule, and no rule': {
    rule: 'overdue-milestone',
    files: { 'a.md': '# P\n\n## M1: Dig\n\n<!-- milepost-enable -->\n\n- Due: 2026-01-05\n- Status: active\n' },
    says: ['“M1: Dig” was due 10 days ago and is “active”'],
    then: [
      { change: ['enable', 'disable'], says: [] },
      { change: ['disable', 'disable overdue-mileston'], says: ['“M1: Dig” was due 10 days ago and is “active”'] },
      { change: ['overdue-mileston', 'overdue-milestone'], says: [] },
      {
        change: ['\n\n- Due', '\n\n<!-- milepost-enable -->\n- Due'],
        says: ['“M1: Dig” was due 10 days ago and is “active”'],
      },
    ],
  },
  'lines come between a comment and what it silences': {
    rule: 'unused-suppression',
    files: {
      'a.md':
        '# P\n\n## M1: Dig\n\n<!-- milepost-disable-next-line overdue-milestone -->\n- Due: 2026-01-05\n- Status: active\n',
    },
    says: [],
    then: [
      { change: ['\n- Due', '\n\n- Due'], says: [] },
      { change: ['\n\n- Due', '\n- Owner: Ada\n- Due'], says: ['“overdue-milestone” finds nothing in the next line'] },
      { change: ['- Owner: Ada\n', ''], says: [] },
      { change: ['2026-01-05', '2026-02-05'], says: ['“overdue-milestone” finds nothing in the next line'] },
    ],
  },
  'the clock is set, and set otherwise': {
    rule: 'overdue-milestone',
    files: { 'a.md': '# P\n\n## M1: Dig\n\n- Due: 2026-01-05\n- Status: active <!-- today -->\n' },
    says: ['“M1: Dig” was due 10 days ago and is “active”'],
    then: [
      { change: ['today', 'milepost-today: 2026-01-07'], says: ['“M1: Dig” was due 2 days ago and is “active”'] },
      { change: ['01-07', '01-04'], says: [] },
      { change: ['01-04', '01-44'], says: ['“M1: Dig” was due 10 days ago and is “active”'] },
    ],
  },
}

describe('What words and comments make of findings, kept from edit to edit', () => tryStories(stories))
