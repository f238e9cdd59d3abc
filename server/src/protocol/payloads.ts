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
  readonly icon: IconName
  /** What a click reveals; groups have none. */
  readonly place: Place | undefined
  /** Where the text speaks of it, if that is more than `place`: within, the selection follows the cursor. */
  readonly extent?: Place
  readonly children: readonly OutlineItem[]
}

/** What the server knows at the moment, for the status item and the welcome views. */
export interface ServerState {
  readonly revision: number
  readonly isIndexing: boolean
  readonly plans: number
  readonly milestones: number
  readonly risks: number
  /** ISO day on which dates are judged. */
  readonly today: string
}
