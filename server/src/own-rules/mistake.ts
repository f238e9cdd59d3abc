import type { Mistake, Place } from './syntax.ts'

/** Whether something could not be understood. */
export function isMistake(value: object): value is Mistake {
  return 'message' in value
}

/** Says of some words what is wrong with them. */
export function mistakeAt({ from, to }: Place, message: string): Mistake {
  return { from, to, message }
}
