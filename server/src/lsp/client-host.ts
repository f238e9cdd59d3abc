import type { Connection } from 'vscode-languageserver'
import { decoded } from '../base/address.ts'
import { NAMES, remembered } from '../base/remembered.ts'
import type { FileUri } from '../plan/model.ts'
import type { ClientRequests } from '../protocol/requests.ts'
import { isConfig } from '../settings/config.ts'
import type { Host } from '../workspace/host.ts'
import { type IgnoreRules, isIgnored, withRules } from '../workspace/ignore-rules.ts'

/** Files below folders, given by their addresses, that only the client can reach: in the web, and on virtual file systems. */
export function clientHost(connection: Connection, folders: readonly string[]): Host {
  /** Without a disk, words of a file can only be had at once where its text is kept. */
  const texts = new Map<FileUri, string>()
  let isLeftAlone = judgeOf(new Map())
  const ask = (uri: string): Promise<ClientRequests['milepost/read']['result']> =>
    connection.sendRequest('milepost/read', { uri })
  return {
    async findMarkdown(_leftOut, meets) {
      const files: ClientRequests['milepost/files']['result'] = await connection.sendRequest('milepost/files', null)
      const ofRules = files.filter(isOfRules)
      const told = await Promise.all(
        ofRules.map(async (uri) => [folderOf(decoded(uri)), (await ask(uri)) ?? ''] as const),
      )
      isLeftAlone = judgeOf(new Map(told))
      const others = (files as readonly FileUri[]).filter((uri) => !isOfRules(uri))
      for (const uri of others) if (isConfig(uri)) meets?.(uri)
      return others.filter((uri) => !isConfig(uri) && !isLeftAlone(uri))
    },
    isLeftAlone: (uri) => !folders.some((folder) => isBelow(uri, folder)) || isLeftAlone(uri),
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
const isBelow = (uri: string, folder: string): boolean =>
  decoded(uri).startsWith(folder.endsWith('/') ? decoded(folder) : `${decoded(folder)}/`)

/**
 * Tells whether a file, or a folder in which it lies, is named by the rules of the folders around: `texts` are words of
 * `.gitignore` files, by the folders for which they hold. Each folder is judged once.
 */
function judgeOf(texts: ReadonlyMap<string, string>): (uri: string) => boolean {
  const rulesIn: (folder: string) => IgnoreRules | undefined = remembered((folder) => {
    const around = isRoot(folder) ? [] : rulesIn(folderOf(folder))
    if (!around || isIgnored(folder, 'folder', around)) return undefined
    const text = texts.get(folder)
    return text === undefined ? around : withRules(text, folder, around)
  }, NAMES)
  return (uri) => {
    const path = decoded(uri)
    const rules = rulesIn(folderOf(path))
    return !rules || isIgnored(path, 'file', rules)
  }
}

/** `vscode-vfs://github`, `file://` */
const isRoot = (folder: string): boolean => !folder.slice(folder.indexOf('//') + 2).includes('/')

/** A disk for `file:` addresses, the client for all others, each where it is there. */
export function joinHosts(folders: readonly string[], disk: Host | undefined, client: Host | undefined): Host {
  const isOnDisk = (uri: string): boolean => uri.startsWith('file:')
  const hostOf = (uri: FileUri): Host | undefined => (disk && isOnDisk(uri) ? disk : client)
  const finder = disk && folders.every(isOnDisk) ? disk : (client ?? disk)
  return {
    findMarkdown: (leftOut, meets) => finder?.findMarkdown(leftOut, meets) ?? Promise.resolve([]),
    read: (uri) => hostOf(uri)?.read(uri) ?? Promise.resolve(undefined),
    textNow: (uri) => hostOf(uri)?.textNow(uri),
    configsAround: (uri) => hostOf(uri)?.configsAround?.(uri),
    mayRead: (config, by) =>
      hostOf(config) === disk ? (disk?.mayRead?.(config, by) ?? false) : folders.some((folder) => isIn(folder, config)),
    stampOf: (uri) => hostOf(uri)?.stampOf?.(uri),
    isLeftAlone: (uri) => hostOf(uri)?.isLeftAlone?.(uri) ?? false,
  }
}

/** Whether a file lies in a folder by its address, in which no part leads upwards. */
function isIn(folder: string, uri: string): boolean {
  const path = decoded(uri)
  return path.startsWith(`${decoded(folder).replace(/\/$/, '')}/`) && !path.split(/[\\/]/).includes('..')
}
