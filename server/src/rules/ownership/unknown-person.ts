import { nearest } from '../../base/edit-distance.ts'
import { listOf } from '../../base/phrases.ts'
import type { Sourced } from '../../base/span.ts'
import { type Person, personKey } from '../../plan/person.ts'
import type { Roster } from '../../plan/roster.ts'
import type { Stated } from '../../plan/value.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { noOptions } from '../no-options.ts'
import { defineRule, type Finding } from '../rule.ts'
import { isSameButForm } from '../same-but-form.ts'

export const unknownPerson = defineRule({
  id: 'unknown-person',
  group: 'ownership',
  summary: 'Whoever owns something is on the roster, where there is one.',
  severity: 'warning',
  options: noOptions,
  of: ['phase', 'milestone', 'task', 'risk', 'decision', 'workstream'],
  looksAt: ['document'],

  gather: ({ owners }, { uri }, { workspace }) => unlisted([owners], workspace.customsOf(uri).roster),

  *check(file, { workspace, gathered }) {
    const { roster } = workspace.customsOf(file.uri)
    if (!roster) return
    const { owners, reviewers } = file.plan.document
    const byKey = new Map<string, readonly Sourced<string>[]>()
    for (const name of [...unlisted([owners, reviewers], roster), ...gathered]) {
      const key = personKey(name.value)
      byKey.set(key, [...(byKey.get(key) ?? []), name])
    }
    for (const places of byKey.values()) yield* findingFor(places, roster, file)
  },
})

/** Names of people who are not on the roster; none where nobody has written one. */
function unlisted(
  stated: readonly Stated<readonly Person[]>[],
  roster: Roster | undefined,
): readonly Sourced<string>[] {
  if (!roster) return []
  const people = stated.flatMap((one) => (one.is === 'given' ? one.said.value : []))
  return people
    .filter(({ name, handle }) => !roster.find(name.value) && !(handle && roster.find(handle.value)))
    .map(({ name }) => name)
}

/** Said once of each name: it is put on the roster once, or mended everywhere. */
function* findingFor(places: readonly Sourced<string>[], { names }: Roster, file: PlanFile): Generator<Finding> {
  const [first, ...others] = places
  if (!first) return
  const meant = [...new Set([...nearest(first.value, names), ...namesWith(first.value, names)])].slice(0, MOST)
  const words = listOf(
    meant.map((name) => `“${name}”`),
    'or',
  )
  yield {
    at: first.span,
    message: `“${first.value}” is not on the roster${words === '' ? '' : `; did you mean ${words}?`}`,
    related: others.map(({ span }) => ({ file, at: span, message: 'Named here as well' })),
    fixes: () =>
      meant.map((name) => ({
        title: `Change “${first.value}” to “${name}”`,
        ...(meant.length === 1 && isSameButForm(name, first.value) && { isSafe: true }),
        edits: places.map(({ span }) => ({ is: 'replace', span, with: name })),
      })),
  }
}

/** `Ada Lovelace` for `Lovelace`. */
function namesWith(part: string, names: readonly string[]): readonly string[] {
  const key = personKey(part)
  return names.filter((name) => personKey(name).split(' ').includes(key))
}

const MOST = 2
