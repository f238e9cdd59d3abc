import { decoded } from '../base/address.ts'
import { NAMES, remembered, rememberedOf } from '../base/remembered.ts'
import type { Customs } from '../plan/customs.ts'
import type { FileUri } from '../plan/model.ts'
import type { Rule } from '../rules/rule.ts'
import type { RuleSetting } from '../rules/run-rules.ts'
import { customsOf } from './customs-of.ts'
import { folderMatcherOf, globsHiding, hiderOf, matcherOf } from './glob.ts'
import type { HintKinds, Layer, RuleChoices } from './layer.ts'

/** What counts in a workspace: of each file what is set in its own folder and in those around it, and in the editor. */
export interface Settings {
  /** What counts for a file. The same object for all files for which the same counts. */
  of(uri: FileUri): FileSettings
  /** What counts where no folder says anything else. */
  readonly everywhere: FileSettings
  /** Of which plans the findings are shown. */
  readonly problems: 'all' | 'open'
  readonly codeLens: boolean
  readonly hints: HintKinds
  isExcluded(uri: FileUri): boolean
  /** Whether all files are that may lie in a folder, given by its address. */
  isFolderExcluded(uri: string): boolean
  /** Other words where other files are excluded. */
  readonly exclusions: string
}

export interface FileSettings {
  readonly customs: Customs
  /** The same object each time. */
  settingOf(rule: Rule): RuleSetting
  /** These rules and those of the user that count there; the same list each time. */
  rulesWith(rules: readonly Rule[]): readonly Rule[]
}

/** What the config file of a folder sets, and before it what the files set that it extends. */
export interface FolderLayers {
  /** The address of the folder, without a slash at its end. */
  readonly folder: string
  readonly layers: readonly Layer[]
}

export interface SettingsSources {
  readonly editor: Layer
  /** The editor's own settings of what it hides, as it sends them. */
  readonly hidden?: readonly unknown[]
  readonly folders?: readonly FolderLayers[]
  /** The path of a file or folder that the globs of the editor are compared with, from the folder of the workspace. */
  pathOf(uri: string): string
}

/** Puts together what is set in an editor and in the folders. The nearest to a file counts most, key by key. */
export function settingsOf({ editor, hidden = [], folders = [], pathOf }: SettingsSources): Settings {
  const placed = folders.map(({ folder, layers }) => ({ folder: decoded(folder), layers }))
  const inFolder = new Map(placed.map(({ folder, layers }) => [folder, layers]))
  const editorLayer: PlacedLayer = { layer: editor, pathOf }
  const everywhere = chainOf([editorLayer])
  const chainIn: (folder: string) => Chain = remembered((folder) => {
    const around = isRoot(folder) ? everywhere : chainIn(folderOf(folder))
    const own = inFolder.get(folder)
    if (!own) return around
    const within = (uri: string): string => decoded(uri).slice(folder.length)
    return chainOf([...around.layers, ...own.map((layer) => ({ layer, pathOf: within }))])
  }, NAMES)
  const chainAround = (uri: string): Chain => (placed.length === 0 ? everywhere : chainIn(folderOf(decoded(uri))))
  const isHidden = hiderOf(hidden.flatMap(globsHiding))
  return {
    of: (uri) => chainAround(uri).settingsOf(uri),
    everywhere: everywhere.settingsOf(undefined),
    problems: editor.problems ?? 'all',
    codeLens: editor.codeLens,
    hints: editor.hints,
    isExcluded: (uri) => isHidden(pathOf(uri)) || chainAround(uri).isExcluded(uri),
    isFolderExcluded: (uri) => isHidden(pathOf(uri)) || chainAround(uri).isFolderExcluded(uri),
    exclusions: JSON.stringify([
      ...[editor.exclude, hidden.flatMap(globsHiding)],
      placed.map(({ folder, layers }) => [folder, layers.map(({ exclude }) => exclude)]),
    ]),
  }
}

/** A layer, and the paths with which its globs are compared. */
interface PlacedLayer {
  readonly layer: Layer
  readonly pathOf: (uri: string) => string
}

/** What counts for all files below the same layers, the farthest first. */
interface Chain {
  readonly layers: readonly PlacedLayer[]
  settingsOf(uri: FileUri | undefined): FileSettings
  isExcluded(uri: string): boolean
  isFolderExcluded(uri: string): boolean
}

function chainOf(layers: readonly PlacedLayer[]): Chain {
  const customs = customsOf(layers.map(({ layer }) => layer))
  const choices = layers.flatMap(({ layer, pathOf }) => [
    { rules: layer.rules, isFor: () => true },
    ...layer.fileRules.map(({ glob, rules }) => {
      const matches = matcherOf([glob])
      return { rules, isFor: (uri: string | undefined) => uri !== undefined && matches(pathOf(uri)) }
    }),
  ])
  // Of several rules of one id the nearest counts.
  const ownRules = new Map(layers.flatMap(({ layer }) => layer.ownRules.map((rule) => [rule.id, rule])))
  const rulesWith = rememberedOf((rules: readonly Rule[]) =>
    ownRules.size === 0 ? rules : [...rules, ...ownRules.values()],
  )
  const settingsFor = remembered((mask: string): FileSettings => {
    const counting = choices.filter((_, index) => mask[index] === COUNTS).map(({ rules }) => rules)
    const known = new Map<Rule, RuleSetting>()
    return {
      customs,
      rulesWith,
      settingOf(rule) {
        const setting = known.get(rule) ?? settingIn(rule, counting)
        known.set(rule, setting)
        return setting
      },
    }
  })
  const excluding = layers.findLast(({ layer }) => layer.exclude !== undefined)
  const globs = excluding?.layer.exclude ?? []
  const [isOwn, isOwnFolder] = [matcherOf(globs), folderMatcherOf(globs)]
  const pathOf = (uri: string): string => excluding?.pathOf(uri) ?? ''
  return {
    layers,
    settingsOf: (uri) => settingsFor(choices.map(({ isFor }) => (isFor(uri) ? COUNTS : ' ')).join('')),
    isExcluded: (uri) => isOwn(pathOf(uri)),
    isFolderExcluded: (uri) => isOwnFolder(pathOf(uri)),
  }
}

/** How a rule is run by what was chosen for it, the nearest last. */
function settingIn(rule: Rule, choices: readonly (RuleChoices | RuleSetting['severity'])[]): RuleSetting {
  let severity: RuleSetting['severity'] = rule.isOffByDefault ? 'off' : rule.severity
  let chosen: Readonly<Record<string, unknown>> = {}
  for (const choice of choices) {
    const one = typeof choice === 'string' ? { severity: choice, options: {} } : choice.get(rule.id)
    severity = one?.severity ?? severity
    chosen = { ...chosen, ...one?.options }
  }
  const [options, byDefault] = [rule.options.safeParse(chosen), rule.options.safeParse({})]
  return { severity, options: options.success ? options.data : byDefault.data }
}

/** `file:///plans` for `file:///plans/pier.md`. */
const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/'))
/** `vscode-vfs://github`, `file://`, and what has no folders. */
const isRoot = (folder: string): boolean => !folder.slice(folder.indexOf('//') + 2).includes('/')
const COUNTS = 'x'
