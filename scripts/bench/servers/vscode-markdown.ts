import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import path from 'node:path'
import type { Launch } from '../client.ts'
import { peerFile, peerModule } from '../peers.ts'

/** Texts of open documents by address: this server asks its client to cut them into tokens. */
export type OpenTexts = ReadonlyMap<string, string>

interface Tokenizer {
  parse(text: string, env: object): readonly object[]
}

/** The server behind VS Code's own Markdown features; it leaves parsing, and every file, to its client. */
export function vscodeMarkdown(texts: OpenTexts, folder?: string): Launch {
  const MarkdownIt = peerModule('markdown-it') as new (options: object) => Tokenizer
  const tokenizer = new MarkdownIt({ html: true })
  const textOf = (uri: string): string => texts.get(uri) ?? readFileSync(fileURLToPath(uri), 'utf8')
  return {
    command: [process.execPath, peerFile('vscode-markdown-languageserver/out/node/main.js'), '--stdio'],
    folders: folder === undefined ? [] : [pathToFileURL(folder).href],
    capabilities: { textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
    options: { markdownFileExtensions: ['md'] },
    answers: {
      'markdown/parse': ({ uri }: { uri: string }) => tokenizer.parse(textOf(uri), {}),
      'markdown/fs/readFile': ({ uri }: { uri: string }) => [...readFileSync(fileURLToPath(uri))],
      'markdown/fs/stat': ({ uri }: { uri: string }) => {
        const stats = statSync(fileURLToPath(uri), { throwIfNoEntry: false })
        return stats && { isDirectory: stats.isDirectory() }
      },
      'markdown/fs/readDirectory': ({ uri }: { uri: string }) =>
        readdirSync(fileURLToPath(uri), { withFileTypes: true }).map((entry) => [
          entry.name,
          { isDirectory: entry.isDirectory() },
        ]),
      'markdown/findMarkdownFilesInWorkspace': () => (folder === undefined ? [] : markdownIn(folder)),
    },
  }
}

/** Its checks are off until it is told; each is on, as a careful user has them. */
export const vscodeMarkdownSettings = {
  settings: {
    markdown: {
      preferredMdPathExtensionStyle: 'auto',
      validate: {
        enabled: true,
        fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
        referenceLinks: { enabled: 'warning' },
        fragmentLinks: { enabled: 'warning' },
        unusedLinkDefinitions: { enabled: 'hint' },
        duplicateLinkDefinitions: { enabled: 'warning' },
        ignoredLinks: [],
      },
    },
  },
}

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => pathToFileURL(path.join(folder, name)).href)
}
