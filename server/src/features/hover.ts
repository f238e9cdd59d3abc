import type { Hover } from 'vscode-languageserver-types'
import { counted } from '../base/phrases.ts'
import { section } from '../views/cards/markdown.ts'
import type { Address, PlanFile, Snapshot } from '../workspace/snapshot.ts'
import type { Cursor } from './cursor.ts'
import type { Pointed } from './pointed.ts'
import { pointedAt } from './pointed-at.ts'
import { rangeOf } from './range.ts'
import { labelCard, valueCard } from '../views/cards/field-card.ts'
import { nodeCard, nodeLine } from '../views/cards/node-card.ts'
import { personCard } from '../views/cards/person-card.ts'
import { signerCard } from '../views/cards/signer-card.ts'

/**
 * Feature: Hover
 *
 * On an owner, wherever they are named, shows who they are, what is due from them next, and every milestone, task,
 * risk and decision they answer for in any plan of the workspace.
 *
 * On a milestone, a task, a risk or a decision, and on every reference to one, shows who owns it, its status, the days
 * left, how far its criteria, deliverables and tasks are done, when it can be done at the earliest and what drives that, when
 * others need it, what it waits for and who answers for that, what waits for it, and its risks.
 *
 * On a status, a date, a level or the label of a field, tells what it means here; on a role that signs, what it signs
 * and who that is.
 */
export function hover(workspace: Snapshot, cursor: Cursor): Hover | undefined {
  const file = workspace.file(cursor.uri)
  const pointed = file && pointedAt(workspace, cursor)
  if (!pointed) return undefined
  const value = card(workspace, file, pointed)
  if (value === undefined) return undefined
  return { range: rangeOf(file.text, pointed.span), contents: { kind: 'markdown', value } }
}

function card(workspace: Snapshot, file: PlanFile, pointed: Pointed): string | undefined {
  switch (pointed.is) {
    case 'person':
      return personCard(workspace, pointed.person, file)
    case 'nodes':
      return nodesCard(workspace, file, pointed.among)
    case 'signer':
      return signerCard(file, pointed.milestone, pointed.signOff)
    case 'value':
      return valueCard(workspace, file, pointed.statement)
    case 'label':
      return labelCard(file, pointed.statement)
  }
}

/** One node is told in full, the nodes of a range in a line each. */
function nodesCard(workspace: Snapshot, file: PlanFile, among: readonly Address[]): string | undefined {
  const [first] = among
  if (first && among.length === 1) return nodeCard(workspace, first)
  return section(
    `${counted(among.length, first?.node.kind ?? 'node')}`,
    among.map((one) => nodeLine(one, { file }, workspace)),
  )
}
