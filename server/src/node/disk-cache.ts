import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join, sep } from 'node:path'
import { URI } from 'vscode-uri'
import type { Cache } from '../workspace/host.ts'

/**
 * The cache of a workspace on this machine, a file of lines. `place` is the address of the folder for it, where the client
 * names one; else it lies in the cache folder of the user (`XDG_CACHE_HOME`). Its first line says for what it was made:
 * one that was made for other words or by another build of Milepost counts as none; `program` is the file that holds the
 * build. Nothing is kept for a window without folders, and nothing within them.
 */
export function diskCache(
  folders: readonly string[],
  place: string | undefined,
  key: string,
  program = __filename,
): Cache | undefined {
  if (folders.length === 0) return undefined
  const folder = place === undefined ? join(cacheFolder(), 'milepost') : URI.parse(place).fsPath
  // Nothing is written into what belongs to the user.
  if (folders.some((one) => `${folder}${sep}`.startsWith(`${URI.parse(one).fsPath}${sep}`))) return undefined
  const path = join(folder, `${digest(folders.join('\n'))}.lines`)
  const head = `milepost ${digest(`${buildOf(program)}\n${key}`)}`
  return { load: () => linesOf(path, head), save: (lines) => write(folder, path, head, lines) }
}

function* linesOf(path: string, head: string): Generator<string> {
  let rest = ''
  let isFirst = true
  for (const piece of piecesOf(path)) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (isFirst && line !== head) return
      if (!isFirst) yield line
      isFirst = false
    }
  }
}

/** All of it is ASCII, so that a piece may end anywhere. */
function* piecesOf(path: string): Generator<string> {
  const buffer = Buffer.allocUnsafe(PIECE)
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return
  }
  try {
    for (;;) {
      const length = readSync(file, buffer, 0, PIECE, null)
      if (length === 0) return
      yield buffer.toString('latin1', 0, length)
    }
  } finally {
    closeSync(file)
  }
}

/** Whoever reads meanwhile sees the old file or the new one, and never a part. */
async function write(folder: string, path: string, head: string, lines: Iterable<string>): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const unfinished = `${path}.${String(process.pid)}`
  const file = await open(unfinished, 'w')
  try {
    let piece = `${head}\n`
    for (const line of lines) {
      piece += `${line}\n`
      if (piece.length < PIECE) continue
      await file.write(piece, null, 'latin1')
      piece = ''
    }
    await file.write(piece, null, 'latin1')
    await file.close()
    await rename(unfinished, path)
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(unfinished, { force: true })
    throw error
  }
}

function cacheFolder(): string {
  const { XDG_CACHE_HOME: chosen, LOCALAPPDATA: onWindows } = process.env
  return chosen ?? onWindows ?? join(homedir(), '.cache')
}

/** Another for each build, also for two of one version while Milepost is being worked on. */
function buildOf(program: string): string {
  const stats = statSync(program, { throwIfNoEntry: false })
  return `${program} ${String(stats?.mtimeMs)} ${String(stats?.size)}`
}

const digest = (words: string): string => createHash('sha256').update(words).digest('hex').slice(0, DIGEST_LENGTH)
const DIGEST_LENGTH = 32
/** Bytes read or written at once. */
const PIECE = 1_000_000
