import type { Connection } from 'vscode-languageserver'
import type { FileUri } from '../plan/model.ts'
import type { ClientRequests } from '../protocol/requests.ts'
import type { Host } from '../workspace/host.ts'

/** Files that only the client can reach: in the web, and on virtual file systems. */
export function clientHost(connection: Connection): Host {
  /** Without a disk, words of a file can only be had at once where its text is kept. */
  const texts = new Map<FileUri, string>()
  return {
    async findMarkdown() {
      const files: ClientRequests['milepost/files']['result'] = await connection.sendRequest('milepost/files', null)
      return files as readonly FileUri[]
    },
    async read(uri) {
      const text: ClientRequests['milepost/read']['result'] = await connection.sendRequest('milepost/read', { uri })
      if (text === null) texts.delete(uri)
      else texts.set(uri, text)
      return text ?? undefined
    },
    textNow: (uri) => texts.get(uri),
  }
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
