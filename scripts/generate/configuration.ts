import * as z from 'zod/mini'
import { WORD_KEYS } from '../../server/src/plan/lexicon.ts'
import { allRules } from '../../server/src/rules/all-rules.ts'
import { pageOf, type Rule } from '../../server/src/rules/rule.ts'
import { CONFIG_NAMES } from '../../server/src/settings/config.ts'
import { chosenSeverity, configOnlyShape, editorOnlyShape, settingsShape } from '../../server/src/settings/schema.ts'

/** package.json with what it contributes about settings and config files, as the settings schema has it. */
export function packageWithConfiguration(before: string): string {
  const manifest = JSON.parse(before) as { contributes?: object }
  const configuration = { title: 'Milepost', properties: Object.fromEntries(settings().map(propertyOf)) }
  const url = `./${CONFIG_SCHEMA}`
  const named = (ending: RegExp): string[] => CONFIG_NAMES.filter((name) => ending.test(name))
  manifest.contributes = {
    ...manifest.contributes,
    configuration,
    // With comments, as in all files of settings.
    languages: [{ id: 'jsonc', filenames: named(/json$/) }],
    jsonValidation: [{ fileMatch: named(/json$/), url }],
    yamlValidation: [{ fileMatch: named(/ya?ml$/), url }],
  }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}

/** Where the schema of config files is, from the root of the repository. */
export const CONFIG_SCHEMA = 'docs/config.schema.json'

/** The JSON Schema of config files, by which editors complete and explain what stands in them. */
export function configSchema(): string {
  const properties = [...ownSettings(), ...settingsIn(configOnlyShape)].map((setting) => {
    const [, { markdownDescription, ...schema }] = propertyOf(setting)
    return [setting.key, { ...schema, description: markdownDescription, markdownDescription }]
  })
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Milepost',
    description: 'What counts for the plans in a folder and below it',
    type: 'object',
    properties: {
      ...(Object.fromEntries(properties) as object),
      ...refersToRules('rules', (rules) => rules),
      ...refersToRules('files.rules', (rules) => ({
        type: 'object',
        additionalProperties: { anyOf: [jsonSchema(chosenSeverity), rules] },
      })),
    },
    definitions: { rules: { type: 'object', ...rulesSchema(), additionalProperties: OWN_RULE } },
    additionalProperties: false,
    allowTrailingCommas: true,
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}

function refersToRules(key: 'rules' | 'files.rules', schemaWith: (rules: Schema) => Schema): Record<string, Schema> {
  const { description } = jsonSchema(settingsShape[key])
  const schema = schemaWith({ $ref: '#/definitions/rules' })
  return {
    [key]: { ...('$ref' in schema ? { allOf: [schema] } : schema), description, markdownDescription: description },
  }
}

/** docs/configuration.md: the same for people, with the options of the rules. */
export function configurationPage(): string {
  return [
    '# Configuration',
    '<!-- Generated from server/src/settings/schema.ts and the rules by `npm run generate`. -->',
    'In VS Code, settings stand in the user or workspace settings; other editors send them below `milepost`. These settings, but those of an editor only, stand without `milepost.` before their names in config files, which count on the command line too.',
    ...CONFIG_FILES,
    '## Settings',
    ...settings().flatMap(({ key, schema }) => [
      `### \`milepost.${key}\``,
      String(schema['description']),
      `Default: \`${JSON.stringify(schema['default'])}\`${Object.hasOwn(settingsShape, key) ? '' : '. In an editor only, not in config files.'}`,
    ]),
    '## Rules',
    'For example `"milepost.rules": {"vague-exit-criterion": "off", "milestone-without-owner": {"severity": "error"}}`.',
    table([['Rule', 'What a good plan does', 'By default', 'Options'], ...allRules.map(ruleRow)]),
  ]
    .join('\n\n')
    .concat('\n')
}

type Schema = Readonly<Record<string, unknown>>

interface Setting {
  readonly key: string
  readonly schema: Schema
}

function settings(): Setting[] {
  return [...ownSettings(), ...settingsIn(editorOnlyShape), { key: 'trace.server', schema: TRACE }]
}

function ownSettings(): Setting[] {
  return settingsIn(settingsShape)
}

function settingsIn(shape: Readonly<Record<string, z.ZodMiniType>>): Setting[] {
  return Object.entries(shape).map(([key, one]) => ({ key, schema: jsonSchema(one) }))
}

function propertyOf({ key, schema: { description, ...schema } }: Setting): [string, Schema] {
  return [`milepost.${key}`, { ...schema, ...namedKeys(key), markdownDescription: description }]
}

/** The keys that a setting knows, which its own schema does not list; all rules are listed only once. */
function namedKeys(key: string): Schema {
  const words = Object.fromEntries(WORD_KEYS.map((word) => [word, { type: 'array', items: { type: 'string' } }]))
  switch (key) {
    case 'rules':
      return rulesSchema()
    case 'files.rules':
      return { additionalProperties: { anyOf: [jsonSchema(chosenSeverity), { type: 'object' }] } }
    case 'words':
      return { properties: words, additionalProperties: false }
    default:
      return {}
  }
}

function rulesSchema(): Schema {
  return { properties: Object.fromEntries(allRules.map(rulePropertyOf)), additionalProperties: false }
}

/** A rule without options needs no object, though one with a severity is understood. */
function rulePropertyOf(rule: Rule): [string, Schema] {
  const severity = jsonSchema(chosenSeverity)
  const { properties } = jsonSchema(rule.options) as { properties?: object }
  const hasOptions = 0 < Object.keys(properties ?? {}).length
  const withOptions = { type: 'object', properties: { severity, ...properties }, additionalProperties: false }
  return [
    rule.id,
    {
      ...(hasOptions ? { anyOf: [severity, withOptions] } : severity),
      markdownDescription: `${rule.summary} By default \`${usualOf(rule)}\`. [What it means](${pageOf(rule)})`,
    },
  ]
}

function ruleRow(rule: Rule): string[] {
  const { properties = {} } = jsonSchema(rule.options) as { properties?: Readonly<Record<string, Schema>> }
  const options = Object.entries(properties).map(
    ([name, { default: value, description }]) => `\`${name}\` (${JSON.stringify(value)}): ${String(description ?? '')}`,
  )
  return [`[${rule.id}](rules/${rule.id}.md)`, rule.summary, usualOf(rule), options.join('; ')]
}

function usualOf({ severity, isOffByDefault }: Rule): string {
  return isOffByDefault ? 'off' : severity
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n')
}

/** Without what editors need not know: the dialect of the schema, its keys, and the largest number there is. */
function jsonSchema(schema: z.ZodMiniType): Schema {
  const plain = JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), (key, value: unknown) =>
    key === '$schema' || key === 'propertyNames' || value === Number.MAX_SAFE_INTEGER ? undefined : value,
  )
  return JSON.parse(plain) as Schema
}

/** What config files are, for people. */
const CONFIG_FILES = [
  '## Config files',
  `A folder may have a config file, ${CONFIG_NAMES.map((name) => `\`${name}\``).join(', ')}: it counts for all plans in the folder and below it. Of several in one folder the first of these names counts. JSON may have comments and a comma behind the last entry.`,
  [
    '```jsonc',
    '{',
    '  "extends": "../shared/milepost.json",',
    '  // The team of this project',
    '  "people": { "Ada Lovelace": ["ada", "@ada"], "Platform": [] },',
    '  "projectStart": "2026-03-02",',
    '  "daysOff": ["Saturday", "Sunday", "2026-12-24..2027-01-01"],',
    '  "words": { "milestone": ["Etappe"], "status.done": ["shipped"] },',
    '  "rules": { "overdue-milestone": { "severity": "error", "graceDays": 3 } },',
    '  "files.rules": { "archive/**": "off", "*.draft.md": { "vague-exit-criterion": "off" } }',
    '}',
    '```',
  ].join('\n'),
  [
    '- **The nearest counts, key by key.** A file in `docs/harbor` counts before one in `docs`, and both before the settings of the editor, or the file behind `--settings`. A key is a rule with its severity and each of its options, a meaning in `words`, a name in `people`; of all other settings the nearest that has one counts as a whole. What a file says of rules for some files (`files.rules`) counts before what it says in `rules`; a nearer file counts before both.',
    '- **How far upwards:** up to the folder that holds `.git`; outside of a repository, up to the root of the disk. In the web, up to the folder of the workspace.',
    `- **extends**: ${String(jsonSchema(configOnlyShape.extends)['description'])} Its globs are compared from the folder of the file that extends it.`,
    '- **Globs** in a config file are compared with paths from its folder downwards.',
    '- **ownRules**: Rules of your own, a condition and a sentence each: [how they are written](own-rules.md).',
    '- **Own statuses** are words like others: `"words": {"status.done": ["shipped"]}`.',
    '- **What cannot be used** is underlined at its key, in the editor and by `milepost check`, which then exits with 1; the rest of the file holds. In an editor a file that cannot be read at all counts as it was when it could be.',
    '- In VS Code, keys and values are completed and explained while you type, in JSON by itself, in YAML with the YAML extension of Red Hat. Other editors take the schema from `docs/config.schema.json`.',
  ].join('\n'),
]

/** A rule of the user's own is set like any other. What is neither is found by Milepost itself, in the file. */
const OWN_RULE: Schema = {
  anyOf: [jsonSchema(chosenSeverity), { type: 'object', properties: { severity: jsonSchema(chosenSeverity) } }],
}

/** Read by the client itself; it shows what client and server say to each other. */
const TRACE: Schema = {
  type: 'string',
  enum: ['off', 'messages', 'verbose'],
  default: 'off',
  description: 'How much of what editor and language server say to each other is written to the log.',
}
