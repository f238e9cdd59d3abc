import { execFileSync } from 'node:child_process'
import { availableParallelism, cpus, totalmem } from 'node:os'
import path from 'node:path'
import { root } from '../editor/places.ts'
import { peerVersions, versionIn } from './peers.ts'

/** On what, and of what, the figures are. */
export interface Surroundings {
  readonly date: string
  readonly commit: string
  readonly machine: string
  readonly node: string
  readonly versions: Readonly<Record<string, string>>
}

export function surroundings(): Surroundings {
  const [cpu] = cpus()
  const gigabytes = Math.round(totalmem() / 2 ** 30)
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: commit(),
    machine: `${availableParallelism()} × ${cpu?.model.trim() ?? 'unknown processor'}, ${gigabytes} GB, ${process.platform}`,
    node: process.version,
    versions: { ...Object.fromEntries(measuredOfOurs.map((name) => [name, versionOf(name)])), ...peerVersions() },
  }
}

const measuredOfOurs = [
  'micromark',
  'micromark-core-commonmark',
  'micromark-extension-gfm-table',
  'mdast-util-from-markdown',
]

function versionOf(name: string): string {
  return versionIn(path.join(root, 'node_modules', name))
}

/** Short, with a plus where files differ from it. */
function commit(): string {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  return git('rev-parse', '--short', 'HEAD') + (git('status', '--porcelain', '--untracked-files=no') === '' ? '' : '+')
}
