import { deepStrictEqual } from 'node:assert/strict'
import { nothingRemembered } from '../src/rules/run-rules.ts'
import { apply } from '../src/workspace/apply.ts'
import type { Snapshot } from '../src/workspace/snapshot.ts'
import { findingsIn, fixesShown, rulingWithAll, shown } from './findings.ts'
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

/** Tries each: after every change, what is found is what a plan that is opened anew has. */
export function tryStories(stories: Readonly<Record<string, Story>>): void {
  for (const [name, { rule, files, says, then }] of Object.entries(stories)) {
    it(name, () => {
      let texts = files
      const opened = (): Snapshot =>
        workspaceOf({ ...sceneWith(''), files: Object.entries(texts).map(([file, text]) => fileWith(file, text)) })
      let workspace = opened()
      const remembered = nothingRemembered()
      const told = (): readonly string[] => {
        const now = findingsIn(fileIn(workspace, WATCHED), workspace, remembered, rulingWithAll)
        const anew = opened()
        deepStrictEqual(now.map(shown), findingsIn(fileIn(anew, WATCHED), anew, undefined, rulingWithAll).map(shown))
        deepStrictEqual(fixesShown(fileIn(workspace, WATCHED), workspace), fixesShown(fileIn(anew, WATCHED), anew))
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
    })
  }
}

function fileWith(name: string, text: string): SceneFile {
  return { name, uri: uriOf(name), text, fence: { verb: '', argument: '', text, place: { page: '', from: 0, to: 0 } } }
}

const WATCHED = { uri: uriOf('a.md') }
