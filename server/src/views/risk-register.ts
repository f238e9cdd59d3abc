import { fileNameOf } from '../base/address.ts'
import { dotted } from '../base/phrases.ts'
import { exposureOf, ownerNames, ownersOf, statusText } from '../plan/facts.ts'
import type { Risk } from '../plan/model.ts'
import { shortTitleOf, titleOf } from '../plan/title.ts'
import type { IconName, OutlineItem } from '../protocol/payloads.ts'
import type { Address, Snapshot } from '../workspace/snapshot.ts'
import { literal } from './cards/markdown.ts'
import { nodeCard } from './cards/node-card.ts'
import { placeOf } from './place.ts'

/**
 * The risks of all plans, those that could do most harm first: likelihood times impact. What nobody has rated comes
 * last, in the order of the text.
 */
export function riskRegister(workspace: Snapshot): readonly OutlineItem[] {
  const files = [...workspace.files()].filter(({ plan }) => 0 < plan.risks.length)
  return files
    .flatMap((file) => file.plan.risks.map((node): Address<Risk> => ({ file, node })))
    .map((risk) => ({
      exposure: exposureOf(risk.node) ?? 0,
      item: riskItem(risk, workspace, 1 < files.length),
    }))
    .sort((a, b) => b.exposure - a.exposure)
    .map(({ item }) => item)
}

/** High from 6 of 9 on, e.g. a likely risk of medium impact. */
export function riskIcon(risk: Risk): IconName {
  const exposure = exposureOf(risk)
  if (exposure === undefined) return 'risk-unrated'
  if (HIGH <= exposure) return 'risk-high'
  return MEDIUM <= exposure ? 'risk-medium' : 'risk-low'
}

function riskItem(risk: Address<Risk>, workspace: Snapshot, namesFile: boolean): OutlineItem {
  const { file, node } = risk
  const id = `${file.uri}#${node.key}`
  return {
    id,
    label: titleOf(node),
    description: dotted(
      threatened(risk, workspace),
      ownerNames(node),
      statusText(node),
      namesFile ? fileNameOf(file.uri) : undefined,
    ),
    tooltip: nodeCard(workspace, risk),
    icon: riskIcon(node),
    place: placeOf(file, node.title),
    children: [...ownerItems(risk, id), ...mitigationItem(risk, id)],
  }
}

/** The milestone that the risk belongs to, by its id. */
function threatened({ file, node }: Address<Risk>, workspace: Snapshot): string | undefined {
  const resolution = node.milestone && workspace.resolve(node.milestone, file)
  return resolution?.is === 'found' ? shortTitleOf(resolution.target.node) : undefined
}

function ownerItems({ file, node }: Address<Risk>, id: string): OutlineItem[] {
  return ownersOf(node).map(({ name, role }) => ({
    id: `${id}/owner ${name.value}`,
    label: name.value,
    description: role?.value ?? 'owner',
    tooltip: '',
    icon: 'owner',
    place: placeOf(file, name.span),
    children: [],
  }))
}

function mitigationItem({ file, node }: Address<Risk>, id: string): OutlineItem[] {
  if (node.mitigation.is !== 'given') return []
  const { value, span } = node.mitigation.said
  return [
    {
      id: `${id}/mitigation`,
      label: value,
      description: 'mitigation',
      tooltip: literal(value),
      icon: 'mitigation',
      place: placeOf(file, span),
      children: [],
    },
  ]
}

const HIGH = 6
const MEDIUM = 3
