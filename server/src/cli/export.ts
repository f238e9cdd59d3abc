import { startOf, type Span } from '../base/span.ts'
import { accountOf } from '../dialects/account.ts'
import type { When } from '../plan/date.ts'
import type { Milestone, Risk, Task } from '../plan/model.ts'
import { shortTitleOf } from '../plan/title.ts'
import type { Person } from '../plan/person.ts'
import type { Status } from '../plan/state.ts'
import type { Level, Reference, Stated } from '../plan/value.ts'
import { modelPage } from '../views/model-page.ts'
import { shownRange } from '../views/shown-range.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'
import { oneOf } from './arguments.ts'
import { cannot, type Command } from './command.ts'
import { type GivenFiles, inItsWords, type NamedFile, readGivenFiles } from './given-files.ts'
import { visibleLines } from './visible.ts'

/** `milepost export PATH...`: what was read in the plans; with `--explain`, from where, and what was not. */
export const exportPlans: Command = {
  options: { format: 'text', explain: 'flag', settings: 'text' },

  async run(given, terminal) {
    const isExplained = given.flags.has('explain')
    const format = isExplained ? oneOf(given, 'format', ['text', 'json']) : oneOf(given, 'format', ['json'])
    if (typeof format !== 'string') return cannot(format.complaint)
    if (given.words.length === 0) return cannot('export needs a file or folder, e.g. “milepost export docs”')
    const read = await readGivenFiles(given, terminal)
    if ('complaint' in read) return cannot(read.complaint)
    const output =
      format === 'text' ? explainText(read) : exportJson(read, isExplained ? withUnread : ({ document }) => document)
    return { exitCode: 0, output }
  },
}

/** What was read, and what was not, for people. */
function explainText({ workspace, files }: GivenFiles): string {
  return files
    .map((named) => inItsWords(named, () => visibleLines(modelPage(workspace, named.file, named.path))))
    .join('\n')
}

/** What was read, as the public JSON contract of `milepost export` (docs/export.schema.json). Lines count from 1. */
function exportJson({ workspace, files }: GivenFiles, completed: typeof withUnread): string {
  const documents = files.map((named) =>
    inItsWords(named, () => completed({ document: exportDocument(workspace, named), ...named })),
  )
  return `${JSON.stringify({ version: 1, documents }, undefined, 2)}\n`
}

function withUnread({ document, file }: NamedFile & { readonly document: object }): object {
  const { words, read, unread } = accountOf(file)
  const { text } = file
  const left = unread.map(({ span, reason }) => ({ line: shownRange(text, span).line, text: text.of(span), reason }))
  return { ...document, words: { all: words, read }, unread: left }
}

function exportDocument(workspace: Snapshot, { path, file }: NamedFile): object {
  const { plan } = file
  const line = (span: Span): number => file.text.positionAt(startOf(span)).line + 1
  return {
    path,
    plan: plan.isPlan,
    title: plan.title?.value ?? null,
    milestones: plan.milestones.map((milestone) => ({
      ...head(milestone, line),
      phase: milestone.phase?.id.value ?? null,
      status: status(milestone.status),
      owners: owners(milestone.owners),
      start: when(milestone.start),
      due: when(milestone.due),
      exitCriteria: milestone.exitCriteria.map(({ text, whole, isDone }) => ({
        text: text.value,
        line: line(whole),
        met: isDone ?? null,
      })),
      deliverables: milestone.deliverables.map(({ text, whole, isDone }) => ({
        text: text.value,
        line: line(whole),
        done: isDone ?? false,
      })),
      ...dependencies(milestone, file, workspace),
    })),
    tasks: plan.tasks.map((task) => ({
      ...head(task, line),
      milestone: target(task.milestone, file, workspace) ?? task.milestone?.id.value ?? null,
      status: status(task.status),
      owners: owners(task.owners),
      due: when(task.due),
      dependsOn: dependencies(task, file, workspace).dependsOn,
    })),
    risks: plan.risks.map((risk) => ({
      ...head(risk, line),
      milestone: target(risk.milestone, file, workspace),
      likelihood: level(risk.likelihood),
      impact: level(risk.impact),
      mitigation: given(risk.mitigation, (text) => ({ text })),
      owners: owners(risk.owners),
      status: status(risk.status),
    })),
    decisions: plan.decisions.map((decision) => ({
      name: decision.name.value,
      line: line(decision.title),
      due: when(decision.due),
      status: status(decision.status),
    })),
  }
}

function head({ id, name, title }: Milestone | Task | Risk, line: (span: Span) => number): object {
  return { id: id?.value ?? null, name: name.value, line: line(title) }
}

function dependencies(
  node: Milestone | Task,
  file: PlanFile,
  workspace: Snapshot,
): { dependsOn: readonly string[]; unresolved: readonly string[] } {
  const dependsOn = new Set<string>()
  const unresolved = new Set<string>()
  for (const { reference, resolution } of workspace.waitsFor({ file, node })) {
    if (resolution.is === 'found') dependsOn.add(shortTitleOf(resolution.target.node))
    else unresolved.add(reference.id.value)
  }
  return { dependsOn: [...dependsOn], unresolved: [...unresolved] }
}

/** What the reference means by its id, or by its name where it has none; null where it means nothing, or several. */
function target(reference: Reference | undefined, file: PlanFile, workspace: Snapshot): string | null {
  const resolution = reference && workspace.resolve(reference, file)
  return resolution?.is === 'found' ? (resolution.target.node.id?.value ?? resolution.target.node.name.value) : null
}

function given<T, R>(stated: Stated<T>, show: (value: T) => R): R | null {
  return stated.is === 'given' ? show(stated.said.value) : null
}

const status = (stated: Stated<Status>): object | null => given(stated, ({ text, state }) => ({ text, state }))
const level = (stated: Stated<Level>): object | null => given(stated, ({ text, level }) => ({ text, level }))
const when = (stated: Stated<When>): object | null =>
  given(stated, ({ text, from, to }) => ({ text, from: from ?? null, to: to ?? null }))
const owners = (stated: Stated<readonly Person[]>): object[] =>
  given(stated, (people) => people.map(({ name, role }) => ({ name: name.value, role: role?.value ?? null }))) ?? []
