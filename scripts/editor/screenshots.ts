import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { build } from './build.ts'
import { type Hands, handsOn } from './hands.ts'
import { drawIcon } from './icon.ts'
import { exampleWorkspace, root } from './places.ts'
import { runScript } from './script.ts'
import type { Settings } from './server.ts'
import { makeTempFolder } from './temp-folder.ts'
import { openWorkbench } from './workbench.ts'

const imageFolder = path.join(root, 'docs', 'images')

interface Picture {
  /** Changes the copied plans before they are opened. */
  readonly prepare?: (folder: string) => void
  /** Gets from the open workbench to what the picture shows. */
  arrange(hands: Hands): Promise<void>
}

const pictures: Readonly<Record<string, Picture>> = {
  overview: {
    async arrange(hands) {
      await hands.openFile('PLANS.md')
      await hands.openSidebar()
      await hands.expand('M1 Order intake')
      await hands.expand('Exit criteria')
      await hands.goToLine(21, 3)
      await hands.scrollDown(11)
      await hands.hoverOver('T. Moreau')
    },
  },
  hover: {
    async arrange(hands) {
      await hands.openFile('queue.md')
      await hands.openSidebar()
      await hands.goToLine(35, 4)
      await hands.hoverOver('3-4')
    },
  },
  'quick-fix': {
    prepare(folder) {
      const file = path.join(folder, 'atlas.md')
      const criteria = /\*\*Acceptance Criteria\*\*\n\n\* Walking time.*\n\* An exported.*\n\n/
      writeFileSync(file, readFileSync(file, 'utf8').replace(criteria, ''))
    },
    async arrange(hands) {
      await hands.openFile('atlas.md')
      await hands.openSidebar()
      await hands.goToLine(25, 8)
      await hands.openQuickFixes('Draft exit criteria from its deliverables')
    },
  },
  sidebar: {
    async arrange(hands) {
      await hands.openFile('orchard.md')
      await hands.openSidebar()
      await hands.expand('M1 Order intake')
      await hands.expand('Exit criteria')
      await hands.expand('Tasks')
      await hands.expand('Printer jams during the night')
    },
  },
}

/** As one finds VS Code after its installation, but with more room for the plan. */
const settings: Settings = {
  'editor.fontSize': 13,
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'workbench.colorTheme': 'Default Dark Modern',
  'workbench.layoutControl.enabled': false,
  'window.commandCenter': false,
}

await runScript(takeScreenshots)

/** `npm run screenshots`: makes all pictures of the documentation anew, each in a fresh workbench. */
async function takeScreenshots(): Promise<number> {
  await build()
  await mkdir(imageFolder, { recursive: true })
  await drawIcon(path.join(imageFolder, 'icon.svg'), path.join(imageFolder, 'icon.png'))
  // Each workbench ends, and each folder is removed, in a listener to the exit of this process.
  process.setMaxListeners(Infinity)
  const wanted = process.argv.slice(2)
  for (const [name, picture] of Object.entries(pictures)) {
    if (wanted.length === 0 || wanted.includes(name)) await take(name, picture)
  }
  return 0
}

async function take(name: string, { prepare, arrange }: Picture): Promise<void> {
  const folder = path.join(makeTempFolder('pictures'), 'plans')
  cpSync(exampleWorkspace, folder, { recursive: true })
  prepare?.(folder)
  const { page, close } = await openWorkbench({ folder, extension: root, settings })
  await arrange(handsOn(page))
  const file = path.join(imageFolder, `${name}.png`)
  await page.screenshot({ path: file })
  console.log(`Wrote ${path.relative(root, file)}`)
  await close()
}
