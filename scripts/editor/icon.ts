import { readFileSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'

const side = 256

/** Draws an icon as the marketplace wants it: a square PNG, transparent where the drawing is. */
export async function drawIcon(svg: string, png: string): Promise<void> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
  const page = await browser.newPage({ viewport: { width: side, height: side } })
  await page.setContent(`<body style="margin: 0">${readFileSync(svg, 'utf8')}</body>`)
  await page.screenshot({ path: png, omitBackground: true })
  await browser.close()
}
