import type { FilesStyle } from '../features/rename/workspace-edit.ts'
import type { EditStyle } from '../features/workspace-edit.ts'
import type { FileUri } from '../plan/model.ts'
import type { Served } from './served.ts'

/** How the client takes edits to a file. */
export function editStyleFor(uri: FileUri, { client, session }: Pick<Served, 'client' | 'session'>): EditStyle {
  const { workspaceEdit } = client.workspace ?? {}
  return {
    versioned: workspaceEdit?.documentChanges === true,
    snippets: workspaceEdit?.snippetEditSupport === true,
    canResolve: client.textDocument?.codeAction?.resolveSupport?.properties.includes('edit') === true,
    version: session.versionOf(uri) ?? null,
  }
}

/** How it takes edits to several files. */
export function filesStyleFor({ client, session }: Pick<Served, 'client' | 'session'>): FilesStyle {
  const { workspaceEdit } = client.workspace ?? {}
  return {
    versioned: workspaceEdit?.documentChanges === true,
    annotated: workspaceEdit?.changeAnnotationSupport !== undefined,
    versionOf: (uri) => session.versionOf(uri) ?? null,
  }
}
