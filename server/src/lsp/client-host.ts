import type { Connection } from 'vscode-languageserver'
import { decoded } from '../base/address.ts'
import type { FileUri } from '../plan/model.ts'
import type { ClientRequests } from '../protocol/requests.ts'
import type { Host } from '../workspace/host.ts'
import { type IgnoreRules, isIgnored, withRules } from '../workspace/ignore-rules.ts'

/** Files that only the client can reach: in the web, and on virtual file systems. */
export function clientHost(connection: Connection): Host {
  /** Without a disk, words of a file can only be had at once where its text is kept. */
  const texts = new Map<FileUri, string>()
  /** Words of `.gitignore` files, by the folders for which they hold. */
  let rules: ReadonlyMap<string, string> = new Map()
  const ask = (uri: string): Promise<ClientRequests['milepost/read']['result']> =>
    connection.sendRequest('milepost/read', { uri })
  return {
    async findMarkdown() {
      const files: ClientRequests['milepost/files']['result'] = await connection.sendRequest('milepost/files', null)
      const ofRules = files.filter(isOfRules)
      const told = await Promise.all(
        ofRules.map(async (uri) => [folderOf(decoded(uri)), (await ask(uri)) ?? ''] as const),
      )
      rules = new Map(told)
      return (files as readonly FileUri[]).filter((uri) => !isOfRules(uri) && !isLeftAlone(uri, rules))
    },
    isLeftAlone: (uri) => isLeftAlone(uri, rules),
    async read(uri) {
      const text = await ask(uri)
      if (text === null) texts.delete(uri)
      else texts.set(uri, text)
      return text ?? undefined
    },
    textNow: (uri) => texts.get(uri),
  }
}

const isOfRules = (uri: string): boolean => uri.endsWith('/.gitignore')
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))

/** Whether a file, or a folder in which it lies, is named by the rules of the folders around. */
function isLeftAlone(uri: string, ruleTexts: ReadonlyMap<string, string>): boolean {
  const path = decoded(uri)
  let rules: IgnoreRules = []
  for (let end = path.indexOf('/', path.indexOf('//') + 2); 0 <= end; end = path.indexOf('/', end + 1)) {
    const folder = path.slice(0, end)
    if (isIgnored(folder, 'folder', rules)) return true
    const text = ruleTexts.get(folder)
    if (text !== undefined) rules = withRules(text, folder, rules)
  }
  return isIgnored(path, 'file', rules)
}

/** A disk for `file:` addresses, the client for all others, each where it is there. */
export function joinHosts(folders: readonly string[], disk: Host | undefined, client: Host | undefined): Host {
  const isOnDisk = (uri: string): boolean => uri.startsWith('file:')
  const hostOf = (uri: FileUri): Host | undefined => (disk && isOnDisk(uri) ? disk : client)
  const finder = disk && folders.every(isOnDisk) ? disk : (client ?? disk)
  return {
    findMarkdown: (leftOut) => finder?.findMarkdown(leftOut) ?? Promise.resolve([]),
    read: (uri) => hostOf(uri)?.read(uri) ?? Promise.resolve(undefined),
    textNow: (uri) => hostOf(uri)?.textNow(uri),
    stampOf: (uri) => hostOf(uri)?.stampOf?.(uri),
    isLeftAlone: (uri) => hostOf(uri)?.isLeftAlone?.(uri) ?? false,
  }
}
