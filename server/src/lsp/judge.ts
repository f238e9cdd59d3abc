import type { Diagnostic } from 'vscode-languageserver'
import { diagnostics } from '../features/diagnostics.ts'
import { withWords } from '../plan/in-force.ts'
import type { FileUri } from '../plan/model.ts'
import type { Rule } from '../rules/rule.ts'
import { briefOf } from '../workspace/brief.ts'
import { contentKey } from '../workspace/file-index.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import { rulingOf } from './ruling.ts'
import type { Session } from './session.ts'

/** What is found in a plan that is not open. */
export interface Judged {
  readonly uri: FileUri
  readonly found: readonly Diagnostic[]
  /** Tells what is found apart from anything else. */
  readonly content: string
  /** Whether what is found may depend on other files. */
  readonly looksOut: boolean
}

/** Reads a plan in full and judges it; undefined where there is none. */
export function judge(uri: FileUri, session: Session, rules: readonly Rule[]): Judged | undefined {
  const snapshot = session.snapshotFor(uri)
  const file = snapshot.file(uri)
  if (!file) return undefined
  return withWords(session.settings.of(uri).customs.words, () => {
    const found = diagnostics(snapshot, uri, rulingOf(session, rules, uri)).diagnostics
    return { uri, found, content: contentKey(JSON.stringify(found)), looksOut: looksOut(file) }
  })
}

/** What is found in a file that is gone, or not to be judged. */
export const nothingIn = (uri: FileUri): Judged => ({ uri, found: [], content: NOTHING, looksOut: false })

/** The content of no findings. */
export const NOTHING = contentKey('[]')

function looksOut(file: PlanFile): boolean {
  return 0 < briefOf(file).awaits.length || file.plan.links.some(({ target }) => !target.value.startsWith('#'))
}
