import type { OutlineItem, ServerState } from './payloads.ts'

/** What the client asks the server beyond the standard protocol. */
export interface ServerRequests {
  'milepost/milestones': { readonly params: null; readonly result: readonly OutlineItem[] }
  'milepost/risks': { readonly params: null; readonly result: readonly OutlineItem[] }
  /** What was read in a file, for people; null where the file is not known. */
  'milepost/model': { readonly params: { readonly uri: string }; readonly result: string | null }
}

/** Those that fill a tree. */
export type TreeRequest = 'milepost/milestones' | 'milepost/risks'

/** What the server asks the client where it has no disk: in the web, and for virtual file systems. */
export interface ClientRequests {
  /** Addresses of the Markdown files of all workspace folders. */
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
