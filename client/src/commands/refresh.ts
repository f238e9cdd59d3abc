import { FileChangeType, type FileEvent } from 'vscode-languageclient'
import { findMarkdown } from '../files.ts'
import type { LanguageServer } from '../language-server.ts'

/** Has the server read all files again: for file systems on which nobody watches, or where the watcher was late. */
export async function refresh(server: LanguageServer): Promise<void> {
  const files = await findMarkdown()
  const changes = files.map((uri): FileEvent => ({ uri: uri.toString(), type: FileChangeType.Changed }))
  await server.tell('workspace/didChangeWatchedFiles', { changes })
}
