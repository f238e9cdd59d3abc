import { Disposable, EventEmitter, Uri, workspace } from 'vscode'
import type { LanguageServer } from './language-server.ts'

const scheme = 'milepost-model'

/** Under which address the model of a plan is shown, beside the plan. */
export function modelUriOf(plan: Uri): Uri {
  return Uri.from({ scheme, path: `${plan.path} (model)`, query: plan.toString() })
}

/** Lets the editor open, as documents that nobody can write, what the server reads in plans; they follow the plans. */
export function serveModels(server: LanguageServer): Disposable {
  const changed = new EventEmitter<Uri>()
  let timer: ReturnType<typeof setTimeout> | undefined
  const changeSoon = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === scheme) changed.fire(uri)
    }, pauseMs)
  }
  return Disposable.from(
    changed,
    server.onDidChange(changeSoon),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.languageId === 'markdown') changeSoon()
    }),
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: async ({ query }) => (await server.ask('milepost/model', { uri: query })) ?? noModel,
    }),
    { dispose: () => clearTimeout(timer) },
  )
}

/** Long enough not to be in the way of someone who types. */
const pauseMs = 200
const noModel = 'Milepost does not read this file, or the language server is not running.\n'
