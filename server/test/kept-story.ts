import { deepStrictEqual } from 'node:assert/strict'
import { endOf, startOf } from '../src/base/span.ts'
import { nothingRemembered, type Reported } from '../src/rules/run-rules.ts'
import { apply } from '../src/workspace/apply.ts'
import type { Snapshot } from '../src/workspace/snapshot.ts'
import { findingsIn } from './findings.ts'
import { fileIn, type SceneFile, sceneWith, uriOf, workspaceOf } from './scene.ts'

/** What a rule says of `a.md`, at first and after each change. */
export interface Story {
  readonly rule: string
  readonly files: Readonly<Record<string, string>>
  readonly says: readonly string[]
  readonly then: readonly Step[]
}

interface Step {
  /** The file that is changed, if not `a.md`. */
  readonly in?: string
  /** Words, and what is written in their place. */
  readonly change: readonly [string, string]
  readonly says: readonly string[]
}

/** Tells a story, and holds what is kept of findings to what is found anew. */
export function tellStory({ rule, files, says, then }: Story): void {
  let texts = files
  const opened = (): Snapshot =>
    workspaceOf({ ...sceneWith(''), files: Object.entries(texts).map(([file, text]) => fileWith(file, text)) })
  let workspace = opened()
  const remembered = nothingRemembered()
  const told = (): readonly string[] => {
    const now = findingsIn(fileIn(workspace, WATCHED), workspace, remembered)
    const anew = opened()
    deepStrictEqual(now.map(shown), findingsIn(fileIn(anew, WATCHED), anew).map(shown))
    return now.filter((finding) => finding.rule.id === rule).map(({ message }) => message)
  }

  deepStrictEqual(told(), says)
  for (const step of then) {
    const file = step.in ?? 'a.md'
    const text = (texts[file] ?? '').replace(...step.change)
    texts = { ...texts, [file]: text }
    workspace = apply(workspace, [{ is: 'edit', uri: uriOf(file), edits: [{ text }] }])
    deepStrictEqual(told(), step.says, `after ${step.change.join(' → ')}`)
  }
}

function fileWith(name: string, text: string): SceneFile {
  return { name, uri: uriOf(name), text, fence: { verb: '', argument: '', text, place: { page: '', from: 0, to: 0 } } }
}

const WATCHED = { uri: uriOf('a.md') }

/** A finding as a reader sees it. */
function shown({ at, rule, severity, message, related = [] }: Reported): unknown {
  const others = related.map((place) => [place.file.uri, startOf(place.at), endOf(place.at), place.message])
  return { at: [startOf(at), endOf(at)], rule: rule.id, severity, message, others }
}
