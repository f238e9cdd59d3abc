import { nearest } from '../base/edit-distance.ts'
import type { Place } from '../own-rules/syntax.ts'

/** The keys and places in lists that lead to something set: `['files.exclude', 2]`. */
export type Path = readonly (string | number)[]

/** Something set that cannot be used. */
export type Problem =
  | { readonly is: 'unusable'; readonly path: Path; readonly value: unknown; readonly wanted: string }
  /** The last key of the path names nothing: it is `what`, such as “no rule”. */
  | { readonly is: 'unknown'; readonly path: Path; readonly what: string; readonly meant: string | undefined }
  /** Where only some of the text is meant, it is told which. */
  | { readonly is: 'miswritten'; readonly path: Path; readonly message: string; readonly within?: Place }

/** A key that names nothing, and the known one that is nearest. */
export function unknownKey(path: Path, what: string, known: readonly string[]): Problem {
  const key = String(path.at(-1))
  const within = known.filter((one) => one.startsWith(`${key}.`))
  const longer = known.filter((one) => one.startsWith(`${key}-`))
  const [meant] = [...nearest(key, known), ...within, ...(longer.length === 1 ? longer : [])]
  return { is: 'unknown', path, what, meant }
}

/** What is wrong in the settings of an editor, in a sentence that names the setting. */
export function inSettings(problem: Problem): string {
  const { path } = problem
  if (problem.is === 'miswritten') {
    return `The setting “milepost.${String(path[0])}”: ${withShortQuotes(problem.message)}`
  }
  if (problem.is === 'unusable') {
    return `The setting “milepost.${path.join('.')}” is ${shown(problem.value)}, but should be ${problem.wanted}; its default is used`
  }
  if (path.length === 1)
    return `The setting ${shown(`milepost.${String(path[0])}`)} is none${said({ ...problem, what: '' })}`
  return `The setting “milepost.${path.slice(0, -1).join('.')}” names ${shown(String(path.at(-1)))}, which is ${said(problem)}`
}

/** The same in a config file, where the place tells the setting. */
export function inConfig(problem: Problem): string {
  const last = problem.path.at(-1)
  if (problem.is === 'miswritten') return withShortQuotes(problem.message)
  if (problem.is === 'unknown') return `${shown(String(last))} is ${said(problem)}`
  const { value, wanted } = problem
  return typeof last === 'string'
    ? `${shown(last)} should be ${wanted}, not ${shown(value)}`
    : `${shown(value)} should be ${wanted}`
}

function said({ what, meant }: Problem & { is: 'unknown' }): string {
  return `${what}${meant === undefined ? '' : `; is “${meant}” meant?`}`
}

/** A value as messages quote it, cut short. */
export function shown(value: unknown): string {
  return typeof value === 'string' ? `“${cut(value)}”` : cut(JSON.stringify(value) ?? String(value))
}

/** The same of all that a message quotes already. */
function withShortQuotes(message: string): string {
  return message.replace(QUOTE, (_, words: string) => shown(words))
}

/** Words of a file on one line, and no more of them than help to find the place. */
export function cut(words: string): string {
  const [line = ''] = words.split(LINE_BREAK)
  return line.length <= WIDTH && line.length === words.length ? words : `${line.slice(0, WIDTH)}…`
}

/** Characters of a value that are shown: a whole config is no help. */
const WIDTH = 80
const QUOTE = /“([^”]*)”/g
const LINE_BREAK = /[\r\n\u2028\u2029]/
