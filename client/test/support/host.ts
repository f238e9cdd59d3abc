/** VS Code runs extensions in a Node process (desktop, remote) or in a web worker (vscode.dev, github.dev). */
export type Host = 'desktop' | 'browser'

export const host: Host = typeof globalThis.process?.versions?.node === 'string' ? 'desktop' : 'browser'
