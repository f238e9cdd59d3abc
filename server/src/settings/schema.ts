import * as z from 'zod/mini'
import { listOf } from '../base/phrases.ts'
import { WORD_KEYS } from '../plan/lexicon.ts'

/** What a user can set for a rule instead of its own severity. */
export const chosenSeverity = z.enum(['off', 'hint', 'information', 'warning', 'error'])

/**
 * Everything that users can set, below `milepost.` in their editor. Defaults and descriptions go to package.json and
 * docs/configuration.md (`npm run generate`).
 */
export const settingsShape = {
  today: z
    ._default(z.string().check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/)), '')
    .check(z.describe('The day on which dates are judged, e.g. `2026-03-20`. Empty: the day on which you look.')),
  rules: z
    ._default(
      z.record(z.string(), z.union([chosenSeverity, z.looseObject({ severity: z.optional(chosenSeverity) })])),
      {},
    )
    .check(
      z.describe(
        'How much each rule matters to you: `off`, `hint`, `information`, `warning` or `error`, or an object with a `severity` and the options of the rule.',
      ),
    ),
  words: z
    ._default(z.record(z.string(), z.array(z.string())), {})
    .check(
      z.describe(
        `Words of your own by what they mean, besides those of all languages that Milepost knows, e.g. \`{"exitCriteria": ["Gate"], "status.done": ["abgehakt"], "milestone": ["Etappe"]}\`. They can mean ${listOf(WORD_KEYS.map((key) => `\`${key}\``))}.`,
      ),
    ),
  problems: z
    ._default(z.enum(['all', 'open']), 'all')
    .check(
      z.describe(
        'Of which plans problems are shown: of `all` in the workspace, up to 2,000, or of those that are `open`.',
      ),
    ),
  'files.exclude': z
    ._default(z.array(z.string()), [])
    .check(z.describe('Files to leave alone, as globs, e.g. `archive/**`. Folders of tools are always left alone.')),
}
