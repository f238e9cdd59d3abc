import type { Locator, Page } from 'playwright-core'

/** What a user does in the workbench with mouse and keyboard. Everything waits until it can be done. */
export interface Hands {
  /** Opens a file of the folder from the explorer, which is the view at the beginning. */
  openFile(name: string): Promise<void>
  /** Opens the sidebar of Milepost, with room for its descriptions, and waits for its milestones. */
  openSidebar(): Promise<void>
  /** Opens the branch with this label, in either tree. */
  expand(label: string): Promise<void>
  /** Puts the cursor there; the editor scrolls as far as it must. */
  goToLine(line: number, column?: number): Promise<void>
  scrollDown(lines: number): Promise<void>
  /** Rests the mouse on words of the editor until a hover card is there. */
  hoverOver(words: string): Promise<void>
  /** Opens the list of the light bulb at the cursor, in which there is this offer. */
  openQuickFixes(offer: string): Promise<void>
}

export function handsOn(page: Page): Hands {
  const row = (label: string): Locator => page.getByRole('treeitem', { name: label }).first()
  const focusEditor = () => page.keyboard.press('Control+1')

  return {
    async openFile(name) {
      await row(name).dblclick()
      // Colours come a moment after the text, findings after the colours.
      await page.locator('.view-line [class*=mtk]:not(.mtk1)').first().waitFor()
      await page.locator('[class*=squiggly-]').first().waitFor({ state: 'attached' })
    },

    async openSidebar() {
      await page.getByRole('tab', { name: 'Milepost' }).first().click()
      await page.getByRole('tree', { name: 'Milestones' }).getByRole('treeitem').first().waitFor()
      const sidebar = await page.locator('.part.sidebar').boundingBox()
      if (!sidebar) return
      const [edge, middle] = [sidebar.x + sidebar.width, sidebar.y + sidebar.height / 2]
      await page.mouse.move(edge, middle)
      await page.mouse.down()
      await page.mouse.move(edge + widerBy, middle, { steps: 5 })
      await page.mouse.up()
      // Away from the edge, which would stay highlighted.
      await page.mouse.move(0, 0)
    },

    async expand(label) {
      const closed = page.locator('[role=treeitem][aria-expanded=false]', { hasText: label }).first()
      await closed.locator('.monaco-tl-twistie').click()
      await page.locator('[role=treeitem][aria-expanded=true]', { hasText: label }).first().waitFor()
    },

    async goToLine(line, column = 1) {
      await focusEditor()
      await page.keyboard.press('Control+g')
      await page.keyboard.type(`${line}:${column}`)
      await page.keyboard.press('Enter')
      await page.getByText(`Ln ${line}, Col ${column}`, { exact: true }).waitFor()
    },

    async scrollDown(lines) {
      await focusEditor()
      for (let line = 0; line < lines; line++) await page.keyboard.press('Control+ArrowDown')
    },

    async hoverOver(words) {
      const { x, y } = await page.locator('.view-lines').first().evaluate(middleOf, words)
      await page.mouse.move(x, y, { steps: 5 })
      await page.locator('.monaco-hover-content:visible').first().waitFor()
      await page.locator('.monaco-hover:visible').first().evaluate(endOfAnimations)
    },

    async openQuickFixes(offer) {
      await focusEditor()
      await page.keyboard.press('Control+.')
      await page.getByText(offer).first().waitFor()
    },
  }
}

const widerBy = 70

/** Cards fade in. Runs in the page. */
async function endOfAnimations(element: Element): Promise<void> {
  await Promise.all(element.getAnimations({ subtree: true }).map((animation) => animation.finished))
}

/** The middle of these words where they stand last in the text on screen. Runs in the page. */
function middleOf(lines: Element, words: string): { readonly x: number; readonly y: number } {
  const texts = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT)
  let box = new DOMRect()
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    // The editor shows blanks that do not break.
    const from = text.textContent?.replaceAll('\u00a0', ' ').indexOf(words) ?? -1
    if (from < 0) continue
    const range = new Range()
    range.setStart(text, from)
    range.setEnd(text, from + words.length)
    const next = range.getBoundingClientRect()
    if (box.bottom < next.bottom) box = next
  }
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
