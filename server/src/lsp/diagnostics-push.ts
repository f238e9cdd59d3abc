import type { Connection, Diagnostic } from 'vscode-languageserver'
import { diagnostics } from '../features/diagnostics.ts'
import type { FileUri } from '../plan/model.ts'
import { withWords } from '../plan/in-force.ts'
import type { Rule } from '../rules/rule.ts'
import { nothingRemembered, type Remembered } from '../rules/run-rules.ts'
import { attemptLater, inWords, type Log } from './guard.ts'
import { rulingOf } from './ruling.ts'
import type { Session } from './session.ts'

/** Shows the findings of the open documents, and sends only what differs from what is shown. */
export class DiagnosticsPush {
  readonly #connection: Connection
  readonly #session: Session
  readonly #rules: readonly Rule[]
  readonly #log: Log
  /** What each file shows, as sent. */
  readonly #shown = new Map<FileUri, string>()
  readonly #remembered = new Map<FileUri, Remembered>()
  /** Rules whose breakdown is in the log: one stack is enough. */
  readonly #broken = new Set<string>()

  constructor(connection: Connection, session: Session, rules: readonly Rule[], log: Log) {
    this.#connection = connection
    this.#session = session
    this.#rules = rules
    this.#log = log
  }

  update(): void {
    for (const uri of this.#session.openFiles) this.#show(uri)
  }

  /** For a document that is no longer open. */
  leave(uri: FileUri): void {
    this.#remembered.delete(uri)
    this.#shown.delete(uri)
  }

  #show(uri: FileUri): void {
    const { snapshot, settings } = this.#session
    const ruling = rulingOf(this.#session, this.#rules, uri)
    const remembered = this.#remembered.get(uri) ?? nothingRemembered()
    this.#remembered.set(uri, remembered)
    const found = withWords(settings.of(uri).customs.words, () => diagnostics(snapshot, uri, ruling, remembered))
    for (const { rule, error } of found.breakdowns) {
      if (this.#broken.has(rule.id)) continue
      this.#broken.add(rule.id)
      this.#log.error(`The rule ${rule.id} broke down: ${inWords(error)}`)
    }
    const shown = JSON.stringify(found.diagnostics)
    if (shown === this.#shown.get(uri)) return
    this.#shown.set(uri, shown)
    this.send(uri, found.diagnostics)
  }

  send(uri: FileUri, found: readonly Diagnostic[]): void {
    const version = this.#session.versionOf(uri)
    const params = { uri, diagnostics: [...found], ...(version !== undefined && { version }) }
    void attemptLater(this.#log, 'Showing findings', () => this.#connection.sendDiagnostics(params))
  }
}
