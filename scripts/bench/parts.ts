import { analysis } from './parts/first-analysis.ts'
import { check } from './parts/check.ts'
import { keystrokes } from './parts/keystrokes.ts'
import { parserGrowth } from './parts/growth.ts'
import { peers } from './parts/peers.ts'
import { requests } from './parts/requests.ts'
import { start } from './parts/start.ts'
import { workspace } from './parts/workspace.ts'
import type { Findings } from './results.ts'
import type { Stage } from './stage.ts'

/** All parts of the bench by name, in the order in which they run. */
export const parts: Readonly<Record<string, (stage: Stage) => Promise<Findings>>> = {
  parser: parserGrowth,
  keystrokes,
  peers,
  analysis,
  requests,
  workspace,
  start,
  check,
}
