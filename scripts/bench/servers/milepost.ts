import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '../../editor/places.ts'
import type { Launch } from '../client.ts'

/** What the release holds. */
export const serverBundle = path.join(root, 'dist', 'server.js')

/** Long before any day in a generated document, so that every run finds the same. */
const today = '--today=2026-03-01'

/** This server, as a client starts that knows what VS Code knows. */
export function milepost(folders: readonly string[] = []): Launch {
  return {
    command: [process.execPath, serverBundle, '--stdio', today],
    folders,
    capabilities: {
      textDocument: {
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        completion: { completionItem: { snippetSupport: true } },
        definition: { linkSupport: true },
      },
      window: { workDoneProgress: true },
    },
    options: { wantsChanges: true },
  }
}

/** The same, with a cache of its own in a folder, and a process that tells how much memory it takes. */
export function probedMilepost(folders: readonly string[], cacheFolder: string): Launch {
  const launch = milepost(folders)
  const probe = pathToFileURL(path.join(import.meta.dirname, '..', 'memory-probe.mjs')).href
  return {
    ...launch,
    command: [process.execPath, '--expose-gc', '--import', probe, serverBundle, '--stdio', today],
    env: { XDG_CACHE_HOME: cacheFolder, HOME: cacheFolder },
    options: { wantsChanges: true, cacheFolder: pathToFileURL(cacheFolder).href },
    isProbed: true,
  }
}
