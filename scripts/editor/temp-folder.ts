import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A fresh folder which is gone when our process ends. */
export function makeTempFolder(purpose: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), `milepost-${purpose}-`))
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}
