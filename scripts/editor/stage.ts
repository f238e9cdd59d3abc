import { readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeTempFolder } from './temp-folder.ts'

/**
 * A stand-in for the extension in `folder` which can only run in a web worker, as on vscode.dev: everything is linked,
 * only its package.json has no `main`. (A desktop VS Code has a flag for that; the workbench in a browser ignores it.)
 */
export function stageForWorker(folder: string): string {
  const stage = makeTempFolder('web')
  for (const name of readdirSync(folder)) symlinkSync(path.join(folder, name), path.join(stage, name))

  const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  rmSync(path.join(stage, 'package.json'))
  writeFileSync(path.join(stage, 'package.json'), JSON.stringify({ ...manifest, main: undefined }))
  return stage
}
