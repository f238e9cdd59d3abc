import { type ChildProcess, type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { installServer } from './install.ts'
import { Hitch } from './script.ts'
import { makeTempFolder } from './temp-folder.ts'

/** A running VS Code server. It ends with our process at the latest. */
export interface RunningServer {
  readonly authority: string
  /** Resolves when it has ended by itself. */
  readonly ended: Promise<unknown>
  stop(): void
}

export type Settings = Readonly<Record<string, unknown>>

// What the server says when it is ready, e.g. “Extension host agent listening on 37215”.
const readyLine = /^Extension host agent listening on (?<port>\d+)/

const serverFlags = [
  ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
  ...['--disable-workspace-trust', '--disable-telemetry'],
  // Without it a released workbench ignores the paths of the extension under development and of its tests.
  '--enable-smoke-test-driver',
]

/** No greetings, no offers, nothing that asks the network: only the plan and Milepost. */
const quietSettings: Settings = {
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
}

// No shop for extensions: nothing is to be asked of the network.
const noGallery = '{}'

/** Starts a VS Code server which knows nothing of earlier runs; its user's settings are the quiet ones and these. */
export async function startServer(settings: Settings = {}): Promise<RunningServer> {
  const { node, main } = await installServer()
  const dataFolder = makeTempFolder('vscode')
  writeUserSettings(dataFolder, settings)

  const server = spawn(node, [main, ...serverFlags, '--server-data-dir', dataFolder], {
    // A process group of its own, so that its extension hosts and watchers end together with it.
    detached: true,
    env: { ...outerEnvironment(), TMPDIR: dataFolder, EXTENSIONS_GALLERY: noGallery },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => endGroup(server)
  // Before all others, because one of them removes its folder.
  process.prependListener('exit', stop)
  return { authority: `localhost:${await portOf(server)}`, ended: once(server, 'exit'), stop }
}

function writeUserSettings(dataFolder: string, settings: Settings): void {
  const folder = path.join(dataFolder, 'data', 'User')
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, undefined, 2))
}

/** Our environment without what an outer VS Code or Node loader put there for its own children. */
function outerEnvironment(): NodeJS.ProcessEnv {
  const isTheirs = (name: string) => /^(VSCODE_|ELECTRON_|NODE_OPTIONS$)/.test(name)
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isTheirs(name)))
}

/** The port, as soon as the server says it. */
async function portOf(server: ChildProcessByStdio<null, Readable, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    let lastLine = 'it said nothing'
    const hear = (line: string) => {
      lastLine = line
      const port = readyLine.exec(line)?.groups?.port
      if (port) resolve(port)
    }
    createInterface(server.stdout).on('line', hear)
    createInterface(server.stderr).on('line', hear)
    server.once('error', reject)
    server.once('close', () => reject(new Hitch(`The VS Code server did not start: ${lastLine}`)))
  })
}

function endGroup(server: ChildProcess): void {
  if (server.pid === undefined) return
  try {
    process.kill(-server.pid, 'SIGKILL')
  } catch {
    // The whole group is gone already.
  }
}
