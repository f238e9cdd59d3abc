import { cpSync } from 'node:fs'
import path from 'node:path'
import { runTests } from '@vscode/test-electron'
import { findChromium } from './chromium.ts'
import { Hitch, runScript } from './script.ts'
import { canInstallServer, installServer } from './install.ts'
import { exampleWorkspace, launcher, root } from './places.ts'
import { makeTempFolder } from './temp-folder.ts'

const suites = {
  desktop: { tests: path.join(root, 'dist', 'test', 'desktop.js'), flags: [] },
  browser: { tests: path.join(root, 'dist', 'test', 'web.js'), flags: ['--extensionDevelopmentKind=web'] },
}

await runScript(runSuite)

/** Runs the editor's suite in one of VS Code's two extension hosts: `suite.ts desktop` or `suite.ts browser`. */
async function runSuite(): Promise<number> {
  const [host] = process.argv.slice(2)
  if (host !== 'desktop' && host !== 'browser') throw new Hitch('Usage: suite.ts desktop|browser', 2)

  const { tests, flags } = suites[host]
  const workspace = copyWorkspace()
  const editor = await prepareEditor()
  try {
    return await runTests({
      ...editor,
      extensionDevelopmentPath: root,
      extensionTestsPath: tests,
      launchArgs: [workspace, ...flags],
    })
  } catch {
    return 1 // The suite, or runTests, has said already what failed.
  }
}

/** A fresh copy each time: suites may write into their workspace, and the checkout stays as it is. */
function copyWorkspace(): string {
  const workspace = path.join(makeTempFolder('suite'), 'workspace')
  cpSync(exampleWorkspace, workspace, { recursive: true })
  return workspace
}

/**
 * Where we can put a VS Code server together it plays the desktop VS Code; elsewhere @vscode/test-electron downloads
 * a real one. That second way is the documented use of runTests, but nobody has run it here yet.
 */
async function prepareEditor(): Promise<{ readonly vscodeExecutablePath?: string }> {
  if (!canInstallServer()) return {}
  findChromium()
  await installServer()
  return { vscodeExecutablePath: launcher }
}
