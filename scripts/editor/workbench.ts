import { type Page, chromium } from 'playwright-core'
import { type Scene, addressOf } from './address.ts'
import { findChromium } from './chromium.ts'
import { type Settings, startServer } from './server.ts'
import { makeTempFolder } from './temp-folder.ts'

/** A workbench on a page which a script can click, type into and photograph. */
export interface Workbench {
  readonly page: Page
  close(): Promise<void>
}

export interface Opening extends Scene {
  readonly settings?: Settings
  /** Called before the page loads, e.g. to expose functions to it. */
  readonly prepare?: (page: Page) => Promise<void>
}

const browserFlags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

const viewport = { width: 1280, height: 800 }

/** Starts a fresh VS Code server and opens the scene in a headless browser. Both end with our process at the latest. */
export async function openWorkbench(opening: Opening): Promise<Workbench> {
  const executablePath = findChromium()
  const server = await startServer(opening.settings)
  const browser = await chromium.launch({
    executablePath,
    args: browserFlags,
    env: { ...process.env, TMPDIR: makeTempFolder('browser') },
  })
  const page = await browser.newPage({ viewport })
  await opening.prepare?.(page)
  await page.goto(addressOf(opening, server.authority))
  await page.locator('.monaco-workbench').waitFor()

  const close = async () => {
    await browser.close()
    server.stop()
  }
  return { page, close }
}
