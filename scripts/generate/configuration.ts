import * as z from 'zod/mini'
import { allRules } from '../../server/src/rules/all-rules.ts'
import { pageOf, type Rule } from '../../server/src/rules/rule.ts'
import { chosenSeverity, editorOnlyShape, settingsShape } from '../../server/src/settings/schema.ts'

/** package.json with `contributes.configuration` as the settings schema has it. */
export function packageWithConfiguration(before: string): string {
  const manifest = JSON.parse(before) as { contributes?: object }
  const configuration = { title: 'Milepost', properties: Object.fromEntries(settings().map(propertyOf)) }
  manifest.contributes = { ...manifest.contributes, configuration }
  return `${JSON.stringify(manifest, undefined, 2)}\n`
}

/** docs/configuration.md: the same for people, with the options of the rules. */
export function configurationPage(): string {
  return [
    '# Configuration',
    '<!-- Generated from server/src/settings/schema.ts and the rules by `npm run generate`. -->',
    'Settings of the language server. In VS Code they stand in the user or workspace settings; other editors send them below `milepost`.',
    ...settings().flatMap(({ key, schema }) => [
      `## \`milepost.${key}\``,
      String(schema['description']),
      `Default: \`${JSON.stringify(schema['default'])}\``,
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
  const own = Object.entries({ ...settingsShape, ...editorOnlyShape }).map(([key, shape]) => ({
    key,
    schema: jsonSchema(shape),
  }))
  return [...own, { key: 'trace.server', schema: TRACE }]
}

function propertyOf({ key, schema: { description, ...schema } }: Setting): [string, Schema] {
  const rules = { properties: Object.fromEntries(allRules.map(rulePropertyOf)), additionalProperties: false }
  return [`milepost.${key}`, { ...schema, ...(key === 'rules' && rules), markdownDescription: description }]
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

/** Read by the client itself; it shows what client and server say to each other. */
const TRACE: Schema = {
  type: 'string',
  enum: ['off', 'messages', 'verbose'],
  default: 'off',
  description: 'How much of what editor and language server say to each other is written to the log.',
}
