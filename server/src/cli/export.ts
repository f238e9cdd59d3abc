import { startOf, type Span } from '../base/span.ts'
import type { When } from '../plan/date.ts'
import type { Milestone, Risk, Task } from '../plan/model.ts'
import type { Person } from '../plan/person.ts'
import type { Status } from '../plan/state.ts'
import type { Level, Reference, Stated } from '../plan/value.ts'
import type { PlanFile, Snapshot } from '../workspace/snapshot.ts'

/** A file to export, with the path by which the caller knows it. */
export interface NamedFile {
  readonly path: string
  readonly file: PlanFile
}

/** What was read, as the public JSON contract of `milepost export` (docs/export.schema.json). Lines count from 1. */
export function exportJson(snapshot: Snapshot, files: readonly NamedFile[]): string {
  return `${JSON.stringify({ version: 1, documents: files.map((named) => exportDocument(snapshot, named)) }, undefined, 2)}\n`
}

function exportDocument(snapshot: Snapshot, { path, file }: NamedFile): object {
  const { plan } = file
  const line = (span: Span): number => file.text.positionAt(startOf(span)).line + 1
  return {
    path,
    plan: plan.isPlan,
    title: plan.title?.value ?? null,
    milestones: plan.milestones.map((milestone) => ({
      ...head(milestone, line),
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
      ...dependencies(milestone, file, snapshot),
    })),
    tasks: plan.tasks.map((task) => ({
      ...head(task, line),
      milestone: target(task.milestone, file, snapshot),
      status: status(task.status),
      owners: owners(task.owners),
      due: when(task.due),
      dependsOn: dependencies(task, file, snapshot).dependsOn,
    })),
    risks: plan.risks.map((risk) => ({
      ...head(risk, line),
      milestone: target(risk.milestone, file, snapshot),
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
  snapshot: Snapshot,
): { dependsOn: string[]; unresolved: string[] } {
  const resolved = node.dependsOn.map((reference) => ({ reference, resolution: snapshot.resolve(reference, file) }))
  return {
    dependsOn: resolved.flatMap(({ resolution }) =>
      resolution.is === 'found' ? [resolution.target.node.id?.value ?? resolution.target.node.name.value] : [],
    ),
    unresolved: resolved.flatMap(({ reference, resolution }) =>
      resolution.is === 'dangling' ? [reference.id.value] : [],
    ),
  }
}

function target(reference: Reference | undefined, file: PlanFile, snapshot: Snapshot): string | null {
  const resolution = reference && snapshot.resolve(reference, file)
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
