import { CodeActionKind } from 'vscode-languageserver'
import { codeActions } from '../../features/code-actions.ts'
import { completion } from '../../features/completion.ts'
import { withoutSnippet } from '../../features/completion/item.ts'
import { type Bulk, FIX_ALL, fixAllAction } from '../../features/fix-all.ts'
import type { FileUri } from '../../plan/model.ts'
import { bulkFix } from '../bulk-fix.ts'
import { cursorIn } from '../cursor.ts'
import { editStyleFor } from '../edit-style.ts'
import { attemptLater } from '../guard.ts'
import { rulingOf } from '../ruling.ts'
import type { Served } from '../served.ts'
import { answering, type Provider, type Register } from './answering.ts'

/** Requests of those who write plans. */
export const writing = {
  completionProvider: ({ connection, session, client, log }) =>
    connection.onCompletion(
      answering({ log, session }, 'Completion', (params, workspace) => {
        const list = completion(workspace, cursorIn(workspace, params), params.context?.triggerCharacter)
        const hasSnippets = client.textDocument?.completion?.completionItem?.snippetSupport === true
        return hasSnippets ? list : list && { ...list, items: list.items.map(withoutSnippet) }
      }),
    ),
  codeActionProvider(served: Served) {
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
} satisfies Partial<Record<Provider, Register>>
