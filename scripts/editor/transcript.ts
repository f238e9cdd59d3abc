import { format } from 'node:util'

/** Picks what a suite says out of what the whole workbench says. */
export interface Transcript {
  /** Called with each line of the log: what `console.log` was given in the editor. */
  hear(kind: string, words: readonly unknown[]): void
  hasBegun(): boolean
  /** What was said before the suite began, for the case that it never did. */
  readonly heldBack: readonly string[]
}

// Between these two lines a suite speaks; see client/test/support/run-suites.ts.
const begin = /^::suites/
const end = /^::mocha /

// The extension host misses two native modules, which would need a compiler, and does without.
const harmless =
  /^(Error: Could not locate the bindings file|Cannot find module '.*watchdog'|(Ignoring fetching|Updating) additional builtin)/

export function keepTranscript(): Transcript {
  const heldBack: string[] = []
  let [hasBegun, isSpeaking] = [false, false]
  const hear = (kind: string, words: readonly unknown[]) => {
    const line = format(...words)
    if (harmless.test(line)) return
    if (isSpeaking) console.log(line)
    else if (!hasBegun) heldBack.push(`${kind}: ${line}`)
    if (begin.test(line)) hasBegun = isSpeaking = true
    if (end.test(line)) isSpeaking = false
  }
  return { hear, hasBegun: () => hasBegun, heldBack }
}
