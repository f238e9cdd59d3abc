import * as z from 'zod/mini'
import { listOf } from '../base/phrases.ts'
import { day } from '../plan/date.ts'
import { isPartOfCalendar, WEEKDAYS } from '../plan/days-off.ts'
import { WORD_KEYS } from '../plan/lexicon.ts'

const SEVERITIES = 'off, hint, information, warning or error'
const A_CONDITION = 'a condition such as “milestone where owner is absent”'
const A_MESSAGE = 'a sentence such as “{name} has no owner”'
export const OWN_RULES =
  'an object such as {"done-needs-owner": {"when": "milestone where status = done and owner is absent", "message": "Nobody owns {name}"}}'
const A_DAY = 'a day such as 2026-03-20'
const RULES = 'an object such as {"vague-exit-criterion": "off"}'
const WORDS = 'a list of words such as ["Gate"]'
const DAYS_OFF = 'a weekday such as Saturday, a day such as 2026-12-24 or a stretch such as 2026-12-24..2027-01-01'

/** What a user can set for a rule instead of its own severity. */
export const chosenSeverity = z.enum(['off', 'hint', 'information', 'warning', 'error'], SEVERITIES)

const aDay = z
  .string(A_DAY)
  .check(z.regex(/^(\d{4}-\d{2}-\d{2})?$/, A_DAY))
  .check(z.refine((text) => text === '' || day(text) !== undefined, A_DAY))

const rulesShape = z.record(
  z.string(),
  z.union([chosenSeverity, z.looseObject({})], `${SEVERITIES}, or an object with a severity and options`),
  RULES,
)

/**
 * Everything that users can set: below `milepost.` in their editor, and in the config files of folders. Each message says what
 * is wanted there. Defaults and descriptions go to package.json, the schema of config files and docs/configuration.md
 * (`npm run generate`).
 */
export const settingsShape = {
  today: z
    ._default(aDay, '')
    .check(z.describe('The day on which dates are judged, e.g. `2026-03-20`. Empty: the day on which you look.')),
  projectStart: z
    ._default(aDay, '')
    .check(
      z.describe(
        'The first day of week 1, e.g. `2026-03-02`, so that “Week 18” means days. It counts where a plan tells no start of its own.',
      ),
    ),
  rules: z
    ._default(rulesShape, {})
    .check(
      z.describe(
        'How much each rule matters to you: `off`, `hint`, `information`, `warning` or `error`, or an object with a `severity` and the options of the rule.',
      ),
    ),
  'files.rules': z
    ._default(
      z.record(
        z.string(),
        z.union([chosenSeverity, rulesShape], `${SEVERITIES}, or ${RULES}`),
        'an object such as {"archive/**": "off"}',
      ),
      {},
    )
    .check(
      z.describe(
        'The same for some files only, by globs, e.g. `{"archive/**": "off", "*.draft.md": {"vague-exit-criterion": "off"}}`. A word alone holds for all rules. Of several globs that match, the last counts most.',
      ),
    ),
  words: z
    ._default(
      z.record(
        z.string(),
        z.array(z.string('a word'), WORDS),
        'an object such as {"exitCriteria": ["Gate"], "status.done": ["shipped"]}',
      ),
      {},
    )
    .check(
      z.describe(
        `Words of your own by what they mean, statuses too, besides those of all languages that Milepost knows, e.g. \`{"exitCriteria": ["Gate"], "status.done": ["shipped"], "milestone": ["Etappe"]}\`. They can mean ${listOf(WORD_KEYS.map((key) => `\`${key}\``))}.`,
      ),
    ),
  people: z
    ._default(
      z.record(
        z.string(),
        z.array(z.string('a name'), 'a list of other names such as ["ada", "@ada"]'),
        'an object such as {"Ada Lovelace": ["ada", "@ada"]}',
      ),
      {},
    )
    .check(
      z.describe(
        'Everyone who may own something, people and teams, and what else they are called, e.g. `{"Ada Lovelace": ["ada", "@ada"], "Platform": []}`. All names of one person count as one. Where it is given, names that are not in it are [found](https://github.com/milepost/milepost/blob/main/docs/rules/unknown-person.md).',
      ),
    ),
  daysOff: z
    ._default(
      z.array(
        z.union(
          [
            z.enum(WEEKDAYS),
            z.string().check(z.regex(/^[\d-]{10}(\.\.[\d-]{10})?$/, DAYS_OFF), z.refine(isPartOfCalendar, DAYS_OFF)),
          ],
          DAYS_OFF,
        ),
        'a list such as ["Saturday", "Sunday", "2026-12-24..2027-01-01"]',
      ),
      [],
    )
    .check(
      z.describe(
        'Days on which nobody works: weekdays, days and stretches of days, e.g. `["Saturday", "Sunday", "2026-12-24..2027-01-01"]`.',
      ),
    ),
  'files.exclude': z
    ._default(z.array(z.string('a glob'), 'a list of globs such as ["archive/**"]'), [])
    .check(z.describe('Files to leave alone, as globs, e.g. `archive/**`. Folders of tools are always left alone.')),
}

/** What only an editor can be told. */
export const editorOnlyShape = {
  problems: z
    ._default(z.enum(['all', 'open'], '“all” or “open”'), 'all')
    .check(
      z.describe(
        'Of which plans problems are shown: of `all` in the workspace, up to 2,000, or of those that are `open`. In the web, and for folders that are not on this machine, plans of more than 20,000 characters are only checked while they are open.',
      ),
    ),
  codeLens: z
    ._default(z.boolean('true or false'), true)
    .check(
      z.describe(
        'Whether a line above each milestone tells how much of it is done, what it waits for and what it unblocks.',
      ),
    ),
  'inlayHints.names': z
    ._default(z.boolean('true or false'), true)
    .check(z.describe('Whether the name of what is meant is shown behind a bare id, `M2` *Floor*.')),
  'inlayHints.weeks': z
    ._default(z.boolean('true or false'), true)
    .check(z.describe('Whether the days are shown behind a week that is counted from the start of the project.')),
  'inlayHints.daysLeft': z
    ._default(z.boolean('true or false'), true)
    .check(z.describe('Whether the days that are left are shown behind the date of what is not over.')),
}

/** A rule of the user's own. */
export const ownRuleShape = z.strictObject({
  when: z
    .string(A_CONDITION)
    .check(z.describe('What is found, e.g. `milestone where status = done and owner is absent`.')),
  message: z
    .string(A_MESSAGE)
    .check(
      z.describe('What is said of it, e.g. `“{name}” is done, and nobody knows by whom`. Fields stand in braces.'),
    ),
  severity: z
    ._default(z.enum(['hint', 'information', 'warning', 'error'], 'hint, information, warning or error'), 'warning')
    .check(z.describe('How much it matters.')),
})

/** What only a config file can say. */
export const configOnlyShape = {
  ownRules: z
    ._default(z.record(z.string(), ownRuleShape, OWN_RULES), {})
    .check(
      z.describe(
        'Rules of your own, by ids such as `done-needs-owner`: what is found, and what is said of it. [How they are written](https://github.com/milepost/milepost/blob/main/docs/own-rules.md).',
      ),
    ),
  extends: z
    .optional(z.string('the path of a file such as ../milepost.base.json'))
    .check(
      z.describe(
        'Another config file, JSON or YAML, by its path from this one, e.g. `../shared/milepost.json`, in the same repository or the same folder of the workspace. What it sets holds where this file says nothing.',
      ),
    ),
  $schema: z
    .optional(z.string('the address of a JSON Schema'))
    .check(z.describe('For editors; Milepost does not look at it.')),
}
