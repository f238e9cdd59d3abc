import { isWithin, type Span } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import type { Milestone } from '../../plan/model.ts'
import type { PlanFile, Snapshot } from '../../workspace/snapshot.ts'
import { called } from '../called.ts'
import { hasCommonCriteria, isAboutCriteria } from '../common-criteria.ts'
import { criteriaStatements, type Telling, tellingOf } from '../criteria-told.ts'
import { draftFixes, draftFixesForAll } from '../draft-criteria-fixes.ts'
import { placeOfBlank } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { linesIn } from '../placeholders.ts'
import { defineRule, type Finding } from '../rule.ts'
import { formOf, isStretch } from '../unit-words.ts'

export const milestoneWithoutExitCriteria = defineRule({
  id: 'milestone-without-exit-criteria',
  group: 'verifiability',
  summary: 'Every live milestone says how anyone can tell that it is done.',
  severity: 'warning',
  options: noOptions,
  of: ['milestone', 'task'],
  seesWords: true,
  looksAt: ['title', 'anchors'],

  *gather(node, { text }): Generator<Part> {
    if (node.kind === 'task') {
      if (node.statements.some(({ field }) => field === 'exitCriteria')) yield { is: 'told', at: node.title }
    } else {
      const telling = tellingOf(node, text)
      yield telling === 'told'
        ? { is: 'told', at: node.title, form: formOf(node, text) }
        : { is: 'open', node, telling, form: formOf(node, text) }
    }
  },

  *check(file, { workspace, gathered }) {
    const told = gathered.filter((part) => part.is === 'told')
    const open = gathered.filter((part) => part.is === 'open' && part.telling !== 'needless').filter(isOpen)
    if (open.length === 0 || isAboutCriteria(file.plan)) return
    // What its parts tell is told of the whole.
    const lacking = open.filter(({ node }) => !told.some(({ at }) => isWithin(at, node.body)))
    const telling = told.filter(({ form }) => form !== undefined)
    const isToldOfAll = (): boolean => hasCommonCriteria(file)
    if (telling.length === 0) yield* noneTells(lacking, file, workspace, isToldOfAll)
    else
      for (const form of new Set(lacking.map((one) => one.form))) {
        const alike = lacking.filter((one) => one.form === form)
        yield* someTell(alike, telling.filter((one) => one.form === form).length, file, workspace, isToldOfAll)
      }
  },
})

interface Told {
  readonly is: 'told'
  readonly at: Span
  /** Of milestones. */
  readonly form?: string
}

interface Open {
  readonly is: 'open'
  readonly node: Milestone
  readonly telling: Exclude<Telling, 'told'>
  readonly form: string
}

type Part = Told | Open

const isOpen = (part: Part): part is Open => part.is === 'open'

/** An author who tells of no milestone when it is done is asked once, hardly heard where all work can be ticked off; not about weeks. */
function* noneTells(
  lacking: readonly Open[],
  file: PlanFile,
  workspace: Snapshot,
  isToldOfAll: () => boolean,
): Generator<Finding> {
  const nodes = lacking.map(({ node }) => node)
  const [first] = nodes
  if (!first || isToldOfAll()) return
  if (nodes.length === 1) yield findingAt(first, file, workspace)
  else if (!nodes.every((node) => isStretch(node, file.text))) {
    const areBoxes = lacking.every(({ telling }) => telling === 'boxes')
    const which = nodes.length < file.plan.milestones.length ? 'open milestones' : 'milestones'
    const message = `None of the ${String(nodes.length)} ${which} says when it is done`
    yield {
      ...findingOfAll(first, nodes, message, file, workspace),
      at: file.plan.title?.span ?? first.title,
      severity: areBoxes ? 'hint' : 'information',
    }
  }
}

/**
 * Where some milestones tell it, those of the same form that do not are gaps; where most do not, once for all. What has
 * another form throughout, as phases beside sprints, or rows of what comes one day, is told elsewhere or not meant to be.
 */
function* someTell(
  open: readonly Open[],
  telling: number,
  file: PlanFile,
  workspace: Snapshot,
  isToldOfAll: () => boolean,
): Generator<Finding> {
  const lacking = open.filter((one) => 0 < telling || one.telling !== 'boxes').map(({ node }) => node)
  if (telling < lacking.length && ((telling === 0 && FEW < lacking.length) || isToldOfAll())) return
  const [first] = lacking
  if (!first || lacking.length <= Math.max(telling, FEW)) {
    for (const milestone of lacking) yield findingAt(milestone, file, workspace)
    return
  }
  const message = `${String(lacking.length)} of ${String(lacking.length + telling)} milestones do not say when they are done`
  yield findingOfAll(first, lacking, message, file, workspace)
}

function findingAt(milestone: Milestone, file: PlanFile, workspace: Snapshot): Finding {
  return {
    at: placeOf(milestone, file.text),
    message: `${called(milestone, file.text)} has no exit criteria`,
    fixes: () => draftFixes(milestone, file, workspace),
  }
}

function findingOfAll(
  first: Milestone,
  milestones: readonly Milestone[],
  message: string,
  file: PlanFile,
  workspace: Snapshot,
): Finding {
  return {
    at: first.title,
    message,
    related: milestones.map((milestone) => ({ file, at: milestone.title, message: called(milestone, file.text) })),
    fixes: () => [
      ...draftFixes(first, file, workspace, `for ${called(first, file.text)} `),
      ...draftFixesForAll(milestones, file, workspace),
    ],
  }
}

function placeOf(milestone: Milestone, text: SourceText): Span {
  const [empty] = criteriaStatements(milestone)
  if (!empty) return milestone.title
  const [none] = linesIn(empty.place.value, text)
  return none ?? placeOfBlank(empty.place.label, empty.place.value, text)
}

/** So many are told one by one, whatever the others do. */
const FEW = 2
