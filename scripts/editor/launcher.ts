import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright-core'
import type { Scene } from './address.ts'
import { openScreenshotDoor } from './screenshot-door.ts'
import { Hitch, runScript } from './script.ts'
import { stageForWorker } from './stage.ts'
import { type Transcript, keepTranscript } from './transcript.ts'
import { openWorkbench } from './workbench.ts'

const patienceMs = 5 * 60_000

await runScript(launch)

/**
 * A "VS Code" for @vscode/test-electron: takes the arguments which a desktop VS Code takes for a test run, opens a
 * workbench in a headless browser, says what the suite says, and ends with the suite's exit code.
 */
async function launch(): Promise<number> {
  const scene = readScene(process.argv.slice(2))
  const transcript = keepTranscript()
  const door = await openScreenshotDoor()

  const exitCode = await new Promise<number>((resolve, reject) => {
    const settings = { 'milepostTest.screenshotDoor': door.address }
    const prepare = async (page: Page) => {
      door.page = page
      await listenToSuite(page, transcript, resolve)
    }
    openWorkbench({ ...scene, settings, prepare }).catch(reject)
    setTimeout(() => reject(new Hitch(`The suite did not end within ${patienceMs / 1000} s`)), patienceMs)
  })
  if (exitCode !== 0) console.error(transcript.errors.join('\n'))
  return exitCode
}

/** Reads the flags which we need; the others are for a desktop VS Code and change nothing here. */
function readScene(args: string[]): Scene {
  const text = { type: 'string' } as const
  const options = { extensionDevelopmentPath: text, extensionTestsPath: text, extensionDevelopmentKind: text }
  const { values, positionals } = parseArgs({ args, options, strict: false, allowPositionals: true })
  const { extensionDevelopmentPath: extension, extensionTestsPath: tests } = values
  const [folder] = positionals
  if (!folder || typeof extension !== 'string' || typeof tests !== 'string') {
    throw new Hitch(
      'Usage: vscode FOLDER --extensionDevelopmentPath=… --extensionTestsPath=… [--extensionDevelopmentKind=web]',
    )
  }
  if (values.extensionDevelopmentKind !== 'web') return { folder, extension, tests }

  // The suite runs in the host of the extension in whose folder it lies, hence it has to be staged too.
  const stage = stageForWorker(extension)
  return { folder, extension: stage, tests: path.join(stage, path.relative(extension, tests)) }
}

/** The workbench calls these functions, where there are such, with all that is logged and when the suite has ended. */
async function listenToSuite(page: Page, transcript: Transcript, end: (exitCode: number) => void): Promise<void> {
  await page.exposeFunction('codeAutomationLog', transcript.hear)
  await page.exposeFunction('codeAutomationExit', end)
  page.on('crash', () => {
    console.error('The page with the workbench crashed')
    end(1)
  })
}
