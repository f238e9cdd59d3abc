import type { WorkspaceEdit } from 'vscode-languageserver'

/** Edits to several files as one. */
export function together(edits: readonly WorkspaceEdit[]): WorkspaceEdit {
  return edits.reduce(
    (all, { changes, documentChanges }) => ({
      ...(changes && { changes: { ...all.changes, ...changes } }),
      ...(documentChanges && { documentChanges: [...(all.documentChanges ?? []), ...documentChanges] }),
    }),
    {},
  )
}
