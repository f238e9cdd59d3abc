import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type MessagePort, Worker } from 'node:worker_threads'
import type { Day } from '../plan/date.ts'
import { withWords } from '../plan/in-force.ts'
import type { Settings } from '../settings/settings.ts'
import { checkShare, type OtherFile, readShare, type SaidFile, toldByShare } from './check-share.ts'
import type { Given, Terminal } from './command.ts'
import type { GivenText } from './given-files.ts'
import { givenSettings } from './given-settings.ts'
import { type Look, reporterFor } from './reporters.ts'

/** How files are to be checked, as a thread can be told. */
interface Orders {
  readonly today: Day
  readonly look: Look
  /** Where the settings are, which a thread reads by itself. */
  readonly given: Pick<Given, 'texts'>
  readonly terminal: Pick<Terminal, 'workingFolder'>
}

/** What a thread is told when it starts. */
export interface ShareOrders extends Orders {
  readonly texts: readonly GivenText[]
}

/** Checks files, of many a share in each thread. What is said comes in the order of the files. */
export async function checkInThreads(
  texts: readonly GivenText[],
  { settings, ...orders }: Orders & { readonly settings: Settings },
): Promise<readonly SaidFile[]> {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0)
  const threads = Math.min(availableParallelism(), Math.floor(length / SHARE))
  if (threads < 2) {
    return withWords(settings.words, () => {
      const share = readShare(texts, orders.today, settings)
      return checkShare(texts, share, [], settings, reporterFor(orders.look))
    })
  }
  const shares = dealt(texts, threads)
  const said = await inThreads(shares.map((share): ShareOrders => ({ ...orders, texts: share })))
  const byUri = new Map(said.map((file) => [file.uri, file]))
  return texts.flatMap(({ uri }) => byUri.get(uri) ?? [])
}

/** The part of a thread: checks its share, once it has told the others of it and heard of theirs. */
export async function checkInThread(port: MessagePort, { texts, today, look, ...where }: ShareOrders): Promise<void> {
  const settings = givenSettings(where.given, where.terminal)
  if ('complaint' in settings) throw new Error(settings.complaint)
  const share = withWords(settings.words, () => readShare(texts, today, settings))
  port.postMessage(toldByShare(texts, share))
  const [others] = (await once(port, 'message')) as [readonly OtherFile[]]
  const check = (): readonly SaidFile[] => checkShare(texts, share, others, settings, reporterFor(look))
  port.postMessage(withWords(settings.words, check))
}

async function inThreads(shares: readonly ShareOrders[]): Promise<readonly SaidFile[]> {
  const program = join(__dirname, 'check-thread.js')
  const workers = shares.map((workerData) => new Worker(program, { workerData, execArgv: [], resourceLimits: LIMITS }))
  const heard = async <Message>(): Promise<readonly Message[]> =>
    (await Promise.all(workers.map((worker) => once(worker, 'message')))).map(([message]) => message as Message)
  try {
    const told = await heard<readonly OtherFile[]>()
    workers.forEach((worker, index) => {
      worker.postMessage(told.filter((_, other) => other !== index).flat())
    })
    return (await heard<readonly SaidFile[]>()).flat()
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Shares of about the same length. */
function dealt(texts: readonly GivenText[], count: number): readonly (readonly GivenText[])[] {
  const shares = Array.from({ length: count }, () => ({ texts: [] as GivenText[], length: 0 }))
  for (const text of texts) {
    const least = shares.reduce((one, other) => (other.length < one.length ? other : one))
    least.texts.push(text)
    least.length += text.text.length
  }
  return shares.map((share) => share.texts)
}

/** Characters that are worth a thread: to load Milepost, and to get going, takes as long as to read some of them. */
const SHARE = 500_000
/** Most of what reading a plan makes is of no use a moment later; a small heap for it is full too soon. */
const LIMITS = { maxYoungGenerationSizeMb: 96 }
