import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

/**
 * The package of what Milepost is measured beside. It has a lock of its own, because nobody else needs these, and stands
 * in a folder below the bench, because they bring parsers along that must not be taken for ours.
 */
export const peersFolder = path.join(import.meta.dirname, 'peers')

/** Installs the peers as locked, unless they are there. */
export function installPeers(): void {
  const mark = path.join(peersFolder, 'node_modules', '.package-lock.json')
  const lock = path.join(peersFolder, 'package-lock.json')
  if (existsSync(mark) && statSync(lock).mtimeMs <= statSync(mark).mtimeMs) return
  console.error('Installing the peers (npm ci in scripts/bench/peers)')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], { cwd: peersFolder, stdio: 'inherit' })
}

/** The path of a file in one of the peers, by the name of its package and the path in it. */
export function peerFile(name: string): string {
  return path.join(peersFolder, 'node_modules', name)
}

/** What a peer exports, or what it exports by default. */
export function peerModule(name: string): unknown {
  const loaded = createRequire(path.join(peersFolder, 'package.json'))(name) as { readonly default?: unknown }
  return loaded.default ?? loaded
}

/** The peers with their versions, as installed. */
export function peerVersions(): Readonly<Record<string, string>> {
  const { dependencies } = readJson(path.join(peersFolder, 'package.json')) as { dependencies: Record<string, string> }
  return Object.fromEntries(Object.keys(dependencies).map((name) => [name, versionIn(peerFile(name))]))
}

/** The version of the package in a folder. */
export function versionIn(folder: string): string {
  return (readJson(path.join(folder, 'package.json')) as { version: string }).version
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
