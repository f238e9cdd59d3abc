import type {
  CodeActionParams,
  CompletionParams,
  DocumentSymbol,
  DocumentSymbolParams,
  InitializeParams,
  ReferenceParams,
  SymbolInformation,
  TextDocumentPositionParams,
  WorkspaceSymbolParams,
} from 'vscode-languageserver'
import { codeActions, type EditStyle } from '../features/code-actions.ts'
import { completion } from '../features/completion.ts'
import { withoutSnippet } from '../features/completion/item.ts'
import { definition } from '../features/definition.ts'
import { hover } from '../features/hover.ts'
import { references } from '../features/references.ts'
import { showModel } from '../features/show-model.ts'
import { documentSymbols, workspaceSymbols } from '../features/symbols.ts'
import type { FileUri } from '../plan/model.ts'
import { withWords } from '../plan/in-force.ts'
import type { NodeKey } from '../plan/value.ts'
import type { ServerRequests } from '../protocol/requests.ts'
import type { Rule } from '../rules/rule.ts'
import { nodeCard } from '../views/cards/node-card.ts'
import { outline } from '../views/outline.ts'
import { riskRegister } from '../views/risk-register.ts'
import { trail } from '../views/trail.ts'
import type { Snapshot } from '../workspace/snapshot.ts'
import { guard } from './guard.ts'
import type { Line } from './line.ts'
import { cursorIn } from './cursor.ts'
import type { providers } from './first-answer.ts'
import { rulingOf } from './ruling.ts'
import type { Session } from './session.ts'

/** What an answer may use: the state of the server, and what its client is able to show. */
export interface Served {
  readonly line: Line
  readonly session: Session
  readonly client: InitializeParams['capabilities']
  readonly rules: readonly Rule[]
}

/** Has the requests for one feature answered. */
type Register = (served: Served) => void

/** Lets a request fail alone, and has it answered with the user's own words, and with all of the file it is about. */
function answer<Params, Result>(
  { line, session }: Served,
  method: string,
  find: (params: Params) => Result | undefined,
): void {
  const guarded = guard(line, method, (params: Params) => {
    const uri = fileIn(params)
    if (uri !== undefined) session.snapshotFor(uri)
    return withWords(session.settings.words, () => find(params))
  })
  line.connection.onRequest<unknown, void>(method, guarded)
}

/** The file that a request is about. */
function fileIn(params: unknown): FileUri | undefined {
  if (typeof params !== 'object' || params === null) return undefined
  if ('textDocument' in params) return fileIn(params.textDocument)
  return 'uri' in params ? (params.uri as FileUri) : undefined
}

/** The requests of the protocol, by what is announced to the client: for each of it an answer, and none besides. */
const announced: Readonly<Record<keyof typeof providers, Register>> = {
  hoverProvider: (served) =>
    answer(served, 'textDocument/hover', (params: TextDocumentPositionParams) => {
      const { snapshot } = served.session
      return hover(snapshot, cursorIn(snapshot, params))
    }),
  definitionProvider: (served) =>
    answer(served, 'textDocument/definition', (params: TextDocumentPositionParams) => {
      const { snapshot } = served.session
      const links = definition(snapshot, cursorIn(snapshot, params))
      if (served.client.textDocument?.definition?.linkSupport) return links
      return links?.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }))
    }),
  referencesProvider: (served) =>
    answer(served, 'textDocument/references', (params: ReferenceParams) => {
      const { snapshot } = served.session
      const withDeclaration = params.context.includeDeclaration
      return references(snapshot, cursorIn(snapshot, params), { withDeclaration })
    }),
  documentSymbolProvider: (served) =>
    answer(served, 'textDocument/documentSymbol', ({ textDocument: { uri } }: DocumentSymbolParams) => {
      const symbols = documentSymbols(served.session.snapshot, uri as FileUri)
      const isTree = served.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
      return isTree ? symbols : symbols && flattened(symbols, uri)
    }),
  workspaceSymbolProvider: (served) =>
    answer(served, 'workspace/symbol', ({ query }: WorkspaceSymbolParams) =>
      workspaceSymbols(served.session.snapshot, query),
    ),
  completionProvider: (served) =>
    answer(served, 'textDocument/completion', (params: CompletionParams) => {
      const { snapshot } = served.session
      const list = completion(snapshot, cursorIn(snapshot, params), params.context?.triggerCharacter)
      const hasSnippets = served.client.textDocument?.completion?.completionItem?.snippetSupport === true
      return hasSnippets ? list : list && { ...list, items: list.items.map(withoutSnippet) }
    }),
  codeActionProvider: (served) =>
    answer(served, 'textDocument/codeAction', ({ textDocument, range, context }: CodeActionParams) => {
      const isAsked = context.only?.some((kind) => 'quickfix'.startsWith(kind)) ?? true
      if (!isAsked) return []
      const { session, rules } = served
      const uri = textDocument.uri as FileUri
      return codeActions(session.snapshot, { uri, range }, rulingOf(session, rules), editStyleFor(uri, served))
    }),
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
  find: (workspace: Snapshot, params: ServerRequests[Method]['params']) => ServerRequests[Method]['result'],
): Register {
  return (served) =>
    answer<ServerRequests[Method]['params'], unknown>(served, method, (params) => find(served.session.snapshot, params))
}

function editStyleFor(uri: FileUri, { client, session }: Served): EditStyle {
  const edit = client.workspace?.workspaceEdit
  return {
    versioned: edit?.documentChanges === true,
    snippets: edit?.snippetEditSupport === true,
    version: session.versionOf(uri) ?? null,
  }
}

/** For clients that know no trees. */
function flattened(symbols: readonly DocumentSymbol[], uri: string): SymbolInformation[] {
  return symbols.flatMap(({ name, kind, range, children = [] }) => [
    { name, kind, location: { uri, range } },
    ...flattened(children, uri),
  ])
}
