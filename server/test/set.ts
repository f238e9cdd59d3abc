import type { FileUri } from '../src/plan/model.ts'
import { allRules } from '../src/rules/all-rules.ts'
import { readLayer } from '../src/settings/layer.ts'
import { inSettings } from '../src/settings/problem.ts'
import { configOf, type Reading } from '../src/settings/config.ts'
import { configReaders } from '../src/settings/config-readers.ts'
import { findingsOf, foldersWith } from '../src/settings/configs.ts'
import { type Settings, settingsOf } from '../src/settings/settings.ts'

/** What counts where somebody has set this in an editor, and what is wrong in it. Paths begin behind `file://`. */
export function settingsFrom(
  raw: unknown,
  hidden: readonly unknown[] = [],
): { readonly settings: Settings; readonly complaints: readonly string[] } {
  const { layer, problems } = readLayer(raw, allRules)
  const pathOf = (uri: string): string => uri.replace(/^file:\/\//, '')
  return { settings: settingsOf({ editor: layer, hidden, pathOf }), complaints: problems.map(inSettings) }
}

/** What counts where nobody has set anything. */
export const nothingSet: Settings = settingsFrom(undefined).settings

/** Reads all config files, wherever they lie. */
export const anywhere: Reading = { rules: allRules, readers: configReaders, mayRead: () => true }

/** The address of a path on no disk. */
export const at = (path: string): FileUri => `file://${path}` as FileUri

/** What counts where these config files lie, in which everything can be used. */
export function settingsIn(configs: readonly { readonly uri: FileUri; readonly text: string }[]): Settings {
  const read = new Map(configs.map(({ uri, text }) => [uri, configOf(uri, text, anywhere)]))
  const wrong = [...read.values()].flatMap((config) => findingsOf(config, read))
  if (wrong[0]) throw new Error(wrong[0].message)
  return settingsOf({ editor: readLayer(undefined, allRules).layer, folders: foldersWith(read), pathOf: (uri) => uri })
}
