import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { build } from './build.ts'
import { exampleWorkspace, root } from './places.ts'
import { runScript } from './script.ts'
import { openWorkbench } from './workbench.ts'

const imageFolder = path.join(root, 'docs', 'images')

/** Each picture of the documentation: how to get from the open workbench to what it shows. */
const pictures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  overview: async (page) => {
    await page.getByRole('treeitem', { name: /\.md$/ }).first().dblclick()
    // Colours come a moment after the text.
    await page.locator('.view-line [class*=mtk]:not(.mtk1)').first().waitFor()
  },
}

await runScript(takeScreenshots)

/** `npm run screenshots`: makes all pictures of the documentation anew, each in a fresh workbench. */
async function takeScreenshots(): Promise<number> {
  await build()
  await mkdir(imageFolder, { recursive: true })
  for (const [name, arrange] of Object.entries(pictures)) {
    const { page, close } = await openWorkbench({ folder: exampleWorkspace, extension: root })
    await arrange(page)
    const file = path.join(imageFolder, `${name}.png`)
    await page.screenshot({ path: file })
    console.log(`Wrote ${path.relative(root, file)}`)
    await close()
  }
  return 0
}
