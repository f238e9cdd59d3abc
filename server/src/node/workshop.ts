import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type MessagePort, Worker } from 'node:worker_threads'
import { KNOWN_WORDS } from '../plan/in-force.ts'
import { lexiconOf, type OwnWords } from '../plan/lexicon.ts'
import type { FileUri } from '../plan/model.ts'
import { type Entry, entryOf } from '../workspace/entry.ts'
import type { Workshop } from '../workspace/host.ts'
import { deflating } from './deflating.ts'

/** What a thread is handed. */
interface Task {
  readonly uri: FileUri
  readonly text: string
  readonly own: OwnWords
}

type Answer = { readonly entry: Entry } | { readonly broken: string }

/** As many threads as the processor runs at once; they start with the first text and end with `close`. */
export function workshop(): Workshop {
  const threads = Math.min(availableParallelism(), MOST)
  const benches = new Set<Bench>()
  return {
    places: threads * AHEAD,
    async entryOf(uri, text, words) {
      return leastBusy(benches, threads).entryOf({ uri, text, own: words.own })
    },
    async close() {
      const idle = [...benches].filter(({ length }) => length === 0)
      await Promise.all(idle.map((bench) => bench.close()))
    },
  }
}

/** The part of a thread: makes an entry of each text that it is handed, in their order. */
export function workInThread(port: MessagePort): void {
  let [own, words] = [JSON.stringify(KNOWN_WORDS.own), KNOWN_WORDS]
  port.on('message', (task: Task) => {
    if (JSON.stringify(task.own) !== own) [own, words] = [JSON.stringify(task.own), lexiconOf(task.own)]
    let answer: Answer
    try {
      answer = { entry: entryOf(task.uri, task.text, words, deflating) }
    } catch (error) {
      answer = { broken: error instanceof Error ? (error.stack ?? error.message) : String(error) }
    }
    port.postMessage(answer)
  })
}

function leastBusy(benches: Set<Bench>, threads: number): Bench {
  const least = [...benches].sort((one, other) => one.length - other.length)[0]
  return least && (least.length === 0 || benches.size === threads) ? least : new Bench(benches)
}

/** A thread, and who waits for it: it answers in the order in which it was asked. */
class Bench {
  readonly #worker: Worker
  readonly #all: Set<Bench>
  readonly #waiting: { answer(entry: Entry): void; fail(reason: Error): void }[] = []

  constructor(all: Set<Bench>) {
    const program = join(__dirname, 'index-thread.js')
    this.#worker = new Worker(program, { execArgv: [], resourceLimits: LIMITS })
    this.#all = all.add(this)
    this.#worker.on('message', (answer: Answer) => {
      const first = this.#waiting.shift()
      if ('entry' in answer) first?.answer(answer.entry)
      else first?.fail(new Error(answer.broken))
    })
    const fail = (reason: Error): void => {
      this.#all.delete(this)
      for (const one of this.#waiting.splice(0)) one.fail(reason)
    }
    this.#worker.on('error', fail)
    this.#worker.on('exit', () => {
      fail(new Error('a thread has ended'))
    })
  }

  get length(): number {
    return this.#waiting.length
  }

  entryOf(task: Task): Promise<Entry> {
    return new Promise((answer, fail) => {
      this.#waiting.push({ answer, fail })
      this.#worker.postMessage(task)
    })
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
