/** What a status word comes to, whatever the author's word for it. */
export type State = 'planned' | 'active' | 'blocked' | 'at-risk' | 'done' | 'deferred' | 'dropped' | 'open' | 'unknown'

export interface Status {
  /** The author's words, e.g. `not started`. */
  readonly text: string
  readonly state: State
}
