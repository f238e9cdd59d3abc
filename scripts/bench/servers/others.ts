import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Launch } from '../client.ts'
import { peerFile, peersFolder } from '../peers.ts'

/** remark with tables and the recommended checks, as a language server; it heeds only documents below `peersFolder`. */
export function remarkServer(): Launch {
  return {
    command: [process.execPath, path.join(peersFolder, 'remark-server.mjs'), '--stdio'],
    cwd: peersFolder,
    folders: [pathToFileURL(peersFolder).href],
    capabilities: {},
  }
}

/** VS Code's server for JSON: no Markdown, but the model of a fast server in JavaScript. */
export function vscodeJson(): Launch {
  return {
    command: [process.execPath, peerFile('vscode-langservers-extracted/bin/vscode-json-language-server'), '--stdio'],
    capabilities: { textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
  }
}
