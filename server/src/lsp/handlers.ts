import { CodeActionKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver'
import { codeActions } from '../features/code-actions.ts'
import { completion } from '../features/completion.ts'
import { withoutSnippet } from '../features/completion/item.ts'
import { definition } from '../features/definition.ts'
import { type Bulk, FIX_ALL, fixAllAction } from '../features/fix-all.ts'
import { hover } from '../features/hover.ts'
import { references } from '../features/references.ts'
import { showModel } from '../features/show-model.ts'
import { documentSymbols, workspaceSymbols } from '../features/symbols.ts'
import type { FileUri } from '../plan/model.ts'
import { withWords } from '../plan/in-force.ts'
import type { NodeKey } from '../plan/value.ts'
import type { ServerRequests } from '../protocol/requests.ts'
import { nodeCard } from '../views/cards/node-card.ts'
import { outline } from '../views/outline.ts'
import { riskRegister } from '../views/risk-register.ts'
import { trail } from '../views/trail.ts'
import type { Snapshot } from '../workspace/snapshot.ts'
import { bulkFix } from './bulk-fix.ts'
import { editStyleFor } from './edit-style.ts'
import { attemptLater, guard } from './guard.ts'
import { cursorIn } from './cursor.ts'
import type { providers } from './first-answer.ts'
import { rulingOf } from './ruling.ts'
import type { Served } from './served.ts'

/** Has the requests for one feature answered. */
type Register = (served: Served) => void

/** Lets a request fail alone, and has it answered with the words and on the day of the file it is about, and with all of it. */
function answering<Params, Result>(
  { log, session }: Pick<Served, 'log' | 'session'>,
  name: string,
  answer: (params: Params, workspace: Snapshot) => Result | undefined,
): ReturnType<typeof guard<Params, Result>> {
  return guard(log, name, (params) => {
    const uri = fileIn(params)
    if (uri === undefined)
      return withWords(session.settings.everywhere.customs.words, () => answer(params, session.snapshot))
    const workspace = session.snapshotFor(uri)
    return withWords(session.settings.of(uri).customs.words, () => answer(params, workspace))
  })
}

/** The file that a request is about. */
function fileIn(params: unknown): FileUri | undefined {
  if (typeof params !== 'object' || params === null) return undefined
  if ('textDocument' in params) return fileIn(params.textDocument)
  return 'uri' in params ? (params.uri as FileUri) : undefined
}

/** The requests of the protocol, by what is announced to the client: for each of it an answer, and none besides. */
const announced: Readonly<Record<keyof typeof providers, Register>> = {
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
  completionProvider: ({ connection, session, client, log }) =>
    connection.onCompletion(
      answering({ log, session }, 'Completion', (params, workspace) => {
        const list = completion(workspace, cursorIn(workspace, params), params.context?.triggerCharacter)
        const hasSnippets = client.textDocument?.completion?.completionItem?.snippetSupport === true
        return hasSnippets ? list : list && { ...list, items: list.items.map(withoutSnippet) }
      }),
    ),
  codeActionProvider(served) {
    const { connection, session, rules, log } = served
    connection.onCodeAction(
      answering(served, 'Quick fixes', ({ textDocument, range, context: { only } }, workspace) => {
        const uri = textDocument.uri as FileUri
        const [ruling, style] = [rulingOf(session, rules, uri), editStyleFor(uri, served)]
        const isAskedFor = (kind: string): boolean => only?.some((one) => `${kind}.`.startsWith(`${one}.`)) === true
        return [
          ...(only && !isAskedFor(CodeActionKind.QuickFix)
            ? []
            : codeActions(workspace, { uri, range }, ruling, style)),
          ...(isAskedFor(FIX_ALL) ? fixAllAction(workspace, uri, ruling, style) : []),
        ]
      }),
    )
    connection.onCodeActionResolve(async (action, token) => {
      const edit = await attemptLater(log, 'Fixing all', () => bulkFix(served, action.data as Bulk, token))
      return edit ? { ...action, edit } : action
    })
  },
}

/** The requests of our own protocol, which nobody has to announce. */
const own: readonly Register[] = [
  ours('milepost/milestones', (workspace, params) => outline(workspace, params?.below)),
  ours('milepost/risks', (workspace, params) => riskRegister(workspace, params?.below)),
  ours('milepost/trail', (workspace, { tree, uri, position }) => {
    const file = workspace.file(uri as FileUri)
    return file ? trail(workspace, tree, file, position) : []
  }),
  ours('milepost/card', (workspace, { file: uri, key }) => {
    const file = workspace.file(uri as FileUri)
    const node = file?.plan.nodesByKey.get(key as NodeKey)
    return file && node ? nodeCard(workspace, { file, node }) : null
  }),
  ours('milepost/model', (workspace, { uri }) => showModel(workspace, uri as FileUri) ?? null),
]

export function registerAll(served: Served): void {
  for (const register of [...Object.values(announced), ...own]) register(served)
}

function ours<Method extends keyof ServerRequests>(
  method: Method,
  answer: (workspace: Snapshot, params: ServerRequests[Method]['params']) => ServerRequests[Method]['result'],
): Register {
  return ({ connection, session, log }) =>
    connection.onRequest(
      method,
      answering<ServerRequests[Method]['params'], unknown>({ log, session }, method, (params, workspace) =>
        answer(workspace, params),
      ),
    )
}

/** For clients that know no trees. */
function flattened(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range } },
    ...flattened(children, uri),
  ])
}
