import { format } from 'node:util'

/** Picks what a suite says out of what the whole workbench says. */
export interface Transcript {
  /** Called with each line of the log: what `console.log` was given in the editor. */
  hear(kind: string, words: readonly unknown[]): void
  /** Errors from anywhere in the editor. They matter only if the suite fails. */
  readonly errors: readonly string[]
}

// Between these two lines a suite speaks; see client/test/support/run-suites.ts.
const begin = /^::suites /
const end = /^::mocha /

// What the workbench says of itself all the same. The errors among it are two native modules, which would need
// a compiler, a sign-in which nobody offers, and requests which its end has cut short.
const harmless = [
  'Error: Could not locate the bindings file',
  "Cannot find module './build/Release/watchdog'",
  'Canceled: ',
  'Creating a socket',
  'Ignoring fetching additional builtin extensions',
  'Timed out waiting for authentication provider',
  'Updating additional builtin extensions',
  '[AccountPolicyGate]',
  '[AgentHost',
  '[Service Worker]',
  '[reconnection-grace-time]',
]

export function keepTranscript(): Transcript {
  const errors: string[] = []
  let isSuite = false
  const hear = (kind: string, words: readonly unknown[]) => {
    const line = format(...words)
    if (harmless.some((start) => line.startsWith(start))) return
    if (kind === 'error') errors.push(line)
    else if (isSuite) console.log(line)
    if (begin.test(line)) isSuite = true
    if (end.test(line)) isSuite = false
  }
  return { hear, errors }
}
