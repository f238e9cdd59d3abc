import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { withWords } from '../plan/in-force.ts'
import { allRules } from '../rules/all-rules.ts'
import { readSettings, type Settings } from '../settings/settings.ts'
import { cannot, type Given, type Outcome, type Terminal } from './command.ts'

/**
 * Works with the settings of the file behind `--settings`, such as `.vscode/settings.json`, the user's own words in
 * force; where it cannot be used, says why.
 */
export function withGivenSettings(
  given: Given,
  { workingFolder }: Pick<Terminal, 'workingFolder'>,
  work: (settings: Settings) => Outcome,
): Outcome {
  const path = given.texts.get('settings')
  const raw = path === undefined ? { settings: undefined } : readFile(resolve(workingFolder, path))
  if (!raw) return cannot(`--settings wants a file with JSON such as .vscode/settings.json, not “${path ?? ''}”`)
  const { settings, complaints } = readSettings(raw.settings, allRules)
  const [complaint] = complaints
  return complaint === undefined ? withWords(settings.words, () => work(settings)) : cannot(complaint)
}

/** What stands below `milepost` in a file of settings; nothing where it cannot be read. */
function readFile(path: string): { readonly settings: unknown } | undefined {
  try {
    const all: unknown = JSON.parse(withoutComments(readFileSync(path, 'utf8')))
    if (typeof all !== 'object' || all === null) return undefined
    const own = Object.entries(all).flatMap(([key, value]) =>
      key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), value] as const] : [],
    )
    return { settings: Object.fromEntries(own) }
  } catch {
    return undefined
  }
}

/** Editors allow comments and a comma behind the last entry. */
function withoutComments(json: string): string {
  return json
    .replace(STRING_OR_COMMENT, (words) => (words.startsWith('"') ? words : ' '))
    .replace(STRING_OR_LAST_COMMA, (words) => (words.startsWith('"') ? words : ''))
}

const PREFIX = 'milepost.'
const STRING_OR_COMMENT = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
const STRING_OR_LAST_COMMA = /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g
