import { openPlan } from './support/documents.ts'
import { diagnosticsOf } from './support/wait.ts'
import { extension, stateWhere } from './support/milepost.ts'

/** What VS Code calls in an editor without documents; says how long things take: `::activation {"activated":80}` (ms). */
export async function run(): Promise<void> {
  if (extension().isActive) throw new Error('Milepost is active before anything has been measured')
  const begin = performance.now()
  const passed = () => Math.round(performance.now() - begin)

  await extension().activate()
  const activated = passed()
  await stateWhere('answered', () => true)
  const running = passed()
  const { document } = await openPlan('PLANS.md')
  await diagnosticsOf(document.uri, (findings) => 0 < findings.length)
  // From here on, what is said is heard outside: see scripts/editor/transcript.ts.
  console.log('::suites desktop')
  console.log(`::activation ${JSON.stringify({ activated, running, findings: passed() })}`)
}
