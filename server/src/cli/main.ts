import { join } from 'node:path'
import { version } from '../../../package.json'
import { compilePatternsOnce } from '../node/compile-patterns-once.ts'
import { localDay } from '../plan/date.ts'
import { readArguments } from './arguments.ts'
import { hasColours } from './colours.ts'
import { cannot, type Command, type Outcome, type Terminal } from './command.ts'
import { help } from './help.ts'
import { visible } from './visible.ts'

/** Each is loaded when it is asked for: to show help, nothing of what reads plans is needed. */
const verbs: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ...(['check', 'export', 'stats', 'explain'] as const).map(
    (verb) => [verb, async () => (await import('./commands.ts')).commands[verb]] as const,
  ),
  ['lsp', async () => (await import('./lsp.ts')).lsp],
])

const HELP: ReadonlySet<string> = new Set(['--help', '-h'])

main().then(print, (error: unknown) => {
  console.error('milepost broke down, which is a bug of its own:', error)
  process.exitCode = 2
})

async function main(): Promise<Outcome | undefined> {
  const [verb, ...words] = process.argv.slice(2)
  if (verb === undefined) return { exitCode: 2, output: help }
  const load = verbs.get(verb)
  const asksForHelp = verb === 'help' || HELP.has(verb) || (load && words.some((word) => HELP.has(word)))
  if (asksForHelp) return { exitCode: 0, output: help }
  if (verb === '--version') return { exitCode: 0, output: `${version}\n` }
  if (!load) return cannot(`there is no command “${verb}”; see milepost --help`)
  compilePatternsOnce()
  const command = await load()
  const given = readArguments(words, command.options)
  return 'complaint' in given ? cannot(given.complaint) : command.run(given, terminal())
}

function print(outcome: Outcome | undefined): void {
  if (!outcome) return
  process.stdout.on('error', giveUp)
  process.exitCode = outcome.exitCode
  process.stdout.write(outcome.output)
  if (outcome.complaint !== undefined) console.error(`milepost: ${visible(outcome.complaint)}`)
}

function giveUp(error: Error): never {
  // Whoever reads may have seen enough, as `head` does.
  const isReaderGone = 'code' in error && error.code === 'EPIPE'
  if (!isReaderGone) console.error(`milepost: the output cannot be written: ${error.message}`)
  process.exit(isReaderGone ? process.exitCode : 2)
}

function terminal(): Terminal {
  return {
    workingFolder: process.cwd(),
    home: join(__dirname, '..'),
    hasColours: hasColours(process.stdout, process.env),
    today: localDay(new Date()),
  }
}
