import type { FileChangeType, FileEvent } from 'vscode-languageclient'
import { findMarkdown } from '../files.ts'
import type { LanguageServer } from '../language-server.ts'

/** Has the server read all files again: for file systems on which nobody watches, or where the watcher was late. */
export async function refresh(server: LanguageServer): Promise<void> {
  const files = await findMarkdown()
  const changes = files.map((uri): FileEvent => ({ uri: uri.toString(), type: changed }))
  await server.tell('workspace/didChangeWatchedFiles', { changes })
}

/** What the protocol calls `FileChangeType.Changed`; the number alone, because its library is loaded later. */
const changed: typeof FileChangeType.Changed = 2
