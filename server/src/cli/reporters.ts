import type { Reporter } from './report.ts'
import { jsonReporter } from './reporters/json.ts'
import { textReporter } from './reporters/text.ts'

/** How a report is to look. */
export interface Look {
  readonly format: 'text' | 'json'
  readonly hasColours: boolean
}

/** The reporter for a look; what it says of a file, another of the same look prints. */
export function reporterFor(look: Look): Reporter {
  return (look.format === 'json' ? jsonReporter : textReporter(look)) as Reporter
}
