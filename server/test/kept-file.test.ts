import { deepEqual, equal } from 'node:assert/strict'
import { hover } from '../src/features/hover.ts'
import { references } from '../src/features/references.ts'
import { documentSymbols, workspaceSymbols } from '../src/features/symbols.ts'
import { startOf } from '../src/base/span.ts'
import { NO_CUSTOMS } from '../src/plan/customs.ts'
import { nodesOf } from '../src/plan/model.ts'
import { outline } from '../src/views/outline.ts'
import { riskRegister } from '../src/views/risk-register.ts'
import { apply, emptySnapshot } from '../src/workspace/apply.ts'
import { entryOf, UNFOLDED } from '../src/workspace/entry.ts'
import type { Snapshot } from '../src/workspace/snapshot.ts'
import { everyScene } from './everything.ts'
import { findingsIn } from './findings.ts'
import { opened } from './opened.ts'
import { type Scene, type SceneFile, workspaceOf } from './scene.ts'

describe('A file that is not open', () => {
  it('is seen from others as if it were', () => {
    for (const scene of everyScene) {
      const whole = workspaceOf(scene)
      const kept = workspaceOf({ ...scene, files: [] })
      const closed = apply(
        kept,
        scene.files.map((file) => entryChange(file, whole)),
      )
      deepEqual(seenIn(closed), seenIn(whole), scene.title)
    }
  })

  it('is as good as open to the one that is', () => {
    for (const scene of everyScene.filter(({ files }) => 1 < files.length)) {
      for (const open of scene.files) {
        const whole = workspaceOf(scene)
        const mixed = apply(
          workspaceOf({ ...scene, files: [] }),
          scene.files.map((file) => (file === open ? textChange(file) : entryChange(file, whole))),
        )
        deepEqual(askedIn(open, mixed), askedIn(open, whole), `${scene.title}: ${open.name}`)
      }
    }
  })

  it('has no words where it has changed and nobody has told so', () => {
    const uri = everyScene[0]?.files[0]?.uri
    const text = '# Pier\n\n## M1: Piles\n\nOwner: Ada\n'
    if (uri === undefined) return
    const { words } = NO_CUSTOMS
    const entry = entryOf(uri, text, words)
    const snapshot = apply(emptySnapshot('2026-01-15' as Scene['today']), [
      { is: 'entry', uri, entry, source: { text: () => text.slice(3), unfold: UNFOLDED.unfold } },
    ])
    const file = snapshot.file(uri)
    const [node] = file ? nodesOf(file.plan) : []
    equal(node && file?.text.of(node.title), '')
    equal(node && file?.text.positionAt(startOf(node.title)).line, 2)
  })
})

const textChange = ({ uri, text }: SceneFile) => ({ is: 'text', uri, text }) as const

function entryChange({ uri, text }: SceneFile, { customsOf }: Snapshot) {
  return {
    is: 'entry',
    uri,
    entry: entryOf(uri, text, customsOf(uri).words),
    source: { text: () => text, unfold: UNFOLDED.unfold },
  } as const
}

/** What is told of all files together. */
function seenIn(workspace: Snapshot): unknown {
  const people = workspace.people().map(({ name, handle, roles, owns, signs, documents, places }) => ({
    ...{ name, handle, roles: [...roles], signs: signs.length, documents: documents.length, places: places.length },
    owns: owns.map(({ file, node }) => `${file.uri} ${node.key}`),
  }))
  return JSON.parse(
    JSON.stringify([
      workspaceSymbols(workspace, ''),
      opened((below) => outline(workspace, below)),
      opened((below) => riskRegister(workspace, below)),
      people,
      workspace.totals,
    ]),
  )
}

/** What can be asked in one file. */
function askedIn({ uri, text }: SceneFile, workspace: Snapshot): unknown {
  const file = workspace.file(uri)
  const places = Array.from({ length: Math.ceil(text.length / STEP) }, (_, index) => index * STEP)
  const findings = file
    ? findingsIn(file, workspace).map(({ message, related }) => [message, related?.map((one) => one.message)])
    : []
  return JSON.parse(
    JSON.stringify([
      findings,
      documentSymbols(workspace, uri),
      places.map((offset) => [
        hover(workspace, { uri, offset }),
        references(workspace, { uri, offset }, { withDeclaration: true }),
      ]),
    ]),
  )
}

/** Characters from one place to the next at which something is asked. */
const STEP = 7
