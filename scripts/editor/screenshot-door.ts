import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { type Server, createServer } from 'node:http'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { screenshotFolder } from './places.ts'

/**
 * A door in the launcher at which a suite asks for a screenshot: it posts to `/NAME` and is answered when NAME.png is
 * written. HTTP, because a suite in a web worker has `fetch` and nothing else that reaches out of the editor.
 */
export interface ScreenshotDoor {
  readonly address: string
  /** The page to photograph, as soon as there is one. */
  page: Page | undefined
  close(): void
}

export async function openScreenshotDoor(): Promise<ScreenshotDoor> {
  const server = createServer((request, response) => {
    const name = path.basename(decodeURIComponent(request.url ?? ''))
    takeScreenshot(door.page, name).then(
      (file) => response.writeHead(200, anyOrigin).end(file),
      (error: unknown) => response.writeHead(500, anyOrigin).end(String(error)),
    )
  })
  const door: ScreenshotDoor = { address: await listen(server), page: undefined, close: () => server.close() }
  return door
}

const anyOrigin = { 'Access-Control-Allow-Origin': '*' }

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  return typeof bound === 'object' && bound ? `http://127.0.0.1:${bound.port}` : ''
}

async function takeScreenshot(page: Page | undefined, name: string): Promise<string> {
  if (!page) throw new Error('There is no page yet')
  await mkdir(screenshotFolder, { recursive: true })
  const file = path.join(screenshotFolder, `${name}.png`)
  await page.screenshot({ path: file })
  return file
}
