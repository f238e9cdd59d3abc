import * as vscode from 'vscode'
import { quickFixesAt } from '../support/ask.ts'
import { openPlan, openUnsaved, setText } from '../support/documents.ts'
import { expectEqual, expectFound } from '../support/expect.ts'
import { diagnosticsOf } from '../support/wait.ts'

/**
 * A plan, the exit criteria of one of its milestones, and what the fixes write in their place. Whoever made the plan
 * should not be able to tell that it was not they who wrote it.
 */
interface Case {
  readonly way: string
  readonly plan: string
  readonly written: string
  /** What is left where the criteria stood. */
  readonly left: string
  readonly drafted: string
  readonly blank: string
}

const cases: readonly Case[] = [
  {
    way: 'a section of its own, with the numbers behind it moved up',
    plan: 'harbor.md',
    written: [
      '## 10. M2 Exit Criteria',
      '',
      'Board loads in under 2 seconds on a 3G connection.',
      'Screen reader test passed with two passengers.',
      'Board copes gracefully with missing data.',
      '',
      '',
    ].join('\n'),
    left: '',
    drafted: [
      '## 10. M2 Exit Criteria',
      '',
      'Departure board page built and demonstrated.',
      'Next ten departures of a pier shown.',
      'Board translated into three languages.',
      '',
      '',
    ].join('\n'),
    blank: '## 10. M2 Exit Criteria\n\nTBD.\n\n',
  },
  {
    way: 'a cell of the table',
    plan: 'PLANS.md',
    written: '| List is printed by 02:00 on five nights in a row; quantities match the orders exactly. |',
    left: '| |',
    drafted: '| T-201 and T-202 done. |',
    blank: '| TBD |',
  },
  {
    way: 'a table under a heading',
    plan: 'orchard.md',
    written: [
      '### Success Criteria',
      '',
      '| Criterion | Measurement | Target |',
      '|-----------|-------------|--------|',
      '| Coverage | Rows with a working sensor | 100 % of 64 |',
      '| Repair | Time to replace a dead sensor | < 15 minutes |',
      '',
      '',
    ].join('\n'),
    left: '',
    drafted: [
      '### Success Criteria',
      '',
      '| Criterion | Measurement | Target |',
      '|-----------|-------------|--------|',
      '| 64 sensors mounted | | |',
      '| Spare parts box delivered | | |',
      '| Map of sensor positions published | | |',
      '',
      '',
    ].join('\n'),
    blank: [
      '### Success Criteria',
      '',
      '| Criterion | Measurement | Target |',
      '|-----------|-------------|--------|',
      '| TBD | | |',
      '',
      '',
    ].join('\n'),
  },
  {
    way: 'a bold label with bullets',
    plan: 'atlas.md',
    written: [
      '**Acceptance Criteria**',
      '',
      '* Walking time differs from the signposts by less than 15 % on 20 known routes.',
      '* An exported file opens in three common watches.',
      '',
      '',
    ].join('\n'),
    left: '',
    drafted: [
      '**Acceptance Criteria**',
      '',
      '* Route drawn by clicking two huts.',
      '* Climb, descent and walking time shown.',
      '* Export as GPX demonstrated.',
      '',
      '',
    ].join('\n'),
    blank: '**Acceptance Criteria**\n\n* TBD.\n\n',
  },
  {
    way: 'a nested item',
    plan: 'queue.md',
    written: '   - Success: forecast is off by less than 5 minutes in 9 of 10 cases\n',
    left: '',
    drafted: ['   - Success: QR code on the ticket demonstrated;', ' waiting time forecast demonstrated\n'].join(''),
    blank: '   - Success: TBD\n',
  },
]

describe('Missing exit criteria', () => {
  for (const { plan, way, drafted, blank, ...gone } of cases) {
    it(`are drafted as ${way}, in ${plan}`, async () => {
      const { fixed, whole } = await fix(plan, gone, /^Draft exit criteria from its (deliverables|tasks)$/)

      expectEqual(linesOf(fixed), linesOf(whole.replace(gone.written, drafted)))
    })

    it(`are prepared as ${way} to fill in, in ${plan}`, async () => {
      const { fixed, whole } = await fix(plan, gone, /^Add exit criteria to fill in$/)

      expectEqual(linesOf(fixed), linesOf(whole.replace(gone.written, blank)))
    })
  }
})

describe('A quick fix', () => {
  it('keeps the line ends of Windows', async () => {
    const { document } = await openPlan('atlas.md')
    const whole = document.getText().replaceAll('\n', '\r\n')
    const written =
      '* A valley of 400 km² needs less than 60 MB.\r\n* An update after a month loads less than a tenth of it.'
    const content = whole.replace(`**Acceptance Criteria**\r\n\r\n${written}\r\n\r\n`, '')
    const windows = await openUnsaved(content)

    await applyFix(windows, isMissing, /^Add exit criteria to fill in$/)

    expectEqual(linesOf(windows.getText()), linesOf(whole.replace(written, '* TBD.')))
  })

  it('offers the name that was meant', async () => {
    const { document } = await openPlan('PLANS.md')
    const whole = document.getText()
    await setText(document, whole.replace('| M2 | T-102 |', '| M2 | T-1022 |'))

    await applyFix(document, isAbout('unknown-task'), /T-102\b/)

    expectEqual(linesOf(document.getText()), linesOf(whole))
  })
})

/** Takes the criteria out of a plan and applies the fix of this title. */
async function fix(plan: string, { written, left }: Pick<Case, 'written' | 'left'>, title: RegExp) {
  const { document } = await openPlan(plan)
  const whole = document.getText()
  await setText(document, movedUp(whole.replace(written, left), written))
  await applyFix(document, isMissing, title)
  return { whole, fixed: document.getText() }
}

/** Applies one of the fixes for a finding, as soon as it is there, and waits until it is gone. */
async function applyFix(
  document: vscode.TextDocument,
  isMeant: (finding: vscode.Diagnostic) => boolean,
  title: RegExp,
): Promise<void> {
  const findings = await diagnosticsOf(document.uri, (found) => found.some(isMeant))
  const finding = expectFound(findings.find(isMeant), 'finding')
  const fixes = await quickFixesAt(document, finding.range)
  const wanted = fixes.find((one) => title.test(one.title))
  const { edit } = expectFound(wanted, `${title} among ${fixes.map((one) => `“${one.title}”`).join(', ')}`)

  await vscode.workspace.applyEdit(expectFound(edit, 'edit'))

  await diagnosticsOf(document.uri, (found) => !found.some(isMeant))
}

/** A plan with numbered sections keeps its numbers without gaps: 11 follows 9 no more when section 10 is gone. */
function movedUp(text: string, section: string): string {
  const gone = Number(/^## (\d+)\./.exec(section)?.[1] ?? Infinity)
  return text.replace(/^## (\d+)\./gm, (head, number: string) => (gone < +number ? `## ${+number - 1}.` : head))
}

/** Line by line, so that a failure shows the line and not two whole plans. */
function linesOf(text: string): string[] {
  return text.split('\n')
}

const isAbout = (rule: string) => (finding: vscode.Diagnostic) =>
  typeof finding.code === 'object' && finding.code.value === rule
const isMissing = isAbout('milestone-without-exit-criteria')
