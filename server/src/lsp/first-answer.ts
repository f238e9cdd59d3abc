import type { InitializeResult, ServerCapabilities } from 'vscode-languageserver'
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../features/token-types.ts'
import { TRIGGERS } from '../features/completion/triggers.ts'

/**
 * What the server can be asked, as its client is told. Who answers stands under the same name in `handlers/`; there the
 * compiler sees to it that none is announced in vain.
 */
export const providers = {
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  callHierarchyProvider: true,
  foldingRangeProvider: true,
  selectionRangeProvider: true,
  inlayHintProvider: true,
  semanticTokensProvider: {
    legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] },
    full: { delta: true },
    range: true,
  },
  codeLensProvider: { resolveProvider: true },
  documentSymbolProvider: { label: 'Milepost' },
  workspaceSymbolProvider: true,
  completionProvider: { triggerCharacters: [...TRIGGERS] },
  renameProvider: { prepareProvider: true },
  codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.milepost'], resolveProvider: true },
} satisfies ServerCapabilities

/** The answer to `initialize`: plain data, so that it can be given before anything else of the server is loaded. */
export const firstAnswer: InitializeResult = {
  serverInfo: { name: 'Milepost' },
  capabilities: {
    positionEncoding: 'utf-16',
    // 2: what has changed, not all of the text.
    textDocumentSync: { openClose: true, change: 2 },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: {
        willRename: {
          filters: [
            { scheme: 'file', pattern: { glob: '**/*.{md,markdown}', matches: 'file' } },
            { scheme: 'file', pattern: { glob: '**', matches: 'folder' } },
          ],
        },
      },
    },
    ...providers,
  },
}
