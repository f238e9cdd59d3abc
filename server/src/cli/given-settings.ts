import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { allRules } from '../rules/all-rules.ts'
import { type Layer, readLayer } from '../settings/layer.ts'
import { inSettings, unknownKey } from '../settings/problem.ts'
import { editorOnlyShape, settingsShape } from '../settings/schema.ts'
import type { Given, Terminal } from './command.ts'

/** What the file behind `--settings` sets, such as `.vscode/settings.json`; where it cannot be used, says why. */
export function readGivenSettings(
  { texts }: Pick<Given, 'texts'>,
  { workingFolder }: Pick<Terminal, 'workingFolder'>,
): { readonly layer: Layer } | { readonly complaint: string } {
  const path = texts.get('settings')
  const raw = path === undefined ? { settings: undefined } : readFile(resolve(workingFolder, path))
  if (!raw) {
    return { complaint: `--settings wants a file with JSON such as .vscode/settings.json, not “${path ?? ''}”` }
  }
  const { layer, problems } = readLayer(raw.settings, allRules)
  const strange = Object.keys(raw.settings ?? {}).find((key) => !isKnown(key))
  const [problem] = strange === undefined ? problems : [unknownKey([strange], 'no setting', KEYS)]
  return problem ? { complaint: inSettings(problem) } : { layer }
}

/** What stands below `milepost` in a file of settings; nothing where it cannot be read. */
function readFile(path: string): { readonly settings: object } | undefined {
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

/** Whether a setting is one, holds some (`files` those of `files.exclude`), or is read by the editor itself. */
function isKnown(key: string): boolean {
  return key === 'trace' || key === 'trace.server' || KEYS.some((one) => one === key || one.startsWith(`${key}.`))
}

const KEYS: readonly string[] = [...Object.keys(settingsShape), ...Object.keys(editorOnlyShape)]
const PREFIX = 'milepost.'
const STRING_OR_COMMENT = /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
const STRING_OR_LAST_COMMA = /"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])/g
