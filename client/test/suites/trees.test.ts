import * as vscode from 'vscode'
import type { OutlineItem } from '../../../server/src/protocol/payloads.ts'
import { openPlan, setText } from '../support/documents.ts'
import { expectEqual } from '../support/expect.ts'
import { host } from '../support/host.ts'
import { milepostReady } from '../support/milepost.ts'
import { takeScreenshot } from '../support/screenshot.ts'
import { itemOf, linesOf, rootsWhere } from '../support/trees.ts'
import { eventually } from '../support/wait.ts'
import { insideOf } from '../support/words.ts'

describe('The tree of milestones', () => {
  it('shows a milestone with its state, date and owner, and in groups what belongs to it', async () => {
    const { milestones } = await milepostReady()

    const item = await itemOf(milestones.tree, 'Milestones of the Ticket Queue', '3. Waiting Time on the Phone')

    expectEqual(await linesOf(milestones.tree, item), [
      '3. Waiting Time on the Phone · Samir Aziz (milestone-planned)',
      '  Exit criteria · 1 (group)',
      '    forecast is off by less than 5 minutes in 9 of 10 cases (criterion-open)',
      '  Deliverables · 2 (group)',
      '    QR code on the ticket (deliverable-open)',
      '    waiting time forecast (deliverable-open)',
      '  Waits for · 2 (group)',
      '    1. Numbers + Display · Noor Haddad · Done (dependency)',
      '    2. Several Counters · Lucia Ferri · Active (dependency)',
    ])
  })

  it('has one branch for each document', async () => {
    const { milestones } = await milepostReady()

    const roots = await milestones.tree.getChildren()

    expectEqual(
      roots.map(({ label }) => label),
      [
        'PLANS.md',
        'Atlas: From Prototype to Public Map',
        'Harbor: Moving the Ferry Timetable Online',
        'Orchard Sensor Network: Milestone Definitions',
        'Milestones of the Ticket Queue',
      ],
    )
  })

  it('changes while one types, and keeps the names by which VS Code knows what is expanded', async () => {
    const { milestones } = await milepostReady()
    const { document } = await openPlan('PLANS.md')
    const before = document.getText()
    const { id } = await itemOf(milestones.tree, 'PLANS.md', 'M3 Pick-up shelf')

    await setText(document, before.replace('| 2026-06-12 | not started |', '| 2026-06-19 | in progress |'))
    const isNew = ({ label, description, icon }: OutlineItem) =>
      `${label} · ${description} (${icon})` === 'M3 Pick-up shelf · 19 Jun · T. Moreau (milestone-active)'
    const below = (roots: readonly OutlineItem[]) => roots.flatMap(({ children = [] }) => children)
    const roots = await rootsWhere(milestones.tree, 'the new date', (items) => below(items).some(isNew))

    const items = below(roots)
    expectEqual(items.find(({ label }) => label === 'M3 Pick-up shelf')?.id, id)
  })

  it('reveals on a click the words in the editor, and leaves the focus where it is', async () => {
    const { milestones } = await milepostReady()
    await openPlan('atlas.md')
    const item = await itemOf(
      milestones.tree,
      'Orchard Sensor Network: Milestone Definitions',
      'M2 Whole Orchard Covered',
    )
    const { command } = milestones.tree.getTreeItem(item)

    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []))

    const editor = vscode.window.activeTextEditor
    expectEqual(editor?.document.uri.path.split('/').at(-1), 'orchard.md')
    expectEqual(editor?.document.getText(editor.selection), 'M2: Whole Orchard Covered')
  })

  it('selects what the cursor stands in', async () => {
    const { milestones } = await milepostReady()
    await vscode.commands.executeCommand('milepost.showMilestones')
    const editor = await openPlan('atlas.md')
    const selected = (label: string) =>
      eventually(`“${label}” to be selected`, milestones.view.onDidChangeSelection, () =>
        milestones.view.selection.some((item) => item.label === label) ? label : undefined,
      )

    putCursor(editor, insideOf(editor.document, 'Update only what has changed'))
    await selected('Update only what has changed')

    putCursor(editor, insideOf(editor.document, '**Scope / Features**', 'M4 — Closures'))
    await selected('M4 Closures & Warnings (Beta)')
    await takeScreenshot(`sidebar-${host}`)
  })

  it('says in words what its icons say in pictures, and trusts no words of a plan', async () => {
    const { milestones } = await milepostReady()

    const item = await itemOf(milestones.tree, 'PLANS.md', 'M1 Order intake')
    const shown = await milestones.tree.resolveTreeItem(milestones.tree.getTreeItem(item), item)

    expectEqual(
      shown.accessibilityInformation?.label,
      'M1 Order intake, milestone overdue, 24 Apr, 10 days late · S. Lindqvist',
    )
    const { value, isTrusted, supportHtml } = shown.tooltip as vscode.MarkdownString
    expectEqual({ isTrusted, supportHtml }, { isTrusted: false, supportHtml: false })
    expectEqual(value.split('\n')[0], '**M1 Order intake** · milestone')
  })
})

describe('The tree of risks', () => {
  it('begins with the risks which could do most harm, each with owner and mitigation', async () => {
    const { risks } = await milepostReady()

    const [first] = await risks.tree.getChildren()

    expectEqual(first && (await linesOf(risks.tree, first)), [
      'Printer jams during the night · T. Moreau · open · PLANS.md (risk-high)',
      '  T. Moreau · owner (owner)',
      '  Second printer, and the list as a mail to the night shift. · mitigation (mitigation)',
    ])
  })

  it('follows a rating as it is typed', async () => {
    const { risks } = await milepostReady()
    const { document } = await openPlan('PLANS.md')
    const before = document.getText()

    await setText(document, before.replace('| Medium: margin shrinks | Low |', '| High: margin is gone | High |'))
    await rootsWhere(risks.tree, 'the new order', ([first]) => first?.label === 'Provider changes its fees')

    await setText(document, before)
    await rootsWhere(risks.tree, 'the old order', ([first]) => first?.label === 'Printer jams during the night')
  })
})

function putCursor(editor: vscode.TextEditor, position: vscode.Position): void {
  editor.selection = new vscode.Selection(position, position)
}
