import Mocha from 'mocha'
import { runSuites } from './support/run-suites.ts'

/** What VS Code calls in its Node extension host: resolves when every test has passed. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ reporter: 'spec' })
  // Puts `describe` and `it` in place. Mocha does so itself only when it loads test files; ours are in this bundle.
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  await runSuites(mocha, 'desktop', () => import('./suites/desktop-suites.ts'))
}
