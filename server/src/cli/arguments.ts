import { parseArgs } from 'node:util'
import { nearest } from '../base/edit-distance.ts'
import type { Given, Options } from './command.ts'

/** Sorts out the words behind a verb; where one of them is wrong, says which and why. */
export function readArguments(words: readonly string[], options: Options): Given | { readonly complaint: string } {
  const given = { words: [] as string[], texts: new Map<string, string>(), flags: new Set<string>() }
  for (const token of tokensOf(words, options)) {
    if (token.kind === 'positional') given.words.push(token.value)
    if (token.kind !== 'option') continue

    const { name, rawName, value } = token
    const kind = Object.hasOwn(options, name) ? options[name] : undefined
    if (kind === undefined) return { complaint: `there is no option “${rawName}”${nearestOption(rawName, options)}` }
    if (kind === 'flag') {
      if (value !== undefined) return { complaint: `${rawName} takes no value, but was given “${value}”` }
      given.flags.add(name)
    } else {
      if (value === undefined) return { complaint: `${rawName} needs a value` }
      given.texts.set(name, value)
    }
  }
  return given
}

/** Not strict, as Node's own complaints are of several lines and about programming. */
function tokensOf(words: readonly string[], options: Options): NonNullable<ReturnType<typeof parseArgs>['tokens']> {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, kind]) => [name, { type: kind === 'flag' ? 'boolean' : 'string' } as const]),
  )
  return parseArgs({ args: [...words], options: config, strict: false, allowPositionals: true, tokens: true }).tokens
}

function nearestOption(rawName: string, options: Options): string {
  const [best] = nearest(
    rawName,
    Object.keys(options).map((name) => `--${name}`),
  )
  return best === undefined ? '' : `; ${best} is meant?`
}

/** The value of an option that knows a few words only; the first of them where the option is not given. */
export function oneOf<Word extends string>(
  { texts }: Given,
  name: string,
  known: readonly [Word, ...Word[]],
): Word | { readonly complaint: string } {
  const said = texts.get(name) ?? known[0]
  const word = known.find((one) => one === said)
  return word ?? { complaint: `--${name} knows ${known.join(' and ')}, not “${said}”` }
}
