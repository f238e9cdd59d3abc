import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { addressOf } from './address.ts'
import { build } from './build.ts'
import { Hitch, runScript } from './script.ts'
import { exampleWorkspace, root } from './places.ts'
import { startServer } from './server.ts'

// Ctrl-C is the usual end.
await runScript(start, 0)

/** `npm start [-- FOLDER]`: opens a folder of plans in VS Code with the Milepost of this checkout. */
async function start(): Promise<number> {
  const folder = path.resolve(process.argv[2] ?? exampleWorkspace)
  if (!existsSync(folder)) throw new Hitch(`There is no folder ${folder}`, 2)

  await build()
  return (await openDesktop(folder)) ?? serve(folder)
}

/** Opens the desktop VS Code, if `code` is on the PATH. */
async function openDesktop(folder: string): Promise<number | undefined> {
  const code = spawn('code', [`--extensionDevelopmentPath=${root}`, folder], {
    stdio: 'inherit',
    // On Windows `code` is a script, which only a shell can start.
    shell: process.platform === 'win32',
  })
  try {
    const [exitCode] = await once(code, 'close')
    return exitCode
  } catch {
    return undefined // There is no `code`.
  }
}

/** Serves VS Code to any browser on this machine, until Ctrl-C. */
async function serve(folder: string): Promise<number> {
  const server = await startServer()
  console.log(`Milepost is at ${addressOf({ folder, extension: root }, server.authority)} (Ctrl-C ends it)`)
  await server.ended
  throw new Hitch('The VS Code server ended')
}
