import type { NodeName, OutlineItem, ServerState } from './payloads.ts'

/** What the client asks the server beyond the standard protocol. */
export interface ServerRequests {
  'milepost/milestones': { readonly params: Below | null; readonly result: readonly OutlineItem[] }
  'milepost/risks': { readonly params: Below | null; readonly result: readonly OutlineItem[] }
  /** The ids of the items that lead to what a place is about, from the first level down; empty where none is about it. */
  'milepost/trail': {
    readonly params: { readonly tree: TreeRequest; readonly uri: string; readonly position: Position }
    readonly result: readonly string[]
  }
  /** What a reader wants to know of a node, in Markdown; null where there is none of this name. */
  'milepost/card': { readonly params: NodeName; readonly result: string | null }
  /** What was read in a file, for people; null where the file is not known. */
  'milepost/model': { readonly params: { readonly uri: string }; readonly result: string | null }
}

/** Those that fill a tree, level by level: without parameters they are answered with the first one. */
export type TreeRequest = 'milepost/milestones' | 'milepost/risks'

/** The id of the item that is opened. */
export interface Below {
  readonly below: string
}

/** As the language server protocol counts. */
interface Position {
  readonly line: number
  readonly character: number
}

/** What the server asks the client where it has no disk: in the web, and for virtual file systems. */
export interface ClientRequests {
  /** Addresses of the Markdown files of all workspace folders, and of the `.gitignore` files that tell which of them count. */
  'milepost/files': { readonly params: null; readonly result: readonly string[] }
  /** The text of a file; null where it cannot be read. */
  'milepost/read': { readonly params: { readonly uri: string }; readonly result: string | null }
}

/** What the server tells whoever listens. */
export interface ServerNotifications {
  'milepost/changed': ServerState
}

/** What a client that speaks this protocol sends in `initializationOptions`. */
export interface InitializationOptions {
  /** The client answers `milepost/files` and `milepost/read`. */
  readonly servesFiles?: boolean
  /** The client listens to `milepost/changed`. */
  readonly wantsChanges?: boolean
  /** The address of a folder, outside of the workspace, in which the server may keep what it knows of closed files. */
  readonly cacheFolder?: string
}
