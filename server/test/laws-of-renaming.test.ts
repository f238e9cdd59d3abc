import { deepStrictEqual, ok } from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { startOf } from '../src/base/span.ts'
import { applyChanges } from '../src/base/text.ts'
import { rename } from '../src/features/rename.ts'
import type { Renamings } from '../src/features/rename/renamed.ts'
import { findIds } from '../src/plan/identifier.ts'
import { type FileUri, nodesOf } from '../src/plan/model.ts'
import { titleOf } from '../src/plan/title.ts'
import type { Snapshot } from '../src/workspace/snapshot.ts'
import { pagesIn, type Scene, sceneWith, workspaceOf } from './scene.ts'

/** Plans in which every id and every name is called otherwise, and then as before. */
const SCENES: readonly Scene[] = [
  ...pagesIn('test-fixtures/dialects').flatMap(({ scenes }) => scenes),
  ...readdirSync('test-fixtures/corpus')
    .filter((name) => /^\d.*\.md$/.test(name))
    .map((name) => ({ ...sceneWith(readFileSync(`test-fixtures/corpus/${name}`, 'utf8')), title: name })),
]

describe('Laws of renaming', () => {
  for (const what of ['id', 'name'] as const) {
    it(`there and back, every ${what} is as it was, and so is every word of the plans`, () => {
      const outcomes = { made: 0, refused: 0 }
      for (const scene of SCENES) {
        for (const one of nodesIn(scene)) {
          const outcome = thereAndBack(scene, one, what)
          if (outcome) outcomes[outcome]++
        }
      }
      ok(LEAST < outcomes.made / (outcomes.made + outcomes.refused), JSON.stringify(outcomes))
    }).timeout(300_000)
  }
})

/** A node, by its place in the list of its file. */
interface Place {
  readonly uri: FileUri
  readonly index: number
}

/** Renaming reads what it would write by itself, and leaves the workspace as it is: one reading serves all. */
function read(scene: Scene): Snapshot {
  const known = readings.get(scene) ?? workspaceOf(scene)
  readings.set(scene, known)
  return known
}

const readings = new WeakMap<Scene, Snapshot>()

function nodesIn(scene: Scene): readonly Place[] {
  return [...read(scene).files()].flatMap(({ uri, plan }) => nodesOf(plan).map((_, index) => ({ uri, index })))
}

/** That the plans say the same but for the new name, a renaming sees to by itself: it is refused else. */
function thereAndBack(scene: Scene, place: Place, what: 'id' | 'name'): 'made' | 'refused' | undefined {
  const title = titleAt(scene, place, what)
  if (!title) return undefined
  const there = renamed(scene, title, title.now)
  if (!there) return 'refused'
  const now = titleAt(there, place, what)
  ok(now, `${title.says} is still there`)
  const back = renamed(there, now, title.old)
  if (!back) return 'refused'
  for (const [at, { text }] of back.files.entries()) {
    deepStrictEqual(withRangesTold(text, scene.files[at]?.text), scene.files[at]?.text, title.says)
  }
  return 'made'
}

interface Title {
  readonly uri: FileUri
  readonly offset: number
  readonly old: string
  readonly now: string
  readonly says: string
}

function titleAt(scene: Scene, { uri, index }: Place, what: 'id' | 'name'): Title | undefined {
  const file = read(scene).file(uri)
  const node = file && nodesOf(file.plan)[index]
  const at = node?.[what]
  if (!file || !at || at.value === '' || (what === 'id' && NUMBER_ALONE.test(at.value))) return undefined
  const old = what === 'id' ? at.value : file.text.of(at.span).replace(/\\\|/g, '|').replace(/\s+/g, ' ')
  const now = what === 'id' ? at.value.replace(/\d+(?=\D*$)/, further) : `Quince ${old}`
  const says = `${scene.title}: ${titleOf(node)} → ${now}`
  return now === old ? undefined : { uri, offset: startOf(at.span) + 1, old, now, says }
}

/** A number of as many digits that no plan of ours has reached. */
const further = (digits: string): string =>
  digits.length === 1
    ? String(Number(digits) + 70)
    : String((Number(digits) + 50) % 10 ** digits.length).padStart(digits.length, '0')

function renamed(scene: Scene, { uri, offset }: Title, name: string): Scene | undefined {
  const changes = rename(read(scene), { uri, offset }, name)
  return 'refusal' in changes ? undefined : after(scene, changes)
}

function after(scene: Scene, changes: Renamings): Scene {
  const files = scene.files.map((file) => ({ ...file, text: applyChanges(file.text, changes.get(file.uri) ?? []) }))
  return { ...scene, files }
}

/** A range that was told in parts stays so, and `M1–M3` comes back as `M1, M2, M3`: such a line is as good as the first. */
function withRangesTold(text: string, first = ''): string {
  const before = first.split('\n')
  return text
    .split('\n')
    .map((line, index) => (idsIn(line) === idsIn(before[index] ?? '') ? (before[index] ?? '') : line))
    .join('\n')
}

/** All that a line names, where it holds a range; else the line. */
function idsIn(line: string): string {
  const ids = line.split('|').flatMap((cell) => findIds(cell))
  return 1 < ids.length ? ids.map(({ text }) => text).join(' ') : line
}

const NUMBER_ALONE = /^[\d.]+\p{L}?$/u
/** Of all renamings, so many have to be made; the others are refused, as they would be misread. */
const LEAST = 0.9
