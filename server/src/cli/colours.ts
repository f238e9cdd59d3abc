import type { Severity } from '../rules/rule.ts'

/** Makes words stand out by a colour, or leaves them as they are. */
export type Paint = (words: string, as: Severity | 'place') => string

export const plain: Paint = (words) => words
export const coloured: Paint = (words, as) => `\u001b[${COLOURS[as]}m${words}\u001b[0m`

/** Whether somebody looks who can see colours and has not asked for none (https://no-color.org). */
export function hasColours(output: { readonly isTTY?: boolean }, environment: NodeJS.ProcessEnv): boolean {
  return output.isTTY === true && !environment['NO_COLOR'] && environment['TERM'] !== 'dumb'
}

const COLOURS = { place: 1, error: 31, warning: 33, information: 36, hint: 90 } as const
