import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver'
import { codeLenses, resolvedLens } from '../../features/code-lens.ts'
import { definition } from '../../features/definition.ts'
import { dependencyHierarchy, waitedForBy, waitsFor } from '../../features/dependency-hierarchy.ts'
import { foldingRanges } from '../../features/folding.ts'
import { highlights } from '../../features/highlights.ts'
import { inlayHints } from '../../features/inlay-hints.ts'
import { hover } from '../../features/hover.ts'
import { references } from '../../features/references.ts'
import { selectionRange } from '../../features/selection.ts'
import { documentSymbols, workspaceSymbols } from '../../features/symbols.ts'
import type { FileUri } from '../../plan/model.ts'
import { cursorIn } from '../cursor.ts'
import { attempt } from '../guard.ts'
import { answering, type Provider, type Register } from './answering.ts'

/** Requests of those who look around in plans. */
export const looking = {
  hoverProvider: ({ connection, session, log }) =>
    connection.onHover(
      answering({ log, session }, 'Hover', (params, workspace) => hover(workspace, cursorIn(workspace, params))),
    ),
  definitionProvider: ({ connection, session, client, log }) =>
    connection.onDefinition(
      answering({ log, session }, 'Definition', (params, workspace) => {
        const links = definition(workspace, cursorIn(workspace, params))
        if (client.textDocument?.definition?.linkSupport) return links
        return links?.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }))
      }),
    ),
  referencesProvider: ({ connection, session, log }) =>
    connection.onReferences(
      answering({ log, session }, 'References', (params, workspace) =>
        references(workspace, cursorIn(workspace, params), {
          withDeclaration: params.context.includeDeclaration,
        }),
      ),
    ),
  documentHighlightProvider: ({ connection, session, log }) =>
    connection.onDocumentHighlight(
      answering({ log, session }, 'Highlights', (params, workspace) =>
        highlights(workspace, cursorIn(workspace, params)),
      ),
    ),
  callHierarchyProvider({ connection, session, log }) {
    const { callHierarchy } = connection.languages
    callHierarchy.onPrepare(
      answering({ log, session }, 'Dependency hierarchy', (params, workspace) =>
        dependencyHierarchy(workspace, cursorIn(workspace, params)),
      ),
    )
    callHierarchy.onIncomingCalls(
      answering({ log, session }, 'What it waits for', ({ item }, workspace) => waitsFor(workspace, item)),
    )
    callHierarchy.onOutgoingCalls(
      answering({ log, session }, 'What waits for it', ({ item }, workspace) => waitedForBy(workspace, item)),
    )
  },
  foldingRangeProvider: ({ connection, session, log }) =>
    connection.onFoldingRanges(
      answering({ log, session }, 'Folding', ({ textDocument }, workspace) =>
        foldingRanges(workspace, textDocument.uri as FileUri),
      ),
    ),
  selectionRangeProvider: ({ connection, session, log }) =>
    connection.onSelectionRanges(
      answering({ log, session }, 'Selection', ({ textDocument, positions }, workspace) => {
        const ranges = positions.map((position) =>
          selectionRange(workspace, cursorIn(workspace, { textDocument, position })),
        )
        return ranges.every((range) => range !== undefined) ? ranges : undefined
      }),
    ),
  codeLensProvider({ connection, session, log }) {
    connection.onCodeLens(
      answering({ log, session }, 'Code lens', ({ textDocument }, workspace) =>
        session.settings.codeLens ? codeLenses(workspace, textDocument.uri as FileUri) : [],
      ),
    )
    connection.onCodeLensResolve(
      (lens) => attempt(log, 'Code lens', () => resolvedLens(lens, session.snapshot)) ?? lens,
    )
  },
  inlayHintProvider: ({ connection, session, log }) =>
    connection.languages.inlayHint.on(
      answering({ log, session }, 'Inlay hints', ({ textDocument: { uri }, range }, workspace) =>
        inlayHints(workspace, { uri: uri as FileUri, range }, session.settings.hints),
      ),
    ),
  documentSymbolProvider: ({ connection, session, client, log }) =>
    connection.onDocumentSymbol(
      answering(
        { log, session },
        'Document symbols',
        ({ textDocument: { uri } }, workspace): DocumentSymbol[] | SymbolInformation[] | undefined => {
          const symbols = documentSymbols(workspace, uri as FileUri)
          const isTree = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
          return isTree ? symbols : symbols && flattened(symbols, uri)
        },
      ),
    ),
  workspaceSymbolProvider: ({ connection, session, log }) =>
    connection.onWorkspaceSymbol(
      answering({ log, session }, 'Workspace symbols', ({ query }, workspace) => workspaceSymbols(workspace, query)),
    ),
} satisfies Partial<Record<Provider, Register>>

/** For clients that know no trees. */
function flattened(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range } },
    ...flattened(children, uri),
  ])
}
