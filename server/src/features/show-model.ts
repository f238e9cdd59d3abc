import { fileNameOf } from '../base/address.ts'
import type { FileUri } from '../plan/model.ts'
import { modelPage } from '../views/model-page.ts'
import type { Snapshot } from '../workspace/snapshot.ts'

/**
 * Feature: Show Model
 *
 * What Milepost reads in a plan, beside the plan: each milestone, task, risk and decision with its fields, the line and
 * column of the words that say so and how they are told; then everything that was left unread, with a reason, and the
 * share of words that were read. It follows while you type. In a terminal the same is printed by `milepost export
 * --explain`.
 */
export function showModel(workspace: Snapshot, uri: FileUri): string | undefined {
  const file = workspace.file(uri)
  return file && modelPage(workspace, file, fileNameOf(uri))
}
