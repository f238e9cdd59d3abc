import type { Diagnostic } from 'vscode-languageserver'
import { diagnostics } from '../features/diagnostics.ts'
import { withWords } from '../plan/in-force.ts'
import type { FileUri } from '../plan/model.ts'
import type { Rule } from '../rules/rule.ts'
import type { Settings } from '../settings/settings.ts'
import { briefOf } from '../workspace/brief.ts'
import { contentKey } from '../workspace/file-index.ts'
import type { PlanFile } from '../workspace/snapshot.ts'
import { attemptLater, type Log } from './guard.ts'
import { rulingOf } from './ruling.ts'
import type { Session } from './session.ts'
import { slices } from './slices.ts'
import type { World } from './world.ts'

/** Sends the findings of a file to the client. */
export type Show = (uri: FileUri, found: readonly Diagnostic[]) => void

/**
 * Shows the findings of the plans that are not open, one plan after the other and behind everything else: all when the
 * workspace is known or is judged otherwise, then those that have changed, with all that look beyond themselves.
 */
export class ClosedFindings {
  readonly #session: Session
  readonly #world: World
  readonly #rules: readonly Rule[]
  readonly #log: Log
  readonly #show: Show
  readonly #due = new Set<FileUri>()
  readonly #shown = new Map<FileUri, Shown>()
  #settings: Settings | undefined
  #today = ''
  #isChecking = false

  constructor(session: Session, world: World, rules: readonly Rule[], log: Log, show: Show) {
    this.#session = session
    this.#world = world
    this.#rules = rules
    this.#log = log
    this.#show = show
  }

  /** Looks whether the plans are judged otherwise than before. */
  update(): void {
    const { settings, today, isIndexing } = this.#session
    if (!isIndexing && (settings !== this.#settings || today !== this.#today)) this.#checkAll()
  }

  /** What is known of the workspace is being read anew: then all is looked at again. */
  forget(): void {
    this.#settings = undefined
  }

  /** For all that is known now, and all that is shown. */
  #checkAll(): void {
    this.#settings = this.#session.settings
    this.#today = this.#session.today
    for (const { uri } of this.#session.snapshot.files()) this.#due.add(uri)
    for (const uri of this.#shown.keys()) this.#due.add(uri)
    this.#begin()
  }

  /** For files that have changed on the disk, are gone, or are no longer open. */
  check(uris: readonly FileUri[]): void {
    if (uris.length === 0) return
    for (const uri of uris) this.#due.add(uri)
    for (const [uri, { looksOut }] of this.#shown) if (looksOut) this.#due.add(uri)
    this.#begin()
  }

  /** From now on somebody else shows what is found in a file. */
  leave(uri: FileUri): void {
    this.#shown.set(uri, { content: '', looksOut: false })
    this.#due.delete(uri)
  }

  #begin(): void {
    if (this.#isChecking) return
    this.#isChecking = true
    void attemptLater(this.#log, 'Checking the plans', () => this.#checkDue()).finally(() => (this.#isChecking = false))
  }

  async #checkDue(): Promise<void> {
    const rest = slices(this.#world)
    await this.#world.pause()
    for (const uri of this.#due) {
      // Until all is read, much would be reported that is only early; then everything is looked at anyway.
      if (this.#session.isIndexing) return
      this.#due.delete(uri)
      if (!this.#session.isOpen(uri)) this.#checkOne(uri)
      await rest()
    }
  }

  #checkOne(uri: FileUri): void {
    const { settings } = this.#session
    const isWanted = settings.problems === 'all' && this.#session.snapshot.totals.plans <= MOST_PLANS
    const file = isWanted ? this.#session.snapshot.file(uri) : undefined
    const plan = file && briefOf(file).isPlan ? this.#session.snapshotFor(uri).file(uri) : undefined
    const found = plan ? withWords(settings.of(uri).customs.words, () => this.#findingsOf(plan)) : []
    const content = contentKey(JSON.stringify(found))
    if (content !== (this.#shown.get(uri)?.content ?? NOTHING)) this.#show(uri, found)
    if (plan) this.#shown.set(uri, { content, looksOut: looksOut(plan) })
    else this.#shown.delete(uri)
  }

  #findingsOf({ uri }: PlanFile): readonly Diagnostic[] {
    return diagnostics(this.#session.snapshot, uri, rulingOf(this.#session, this.#rules, uri)).diagnostics
  }
}

interface Shown {
  /** Tells what is shown apart from anything else. */
  readonly content: string
  /** Whether what is found may depend on other files. */
  readonly looksOut: boolean
}

function looksOut(file: PlanFile): boolean {
  return 0 < briefOf(file).awaits.length || file.plan.links.some(({ target }) => !target.value.startsWith('#'))
}

const NOTHING = contentKey('[]')
/** Each is read in full for it, which takes some milliseconds. */
const MOST_PLANS = 2000
