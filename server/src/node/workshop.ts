import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type MessagePort, Worker } from 'node:worker_threads'
import { KNOWN_WORDS } from '../plan/in-force.ts'
import { type Lexicon, lexiconOf } from '../plan/lexicon.ts'
import type { FileUri } from '../plan/model.ts'
import { type Entry, entryOf } from '../workspace/entry.ts'
import type { Workshop } from '../workspace/host.ts'
import { deflating } from './deflating.ts'

/** What a thread is handed. */
interface Task {
  readonly uri: FileUri
  readonly text: string
  readonly own: Own
}

/** Of which a lexicon can be made again. */
type Own = Pick<Lexicon, 'own' | 'firstDay'>

type Answer = { readonly entry: Entry } | { readonly broken: string }

/**
 * As many threads as the processor runs at once; they start with the first text and end with `close`. A text that ends
 * its thread fails, and those that wait behind it go to another.
 */
export function workshop(
  threads = Math.min(availableParallelism(), MOST),
  program = join(__dirname, 'index-thread.js'),
): Workshop {
  const benches = new Set<Bench>()
  const hand = (order: Order): void => {
    const [least] = [...benches].sort((one, other) => one.length - other.length)
    const isFree = least && (least.length === 0 || benches.size === threads)
    try {
      const bench = isFree ? least : new Bench(program, benches, hand)
      bench.take(order)
    } catch (error) {
      order.fail(error)
    }
  }
  return {
    places: threads * AHEAD,
    entryOf: (uri, text, words) =>
      new Promise((answer, fail) => hand({ task: { uri, text, own: ownOf(words) }, answer, fail })),
    async close() {
      const idle = [...benches].filter(({ length }) => length === 0)
      await Promise.all(idle.map((bench) => bench.close()))
    },
  }
}

/** The part of a thread: makes an entry of each text that it is handed, in their order. */
export function workInThread(port: MessagePort): void {
  let [own, words] = [JSON.stringify(ownOf(KNOWN_WORDS)), KNOWN_WORDS]
  port.on('message', (task: Task) => {
    if (JSON.stringify(task.own) !== own) {
      own = JSON.stringify(task.own)
      words = lexiconOf(task.own.own, task.own.firstDay)
    }
    let answer: Answer
    try {
      answer = { entry: entryOf(task.uri, task.text, words, deflating) }
    } catch (error) {
      answer = { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
    port.postMessage(answer)
  })
}

const ownOf = ({ own, firstDay }: Lexicon): Own => ({ own, firstDay })

/** A text to be read, and who waits for it. */
interface Order {
  readonly task: Task
  answer(entry: Entry): void
  fail(reason: unknown): void
}

/** A thread, and what waits at it: it answers in the order in which it was asked. */
class Bench {
  readonly #worker: Worker
  readonly #all: Set<Bench>
  readonly #orders: Order[] = []

  constructor(program: string, all: Set<Bench>, handOn: (order: Order) => void) {
    this.#worker = new Worker(program, { execArgv: [], resourceLimits: LIMITS })
    this.#all = all.add(this)
    this.#worker.on('message', (answer: Answer) => {
      const first = this.#orders.shift()
      if ('entry' in answer) first?.answer(answer.entry)
      else first?.fail(new Error(answer.broken))
    })
    let reason: unknown = new Error('a thread has ended')
    this.#worker.on('error', (error) => {
      this.#all.delete(this)
      reason = error
    })
    // By now all has been heard that it had to answer.
    this.#worker.on('exit', () => {
      this.#all.delete(this)
      const [inHand, ...behind] = this.#orders.splice(0)
      inHand?.fail(reason)
      behind.forEach(handOn)
    })
  }

  get length(): number {
    return this.#orders.length
  }

  take(order: Order): void {
    this.#orders.push(order)
    this.#worker.postMessage(order.task)
  }

  async close(): Promise<void> {
    this.#all.delete(this)
    await this.#worker.terminate()
  }
}

/** Each takes the memory of a server. */
const MOST = 4
/** Texts that wait at a thread, so that it need not wait for us. */
const AHEAD = 3
/** Megabytes. */
const LIMITS = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 64 }
