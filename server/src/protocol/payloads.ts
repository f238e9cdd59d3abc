/** A place in a document, as the language server protocol counts: lines and UTF-16 columns from 0. */
export interface Place {
  readonly uri: string
  readonly line: number
  readonly character: number
  readonly endLine: number
  readonly endCharacter: number
}

/** Names of icons that the client shows; each stands for a state or a kind, the client chooses picture and colour. */
export type IconName =
  | 'document'
  | 'phase'
  | 'milestone-planned'
  | 'milestone-active'
  | 'milestone-blocked'
  | 'milestone-at-risk'
  | 'milestone-done'
  | 'milestone-deferred'
  | 'milestone-dropped'
  | 'milestone-overdue'
  | 'group'
  | 'criterion-met'
  | 'criterion-open'
  | 'deliverable-done'
  | 'deliverable-open'
  | 'dependency'
  | 'dependency-unknown'
  | 'task-done'
  | 'task-active'
  | 'task-open'
  | 'risk-high'
  | 'risk-medium'
  | 'risk-low'
  | 'risk-unrated'
  | 'mitigation'
  | 'owner'

/** One line of a tree, ready to be shown. */
export interface OutlineItem {
  /** Stable while the plan is edited elsewhere, so that trees keep what is expanded. */
  readonly id: string
  readonly label: string
  /** Shown fainter behind the label: due and owner. */
  readonly description: string
  /** Markdown. */
  readonly tooltip: string
  /** The node whose card is shown instead; it is asked for when somebody points at the line. */
  readonly card?: NodeName
  readonly icon: IconName
  /** What a click reveals; groups have none. */
  readonly place: Place | undefined
  /** Undefined where they are asked for when somebody opens it. */
  readonly children: readonly OutlineItem[] | undefined
}

/** A node of a plan: the address of its file, and its key there. */
export interface NodeName {
  readonly file: string
  readonly key: string
}

/** What the server knows at the moment, for the status item and the welcome views. */
export interface ServerState {
  /** Another number where trees may show something else than before. */
  readonly trees: number
  readonly isIndexing: boolean
  readonly plans: number
  readonly milestones: number
  readonly risks: number
  /** ISO day on which dates are judged. */
  readonly today: string
}
