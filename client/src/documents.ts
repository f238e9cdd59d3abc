import { workspace } from 'vscode'

/** Kinds of Markdown documents that Milepost reads while they are open, as VS Code and the protocol select them. */
export interface DocumentKind {
  readonly language: 'markdown'
  readonly scheme: string
}

/** Files, unsaved documents and virtual file systems; not the left side of a diff, an output or a cell. */
export function planDocuments(): DocumentKind[] {
  const folders = workspace.workspaceFolders ?? []
  const schemes = new Set([...usualSchemes, ...folders.map(({ uri }) => uri.scheme)])
  return [...schemes].map((scheme) => ({ language: 'markdown', scheme }))
}

const usualSchemes = ['file', 'untitled', 'vscode-remote', 'vscode-vfs']
