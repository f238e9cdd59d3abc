import { fileNameOf } from '../base/address.ts'
import { dotted } from '../base/phrases.ts'
import { exposureOf, ownerNames, ownersOf, statusText } from '../plan/facts.ts'
import type { Risk } from '../plan/model.ts'
import { shortTitleOf, titleOf } from '../plan/title.ts'
import type { IconName, OutlineItem } from '../protocol/payloads.ts'
import type { Address, PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { literal } from './cards/markdown.ts'
import { filesWith, idOf, MOST_AT_ONCE, namedBy, unopenedDocument } from './documents.ts'
import { placeOf } from './place.ts'

/**
 * The risks of all plans, or what is below the item of an id, those that could do most harm first: likelihood times
 * impact. What nobody has rated comes last, in the order of the text. Where there are very many, by document.
 */
export function riskRegister(workspace: Snapshot, below?: string): readonly OutlineItem[] {
  if (below !== undefined) {
    const { file } = namedBy(below, workspace)
    return file?.uri === below ? register([file], workspace) : []
  }
  const files = filesWith('risks', workspace)
  return isByDocument(files, workspace)
    ? files.map((file) => unopenedDocument(file, 'risks'))
    : register(files, workspace)
}

/** The items that lead to a risk, from the first level down to it. */
export function itemsToRisk(risk: Address<Risk>, workspace: Snapshot): readonly OutlineItem[] {
  const isBelow = isByDocument(filesWith('risks', workspace), workspace)
  const item = riskItem(risk, workspace, false)
  return isBelow ? [unopenedDocument(risk.file, 'risks'), item] : [item]
}

function isByDocument(files: readonly PlanFile[], { totals }: Snapshot): boolean {
  return 1 < files.length && MOST_AT_ONCE < totals.risks
}

function register(files: readonly PlanFile[], workspace: Snapshot): readonly OutlineItem[] {
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
  const id = idOf(file, node)
  return {
    id,
    label: titleOf(node),
    description: dotted(
      threatened(risk, workspace),
      ownerNames(node),
      statusText(node),
      namesFile ? fileNameOf(file.uri) : undefined,
    ),
    tooltip: '',
    card: { file: file.uri, key: node.key },
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
