import type { Span } from '../base/span.ts'
import { type SourceText, sourceText } from '../base/text.ts'
import type { FileUri } from '../plan/model.ts'
import { linkedFile } from '../rules/link-target.ts'
import type { Rule } from '../rules/rule.ts'
import type { ConfigReaders } from './config-readers.ts'
import { type Layer, NO_RULE, readLayer } from './layer.ts'
import { ownRulesIn } from './own-rules-in.ts'
import { inConfig, type Problem, unknownKey } from './problem.ts'
import { readUsable } from './read-usable.ts'
import { configOnlyShape, editorOnlyShape, settingsShape } from './schema.ts'

/** A config file as it was read. */
export interface Config {
  readonly uri: FileUri
  readonly text: SourceText
  /** The words by which it counts: its text, or what that was when it could be read last. */
  readonly counting: string
  /** Where its settings begin. */
  readonly top: Span
  /** What it sets; undefined where its text cannot be read. */
  readonly layer: Layer | undefined
  /** The file that it extends, and where it says so. */
  readonly base: Base | undefined
  /** The ids of the rules that it tells, well written or not. */
  readonly ownIds: readonly string[]
  readonly findings: readonly ConfigFinding[]
}

/** What a config file extends. */
export interface Base {
  /** Undefined where it is no config file, or lies where none may be read. */
  readonly uri: FileUri | undefined
  readonly at: Span
  readonly written: string
  readonly isOutside: boolean
}

/** What it takes to read config files. */
export interface Reading {
  readonly rules: readonly Rule[]
  readonly readers: ConfigReaders
  /** Whether the file may be read that a config file extends: not all that a repository names is its own. */
  mayRead(base: FileUri, by: FileUri): boolean
}

/** Something in a config file that cannot be used; the rest of the file holds. */
export interface ConfigFinding {
  readonly at: Span
  readonly message: string
  /** Nothing is wrong where another config file tells a rule of this id. */
  readonly unlessRule?: string
}

/** The names of config files; of several in one folder the first counts. */
export const CONFIG_NAMES = ['.milepost.json', '.milepost.yaml', '.milepost.yml'] as const

/** Whether a path or an address is that of the config file of a folder. */
export function isConfig(path: string): boolean {
  return CONFIG_NAMES.some((name) => path.endsWith(`/${name}`) || path === name)
}

/** Reads a config file. What reads it is loaded only where there are config files. */
export function configOf(uri: FileUri, text: string, { rules, readers, mayRead }: Reading): Config {
  const source = sourceText(text)
  const { values, mistake, repeated, placeOf, placeWithin } = readers.readConfigText(
    text,
    uri.endsWith('.json') ? 'in JSON' : 'in YAML',
  )
  const top = placeOf([])
  const read = { uri, text: source, counting: text, top }
  if (mistake) return { ...read, layer: undefined, base: undefined, ownIds: [], findings: [mistake] }
  const placeIn = (problem: Problem): Span =>
    problem.is === 'miswritten' && problem.within ? placeWithin(problem.path, problem.within) : placeOf(problem.path)
  const problems: Problem[] = []
  const settings = settingsIn(values, problems)
  const known = [...Object.keys(settingsShape), ...Object.keys(configOnlyShape)]
  for (const key of Object.keys(settings)) {
    if (key in editorOnlyShape)
      problems.push({ is: 'miswritten', path: [key], message: `“${key}” is set in an editor only` })
    else if (!known.includes(key)) problems.push(unknownKey([key], 'no setting', known))
  }
  const written = readUsable(configOnlyShape.extends, settings['extends'], ['extends'], problems)
  const ofLayer = Object.entries(settings).filter(([key]) => known.includes(key))
  const { ownRules, ownIds } = ownRulesIn(settings['ownRules'], uri, rules, readers, problems)
  const { layer, problems: inLayer } = readLayer(Object.fromEntries(ofLayer), [...rules, ...ownRules])
  const ofSettings = [...problems, ...inLayer].map((problem) => ({
    at: placeIn(problem),
    message: inConfig(problem),
    ...(problem.is === 'unknown' && problem.what === NO_RULE && { unlessRule: String(problem.path.at(-1)) }),
  }))
  const findings = [...repeated, ...ofSettings]
  const base = written === undefined ? undefined : baseOf(written, uri, placeOf(['extends']), mayRead)
  return { ...read, layer: { ...layer, ownRules }, base, ownIds, findings }
}

/** A config file that cannot be read: what it set when it could be read last goes on. */
export function withLastGood(now: Config, before: Config | undefined): Config {
  if (now.layer || !before) return now
  const { counting, layer, base, ownIds } = before
  return { ...now, counting, layer, base: base && { ...base, at: now.top }, ownIds }
}

/** An empty file sets nothing; one with a list or a word is none. */
function settingsIn(values: unknown, problems: Problem[]): Readonly<Record<string, unknown>> {
  if (values === null || values === undefined) return {}
  if (typeof values === 'object' && !Array.isArray(values)) return values as Readonly<Record<string, unknown>>
  // What it holds is not told: it may be another file than its author has seen.
  problems.push({ is: 'miswritten', path: [], message: NO_SETTINGS })
  return {}
}

function baseOf(written: string, by: FileUri, at: Span, mayRead: Reading['mayRead']): Base {
  const linked = linkedFile(written, by)
  const uri = linked !== undefined && ENDINGS.test(linked) ? linked : undefined
  const isOutside = uri !== undefined && !mayRead(uri, by)
  return { uri: isOutside ? undefined : uri, at, written, isOutside }
}

const NO_SETTINGS = 'This should be settings by their names, such as {"words": {}}'
/** `../team.json`; keys and passwords are in other files. */
const ENDINGS = /\.(?:json|ya?ml)$/i
