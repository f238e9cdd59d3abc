import { runSuites } from './support/run-suites.ts'

/** What VS Code calls in its web worker extension host: resolves when every test has passed. */
export async function run(): Promise<void> {
  // Mocha as built for browsers, where it leaves itself in the global `mocha`; it needs no document. Imported only
  // here, because it also overwrites `module.exports`, in which VS Code must first find `run`.
  await import('mocha/mocha.js')
  mocha.setup({ ui: 'bdd', reporter: 'spec' })
  await runSuites(mocha, 'browser', () => import('./suites/all-suites.ts'))
}
