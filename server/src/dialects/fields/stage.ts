import type { When } from '../../plan/date.ts'
import { findIds } from '../../plan/identifier.ts'

/** “End of Phase 2”, “before M3”, “M2”: as good a time as the plan has. */
export function isStage(text: string): boolean {
  const [id, second] = findIds(text)
  return id !== undefined && !second && AROUND_STAGE.test(`${text.slice(0, id.from)}…${text.slice(id.to)}`)
}

/** A time that only the plan itself can tell. */
export function undated(text: string): When {
  return { text, from: undefined, to: undefined }
}

const AROUND_STAGE =
  /^(?:by|before|until|during|at|in)?\s*(?:(?:the\s+)?(?:end|start|beginning|close)\s+of)?\s*…\s*(?:start|end|kickoff|close)?\.?$/i
