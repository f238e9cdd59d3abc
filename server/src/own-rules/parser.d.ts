import type { WrittenRule } from './syntax.ts'

/** Made of grammar.peggy by `npm run generate`. */
export function parse(text: string): WrittenRule

/** Thrown where a text does not follow the grammar. */
export class SyntaxError extends Error {
  /** What could have stood there; null where an action of the grammar says more in its message. */
  readonly expected: readonly Expectation[] | null
  readonly location: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number } }
}

type Expectation =
  | { readonly type: 'literal'; readonly text: string }
  | { readonly type: 'other'; readonly description: string }
  | { readonly type: 'class' | 'any' | 'end' }
