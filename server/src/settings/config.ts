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
import { configOnlyShape, settingsShape } from './schema.ts'

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
  readonly base: { readonly uri: FileUri | undefined; readonly at: Span; readonly written: string } | undefined
  /** The ids of the rules that it tells, well written or not. */
  readonly ownIds: readonly string[]
  readonly findings: readonly ConfigFinding[]
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
export function configOf(uri: FileUri, text: string, rules: readonly Rule[], readers: ConfigReaders): Config {
  const source = sourceText(text)
  const { values, mistake, placeOf, placeWithin } = readers.readConfigText(
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
    if (!known.includes(key)) problems.push(unknownKey([key], 'no setting', known))
  }
  const written = readUsable(configOnlyShape.extends, settings['extends'], ['extends'], problems)
  const ofLayer = Object.entries(settings).filter(([key]) => known.includes(key))
  const { ownRules, ownIds } = ownRulesIn(settings['ownRules'], uri, rules, readers, problems)
  const { layer, problems: inLayer } = readLayer(Object.fromEntries(ofLayer), [...rules, ...ownRules])
  const findings = [...problems, ...inLayer].map((problem) => ({
    at: placeIn(problem),
    message: inConfig(problem),
    ...(problem.is === 'unknown' && problem.what === NO_RULE && { unlessRule: String(problem.path.at(-1)) }),
  }))
  const base = written === undefined ? undefined : { uri: linkedFile(written, uri), at: placeOf(['extends']), written }
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
  problems.push({ is: 'unusable', path: [], value: values, wanted: 'settings by their names, such as {"words": {}}' })
  return {}
}
