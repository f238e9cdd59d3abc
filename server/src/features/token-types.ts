import type { State } from '../plan/state.ts'

/** What words of a plan can be coloured as; package.json says in which colours, by the scopes of the grammar. */
export const TOKEN_TYPES = [
  'milepostLabel',
  'milepostOwner',
  'milepostId',
  'milepostStatus',
  'milepostDate',
  'milepostLevel',
] as const satisfies readonly `milepost${string}`[]

export const TOKEN_MODIFIERS = [
  'declaration',
  'planned',
  'active',
  'blocked',
  'at-risk',
  'done',
  'deferred',
  'dropped',
  'open',
  'unknown',
] as const satisfies readonly ('declaration' | State)[]

export type TokenType = (typeof TOKEN_TYPES)[number]
export type TokenModifier = 'declaration' | State
