import { readPlan } from '../dialects/read-plan.ts'
import { parse } from '../markdown/parse.ts'
import type { Day } from '../plan/date.ts'
import type { FileUri } from '../plan/model.ts'
import { resolverOf } from './links.ts'
import { profilesIn } from './people.ts'
import { relationsOf } from './relations.ts'
import type { PlanFile, Profile, Snapshot } from './snapshot.ts'

export type Change =
  | { readonly is: 'text'; readonly uri: FileUri; readonly text: string }
  | { readonly is: 'removed'; readonly uri: FileUri }
  | { readonly is: 'today'; readonly today: Day }

/** A workspace without files. */
export function emptySnapshot(today: Day): Snapshot {
  return snapshotOf(0, today, new Map())
}

/** The next state of the workspace; files that did not change are kept as they are. */
export function apply(before: Snapshot, changes: readonly Change[]): Snapshot {
  const files = new Map([...before.files()].map((file) => [file.uri, file]))
  let { today } = before
  for (const change of changes) {
    switch (change.is) {
      case 'text':
        files.set(change.uri, readFile(change.uri, change.text, files.get(change.uri)))
        break
      case 'removed':
        files.delete(change.uri)
        break
      case 'today':
        today = change.today
        break
    }
  }
  return snapshotOf(before.revision + 1, today, files)
}

function readFile(uri: FileUri, text: string, before: PlanFile | undefined): PlanFile {
  const markdown = parse(text, before?.markdown)
  return { uri, text: markdown.text, markdown, plan: readPlan(markdown) }
}

/** What can be found out over all files is found out when first asked for. */
export function snapshotOf(revision: number, today: Day, files: ReadonlyMap<FileUri, PlanFile>): Snapshot {
  const sorted = [...files.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1))
  const resolve = resolverOf(sorted)
  let people: readonly Profile[] | undefined
  return {
    revision,
    today,
    file: (uri) => files.get(uri),
    files: () => sorted,
    resolve,
    ...relationsOf(sorted, resolve),
    people: () => (people ??= profilesIn(sorted)),
  }
}
