import { Uri, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import type { ClientRequests } from '../../server/src/protocol/requests.ts'

/** Serves the files of the workspace to a server which has no disk: in the web, and on virtual file systems. */
export function serveFiles(client: BaseLanguageClient): void {
  answer(client, 'milepost/files', async () =>
    [
      ...(await findMarkdown()),
      ...(await workspace.findFiles('**/{.gitignore,.milepost.{json,yaml,yml}}', ofTools)),
    ].map(String),
  )
  answer(client, 'milepost/read', async ({ uri }) => readText(Uri.parse(uri)))
}

/** All Markdown files of all workspace folders, without what VS Code hides or does not search, and folders of tools. */
export async function findMarkdown(): Promise<Uri[]> {
  // What “files.exclude” names is left out by VS Code itself.
  const unsearched = Object.entries(workspace.getConfiguration('search').get<Record<string, unknown>>('exclude', {}))
  const globs = unsearched.flatMap(([glob, isExcluded]) => (isExcluded === true ? [glob, `${glob}/**`] : []))
  return workspace.findFiles('**/*.{md,markdown}', `{${[ofTools, ...globs].join(',')}}`)
}

const ofTools = '**/{node_modules,bower_components,.git,.hg,.svn}/**'

async function readText(uri: Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri))
  } catch {
    return null
  }
}

/** Answers one request of the protocol; the types of both sides come from there. */
function answer<Method extends keyof ClientRequests>(
  client: BaseLanguageClient,
  method: Method,
  handler: (params: ClientRequests[Method]['params']) => Promise<ClientRequests[Method]['result']>,
): void {
  client.onRequest(method, handler)
}
