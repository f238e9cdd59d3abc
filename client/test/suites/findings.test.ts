import * as vscode from 'vscode'
import { openPlan, openUnsaved, setText } from '../support/documents.ts'
import { expectEqual } from '../support/expect.ts'
import { diagnosticsOf } from '../support/wait.ts'

describe('Findings', () => {
  it('stand under the words they are about', async () => {
    const { document } = await openPlan('PLANS.md')

    const findings = await diagnosticsOf(document.uri, (found) => found.length === 2)

    expectEqual(described(document, findings), [
      {
        rule: 'overdue-milestone',
        words: '2026-04-24',
        message: '“M1: Order intake” was due 10 days ago and is “in progress”',
      },
      {
        rule: 'overdue-decision',
        words: '2026-04-30',
        message:
          '“Which payment provider (local bank vs. international)” was to be decided 4 days ago and is still open',
      },
    ])
  })

  it('name their source and open the page of their rule', async () => {
    const { document } = await openPlan('PLANS.md')

    const [finding] = await diagnosticsOf(document.uri, (found) => found.length === 2)

    expectEqual(finding?.source, 'milepost')
    expectEqual(pageOf(finding), 'overdue-milestone.md')
  })

  it('lead to the other places they speak of', async () => {
    const { document } = await openPlan('atlas.md')

    const findings = await diagnosticsOf(document.uri, (found) => found.some(isAbout('milestone-without-owner')))

    const related = findings.find(isAbout('milestone-without-owner'))?.relatedInformation ?? []
    expectEqual(
      related.map(({ location }) => document.getText(location.range)),
      [
        'M1 — Tiles & Base Map (Prototype)',
        'M2 — Routes & Profiles (Prototype)',
        'M3 — Offline Areas (Beta)',
        'M4 — Closures & Warnings (Beta)',
        'M5 — Public Launch (Launch)',
      ],
    )
  })

  it('come and go while one types', async () => {
    const { document } = await openPlan('PLANS.md')
    const before = document.getText()
    const isLate = isAbout('overdue-milestone')

    await setText(document, before.replace('| 2026-04-24 | in progress |', '| 2026-04-24 | done |'))
    await diagnosticsOf(document.uri, (found) => !found.some(isLate))

    await setText(document, before)
    await diagnosticsOf(document.uri, (found) => found.some(isLate))
  })

  it('are the same with the line ends of Windows', async () => {
    const unix = await openPlan('queue.md')
    const before = described(unix.document, await diagnosticsOf(unix.document.uri, (found) => found.length === 1))

    const text = unix.document.getText().replaceAll('\n', '\r\n')
    const windows = await openUnsaved(text)
    const after = described(windows, await diagnosticsOf(windows.uri, (found) => found.length === 1))

    expectEqual(windows.eol, vscode.EndOfLine.CRLF)
    expectEqual(after, before)
  })

  it('stay away from Markdown which is no plan', async () => {
    const plan = await openPlan('queue.md')
    const text = '# Rye bread\n\nTBD: how long to knead. Ready when it sounds hollow.\n\n- [ ] Flour\n- [ ] Water\n'
    const recipe = await openUnsaved(text)

    // The plan is edited after the recipe was opened: with its new finding, those of the recipe would be there too.
    await setText(plan.document, plan.document.getText().replace('- 4 depends on 2', '- 4 depends on 8'))
    await diagnosticsOf(plan.document.uri, (found) => found.some(isAbout('unknown-milestone')))

    expectEqual(vscode.languages.getDiagnostics(recipe.uri), [])
  })
})

function described(document: vscode.TextDocument, findings: readonly vscode.Diagnostic[]) {
  return [...findings]
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map((finding) => ({ rule: ruleOf(finding), words: document.getText(finding.range), message: finding.message }))
}

const isAbout = (rule: string) => (finding: vscode.Diagnostic) => ruleOf(finding) === rule

function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code
}

function pageOf(finding: vscode.Diagnostic | undefined): string | undefined {
  return typeof finding?.code === 'object' ? finding.code.target.path.split('/').at(-1) : undefined
}
