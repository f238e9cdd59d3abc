import { type Host, host } from './host.ts'

/** Enough for the slowest start of an editor on a busy machine; tests wait for events and are usually much faster. */
const timeoutMs = 30_000

/**
 * Runs all suites and says, after Mocha's own report, how many tests there were, for `npm test` to add up:
 * `::mocha {"passed":12,"failed":0,"skipped":0}`
 */
export async function runSuites(mocha: Mocha, wanted: Host, load: () => Promise<unknown>): Promise<void> {
  if (host !== wanted) throw new Error(`These suites are for the ${wanted} extension host, but this is the ${host} one`)
  mocha.timeout(timeoutMs)
  // Imported only now, because by now `describe` and `it` are in place.
  await load()

  console.log(`::suites ${host}`)
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failed) => {
      const { passes: passed = 0, pending: skipped = 0 } = runner.stats ?? {}
      console.log(`::mocha ${JSON.stringify({ passed, failed, skipped })}`)
      if (failed === 0) resolve()
      else reject(new Error(`${failed} failed`))
    })
  })
}
