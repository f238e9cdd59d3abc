import type { Diagnostic } from 'vscode-languageserver'
import type { FileUri } from '../plan/model.ts'
import type { Settings } from '../settings/settings.ts'
import { briefOf } from '../workspace/brief.ts'
import { docketOf, type Written } from './docket.ts'
import { attempt, attemptLater, inWords } from './guard.ts'
import { judge, type Judged, nothingIn, NOTHING } from './judge.ts'
import type { Served } from './served.ts'
import type { Session } from './session.ts'
import { slices } from './slices.ts'

/** Sends the findings of a file to the client. */
export type Show = (uri: FileUri, found: readonly Diagnostic[]) => void

/**
 * Shows the findings of the plans that are not open, one plan after the other and behind everything else: all when the
 * workspace is known or is judged otherwise, then those that have changed, with all that look beyond themselves.
 */
export class ClosedFindings {
  readonly #served: Pick<Served, 'session' | 'world' | 'rules' | 'log'>
  readonly #written: () => Written
  readonly #show: Show
  readonly #due = new Set<FileUri>()
  readonly #shown = new Map<FileUri, Shown>()
  #settings: Settings | undefined
  #today = ''
  #isChecking = false
  #isLengthTold = false

  constructor(served: Pick<Served, 'session' | 'world' | 'rules' | 'log'>, written: () => Written, show: Show) {
    this.#served = served
    this.#written = written
    this.#show = show
  }

  get #session(): Session {
    return this.#served.session
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
    const { log } = this.#served
    void attemptLater(log, 'Checking the plans', () => this.#checkDue()).finally(() => (this.#isChecking = false))
  }

  async #checkDue(): Promise<void> {
    const { world } = this.#served
    const rest = slices(world)
    await world.pause()
    while (0 < this.#due.size) {
      const plans: FileUri[] = []
      for (const uri of this.#due) {
        // Until all is read, much would be reported that is only early; then everything is looked at anyway.
        if (this.#session.isIndexing) return
        this.#due.delete(uri)
        if (this.#isWanted(uri)) plans.push(uri)
        else this.#take(nothingIn(uri))
        await rest()
      }
      const isForThreads = (uri: FileUri): boolean => world.judging !== undefined && uri.startsWith('file:')
      await this.#judgeInThreads(plans.filter(isForThreads))
      await this.#judgeHere(plans.filter((uri) => !isForThreads(uri)))
    }
  }

  #isWanted(uri: FileUri): boolean {
    const { settings, snapshot } = this.#session
    if (settings.problems !== 'all' || MOST_PLANS < snapshot.totals.plans) return false
    const file = snapshot.file(uri)
    return file !== undefined && briefOf(file).isPlan
  }

  /** A plan that ends its thread is left out, and the others go to another; not for ever, as no thread may begin at all. */
  async #judgeInThreads(plans: readonly FileUri[]): Promise<void> {
    const { log, world } = this.#served
    const settings = this.#settings
    const left = new Set(plans)
    const isUpToDate = (): boolean => !this.#session.isIndexing && this.#settings === settings
    for (let broken = 0; broken < MOST_BROKEN && 0 < left.size && isUpToDate(); broken++) {
      const docket = docketOf([...left], this.#session, this.#written())
      const hear = (judged: Judged): boolean => {
        left.delete(judged.uri)
        if (isUpToDate()) this.#take(judged)
        return isUpToDate()
      }
      try {
        await world.judging?.(docket, hear)
      } catch (error) {
        const [culprit = ''] = left
        log.error(`Checking ${culprit} broke down: ${inWords(error)}`)
        left.delete(culprit as FileUri)
      }
    }
  }

  /** Where there are no threads, requests wait for one plan, and none is long. */
  async #judgeHere(plans: readonly FileUri[]): Promise<void> {
    const { log, rules, world } = this.#served
    for (const uri of plans) {
      if (this.#session.isIndexing) return
      const length = this.#session.snapshot.file(uri)?.text.length ?? 0
      const isLong = LONGEST_HERE < length
      if (isLong && !this.#isLengthTold) log.info(TOO_LONG)
      this.#isLengthTold ||= isLong
      const judged = isLong ? undefined : attempt(log, `Checking ${uri}`, () => judge(uri, this.#session, rules))
      this.#take(judged ?? nothingIn(uri))
      await world.pause()
    }
  }

  #take({ uri, found, content, looksOut }: Judged): void {
    if (this.#session.isOpen(uri)) return
    if (content !== (this.#shown.get(uri)?.content ?? NOTHING)) this.#show(uri, found)
    if (0 < found.length || looksOut) this.#shown.set(uri, { content, looksOut })
    else this.#shown.delete(uri)
  }
}

interface Shown {
  /** Tells what is shown apart from anything else. */
  readonly content: string
  /** Whether what is found may depend on other files. */
  readonly looksOut: boolean
}

/** Each is read in full for it, which takes some milliseconds. */
const MOST_PLANS = 2000
/** Characters. */
const LONGEST_HERE = 20_000
const TOO_LONG = `Plans that are not open are not checked where they are longer than ${String(LONGEST_HERE)} characters`
const MOST_BROKEN = 4
