/** Something measured: `keystroke p50` of `vscode-markdown` at `1,000 lines`. */
export interface Figure {
  readonly what: string
  /** Who or what was measured. */
  readonly of: string
  /** At which size, or in which document; empty where there is but one. */
  readonly at: string
  readonly value: number
  readonly unit: Unit
}

export type Unit = 'ms' | 'MB' | 'KB' | 'bytes' | '×' | 'exponent' | 'files/s' | ''

/** A promise of ours, as a ratio within this run, and what became of it. */
export interface Target {
  readonly what: string
  readonly at: string
  /** Undefined where it could not be measured; `why` tells the reason. */
  readonly measured: number | undefined
  readonly bound: Bound
  readonly why?: string
  /** A run in which it is missed fails: it stands for a mistake, not for a wish. */
  readonly isGuard?: boolean
}

export type Bound = { readonly atMost: number } | { readonly atLeast: number }

/** What a part of the bench has found out. */
export interface Findings {
  readonly figures: readonly Figure[]
  readonly targets: readonly Target[]
}

/** A part by its name, with what it has found out. */
export interface PartResult extends Findings {
  readonly part: string
  readonly seconds: number
}

/** Whether a target is met; undefined where it could not be measured. */
export function isMet({ measured, bound }: Target): boolean | undefined {
  if (measured === undefined || Number.isNaN(measured)) return undefined
  return 'atMost' in bound ? measured <= bound.atMost : bound.atLeast <= measured
}
