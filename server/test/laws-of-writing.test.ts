import { deepStrictEqual, ok } from 'node:assert/strict'
import { applyChanges } from '../src/base/text.ts'
import { write } from '../src/dialects/write-plan.ts'
import type { PlanEdit } from '../src/plan/edit.ts'
import { nodesOf, type PlanNode } from '../src/plan/model.ts'
import type { Fix } from '../src/rules/rule.ts'
import type { Reported } from '../src/rules/run-rules.ts'
import type { PlanFile, Snapshot } from '../src/workspace/snapshot.ts'
import { everyScene } from './everything.ts'
import { findingsIn, textAfter } from './findings.ts'
import { fileIn, type Scene, type SceneFile, workspaceOf } from './scene.ts'
import { showPlan } from './show-plan.ts'

describe('Laws of fixes', () => {
  const fixed: (readonly [Offer, ReturnType<typeof after>])[] = []

  before(() => {
    for (const scene of everyScene) {
      for (const source of scene.files) for (const offer of offersIn(scene, source)) fixed.push([offer, after(offer)])
    }
  })

  it('a fix silences its finding, and what it adds brings no other than a blank to fill in', () => {
    for (const [offer, { file, workspace }] of fixed) {
      const titles = findingsIn(offer.file, offer.workspace).map(title)
      const now = findingsIn(file, workspace)
      ok(
        !now.map(title).includes(title(offer.finding)),
        `${nameOf(offer)} does not silence it in\n${file.text.toString()}`,
      )
      if (!adds(offer)) continue
      const brought = now.filter((finding) => !titles.includes(title(finding)) && !isExpected(finding, offer))
      deepStrictEqual(brought.map(title), [], nameOf(offer))
    }
  })

  it('a fix adds to the plan, or changes one fact of it with each edit; with the end of a range, its middle', () => {
    for (const [offer, { file }] of fixed) {
      const gone = without(factsIn(offer.file), factsIn(file))
      // What may be an id of another file is told as a condition, too.
      const alone = gone.filter((fact) => !/\((?:range|of another file)\)$/.test(fact))
      ok(
        alone.length <= offer.fix.edits.length && (!adds(offer) || gone.every(isBlank)),
        `${nameOf(offer)} takes away ${gone.join(', ')}`,
      )
    }
  })

  it('the changes of a fix do not meet', () => {
    for (const [offer] of fixed) {
      const changes = [...write(offer.file, offer.fix.edits)].sort((a, b) => a.from - b.from)
      ok(0 < changes.length, `${nameOf(offer)} changes nothing`)
      for (const [index, { from }] of changes.entries()) ok((changes[index - 1]?.to ?? 0) <= from, nameOf(offer))
    }
  })

  it('a fix is the same whatever the line breaks, and behind a byte order mark', () => {
    for (const scene of everyScene) {
      for (const source of scene.files) {
        for (const variant of [asOnWindows, withMark]) {
          const other = { ...source, text: variant(source.text) }
          const fixed = offersIn(scene, source).map(
            (offer) => `${nameOf(offer)}\n${variant(textAfter(offer.fix, offer.file))}`,
          )
          const same = offersIn(instead(scene, other), other)
          deepStrictEqual(
            same.map((offer) => `${nameOf(offer)}\n${textAfter(offer.fix, offer.file)}`),
            fixed,
          )
        }
      }
    }
  })
})

describe('Laws of writing', () => {
  it('what was written is read again, and nothing else has changed', () => {
    for (const scene of everyScene) {
      for (const source of scene.files) {
        const file = fileIn(workspaceOf(scene), source)
        for (const node of nodesOf(file.plan))
          for (const example of EDITS) expectReadAgain(scene, source, file, node, example)
      }
    }
  })
})

/** An edit, for the nodes to which it can be done, and the facts that it adds. */
interface Example {
  edit(node: PlanNode): PlanEdit | undefined
  readonly facts: readonly RegExp[]
}

const EDITS: readonly Example[] = [
  {
    edit: (to) =>
      to.kind === 'milestone'
        ? { is: 'add-items', to, field: 'exitCriteria', items: ['Doors open', 'Nobody waits outside'] }
        : undefined,
    facts: [/^ {2}criterion (?:\[ \] )?doors open$/i, /^ {2}criterion (?:\[ \] )?nobody waits outside$/i],
  },
  {
    edit: (of) =>
      'owners' in of && of.owners.is !== 'given' ? { is: 'state', of, field: 'owners', as: 'Ada Quist' } : undefined,
    facts: [/^ {2}owner Ada Quist$/],
  },
  {
    edit: (of) =>
      'mitigation' in of && of.mitigation.is !== 'given'
        ? { is: 'state', of, field: 'mitigation', as: 'Carry an umbrella' }
        : undefined,
    facts: [/^ {2}mitigation Carry an umbrella\.?$/],
  },
  {
    edit: (of) =>
      of.kind === 'milestone' && of.status.is !== 'given'
        ? { is: 'state', of, field: 'status', as: 'blocked' }
        : undefined,
    facts: [/^ {2}status blocked = blocked$/],
  },
]

function expectReadAgain(scene: Scene, source: SceneFile, file: PlanFile, node: PlanNode, example: Example): void {
  const edit = example.edit(node)
  if (!edit) return

  const changes = write(file, [edit])
  // A row without a header has no column to write to, and a line in code no section.
  if (changes.length === 0 && UNWRITABLE.has(scene.title)) return
  const text = applyChanges(source.text, changes)
  const now = fileIn(workspaceOf(instead(scene, { ...source, text })), source)
  const [gone, come] = [without(factsIn(file), factsIn(now)), without(factsIn(now), factsIn(file))]
  const what = `${scene.title}: ${node.key} in\n${text}\nloses ${gone.join(', ')}\ngains ${come.join(', ')}`
  ok(gone.every(isBlank), what)
  // A new column has empty cells for the other rows.
  const told = come.filter((fact) => !fact.endsWith('blank “”'))
  ok(told.length === example.facts.length && example.facts.every((fact, index) => fact.test(told[index] ?? '')), what)
}

const UNWRITABLE = new Set(['Rows without a header', 'An overview in code'])

/** A fix that is offered somewhere. */
interface Offer {
  readonly scene: Scene
  readonly source: SceneFile
  readonly workspace: Snapshot
  readonly file: PlanFile
  readonly finding: Reported
  readonly fix: Fix
}

function offersIn(scene: Scene, source: SceneFile): Offer[] {
  const workspace = workspaceOf(scene)
  const file = fileIn(workspace, source)
  return findingsIn(file, workspace)
    .flatMap((finding) => (finding.fixes?.() ?? []).map((fix) => ({ finding, fix })))
    .map((offered) => ({ scene, source, workspace, file, ...offered }))
}

function after({ scene, source, file, fix }: Offer): { readonly workspace: Snapshot; readonly file: PlanFile } {
  const workspace = workspaceOf(instead(scene, { ...source, text: textAfter(fix, file) }))
  return { workspace, file: fileIn(workspace, source) }
}

function instead(scene: Scene, source: SceneFile): Scene {
  return { ...scene, files: scene.files.map((file) => (file.uri === source.uri ? source : file)) }
}

const OF_SEVERAL = /^None of|^\d+ of \d+ milestones/

/** Once one milestone says when it is done, the others are asked one by one. */
function isExpected({ rule }: Reported, { finding }: Offer): boolean {
  return rule.id === 'placeholder-left' || (rule === finding.rule && OF_SEVERAL.test(finding.message))
}

/** What is said anywhere in passing follows from the rest. */
function factsIn({ plan, text }: PlanFile): string[] {
  return showPlan(plan, text)
    .split('\n')
    .filter((fact) => !/^(?:mentions|placeholder)/.test(fact))
}

function without(facts: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return facts.filter((fact) => {
    const index = left.indexOf(fact)
    if (0 <= index) left.splice(index, 1)
    return index < 0
  })
}

/** A word that is replaced may say something that leads to another finding; what is added may not. */
const adds = ({ fix }: Offer): boolean => fix.edits.some(({ is }) => is === 'add-items' || is === 'state')
const isBlank = (fact: string): boolean => / (?:blank|garbled) “/.test(fact)
/** Numbers in it follow from the rest. */
const title = ({ rule, message }: Reported): string => `${rule.id}: ${message.replace(/\b\d+ (?=milestones)/g, '')}`
const nameOf = ({ scene, finding, fix }: Offer): string => `${scene.title}, ${title(finding)}, “${fix.title}”`
const asOnWindows = (text: string): string => text.replace(/\n/g, '\r\n')
const withMark = (text: string): string => `\uFEFF${text}`
