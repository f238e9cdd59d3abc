import type { InlayHint, Range } from 'vscode-languageserver-types'
import { endOf, type Sourced, type Span, span, startOf, touches } from '../base/span.ts'
import { readCounted } from '../plan/counted.ts'
import { type Day, dayInWords, type When } from '../plan/date.ts'
import { dueOf, isNodeOver } from '../plan/facts.ts'
import { type FileUri, nodesOf, type PlanNode } from '../plan/model.ts'
import type { HintKinds } from '../settings/layer.ts'
import type { Statement } from '../plan/statement.ts'
import type { Reference } from '../plan/value.ts'
import { distanceInWords } from '../views/due.ts'
import { todayOf } from '../workspace/in-its-time.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { addressesOf } from './pointed-at.ts'

/**
 * Feature: Inlay hints
 *
 * Behind a bare id that something depends on or belongs to, the name: `M2` *Floor*. Behind a week that is counted from the start
 * of the project, its days: `Week 18` *29 Jun – 5 Jul 2026*. Behind the date of what is not over, the days that are left: *in 12 days*.
 * Each kind has a setting of its own (`milepost.inlayHints.names` and so on).
 */
export function inlayHints(
  workspace: Snapshot,
  { uri, range }: { readonly uri: FileUri; readonly range: Range },
  kinds: HintKinds,
): InlayHint[] | undefined {
  const file = workspace.file(uri)
  if (!file?.plan.isPlan) return undefined
  const [from, to] = [file.text.offsetAt(range.start), file.text.offsetAt(range.end)]
  const shown = span({ offset: 0 }, from, to)
  const hints = nodesOf(file.plan)
    .filter((node) => isAmong(node, shown))
    .flatMap((node) => node.statements.flatMap((statement) => hintsOf(statement, node, file, workspace, kinds)))
  const behind = new Map(hints.filter(({ at }) => touches(shown, endOf(at))).map((hint) => [endOf(hint.at), hint]))
  return [...behind.entries()].map(([offset, { label }]) => ({
    position: file.text.positionAt(offset),
    label,
    paddingLeft: true,
  }))
}

interface Hint {
  readonly at: Span
  readonly label: string
}

function hintsOf(
  statement: Statement,
  node: PlanNode,
  file: PlanFile,
  workspace: Snapshot,
  kinds: HintKinds,
): readonly Hint[] {
  switch (statement.field) {
    case 'dependsOn':
      return kinds.names ? statement.said.references.flatMap((one) => nameHint(one, file, workspace)) : []
    case 'milestone':
      return kinds.names && statement.said ? nameHint(statement.said, file, workspace) : []
    case 'start':
    case 'due': {
      const { said } = statement
      if (said.is !== 'given') return []
      const isDue = statement.field === 'due' && !isNodeOver(node)
      const when = reckoned(said.said, node)
      const label = listed([
        kinds.weeks ? weekInWords(when) : undefined,
        kinds.daysLeft && isDue ? leftInWords(when, todayOf(file, workspace)) : undefined,
      ])
      return label === '' ? [] : [{ at: said.said.span, label }]
    }
    default:
      return []
  }
}

/** The name of what a bare id means, where it is not written behind it. */
function nameHint(reference: Reference, file: PlanFile, workspace: Snapshot): Hint[] {
  const { span: at } = reference.id
  if (reference.how === 'range' || reference.how === 'drawn') return []
  const [target, ...others] = addressesOf(reference, file, workspace)
  if (!target || others.length !== 0) return []
  const name = target.node.name.value
  const behind = file.text.slice(startOf(at), endOf(at) + name.length + ROOM).toLowerCase()
  if (name === '' || name === target.node.id?.value || behind.includes(name.toLowerCase())) return []
  return [{ at, label: name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 1).trimEnd()}…` }]
}

/** What is said, with its days where only the plan as a whole tells them: of weeks. */
function reckoned({ value, span }: Sourced<When>, node: PlanNode): When {
  const known = [dueOf(node), node.kind === 'milestone' ? node.start : undefined].flatMap((stated) =>
    stated?.is === 'given' ? [stated.said] : [],
  )
  return known.find((one) => startOf(one.span) === startOf(span))?.value ?? value
}

function weekInWords({ text, from, to }: When): string | undefined {
  if (from === undefined || to === undefined || !readCounted(text)) return undefined
  const [first, last] = [short(from), short(to)]
  return `${first.slice(-YEAR) === last.slice(-YEAR) ? first.slice(0, -YEAR - 1) : first} – ${last}`
}

function leftInWords({ to }: When, today: Day): string | undefined {
  return to === undefined ? undefined : distanceInWords(today, to)
}

const listed = (parts: readonly (string | undefined)[]): string => parts.filter((part) => part !== undefined).join(', ')

function isAmong({ body, title }: PlanNode, shown: Span): boolean {
  const [from, to] = [Math.min(startOf(body), startOf(title)), Math.max(endOf(body), endOf(title))]
  return startOf(shown) <= to && from <= endOf(shown)
}

/** `29 Jun 2026` */
const short = (day: Day): string => dayInWords(day).replace(/^\S+ /, '')

/** How many digits a year has. */
const YEAR = 4
/** Of names, in characters. */
const LONGEST = 32
/** Between an id and the name behind it. */
const ROOM = 6
