import { sameEnds } from '../base/same-ends.ts'
import type { Block } from '../markdown/block.ts'
import type { Chunk } from '../markdown/chunk.ts'
import type { MarkdownFile } from '../markdown/parse.ts'
import { type Assembly, assemble, reassemble } from '../plan/assemble.ts'
import type { Plan } from '../plan/model.ts'
import { differing, emptyReading, type Reading, type Reread } from '../plan/reading.ts'
import { type Context, isSameContext, START } from './read/context.ts'
import { flush } from './read/flush.ts'
import { type ReadStep, stepsOf } from './read-block.ts'

/** A plan, and how each part of its file was read. */
export interface ReadPlan {
  readonly plan: Plan
  readonly chunks: readonly ReadChunk[]
  /** What is left to say where the file ends. */
  readonly end: Pick<ReadStep, 'before' | 'reading'>
  readonly assembly: Assembly
}

interface ReadChunk {
  readonly chunk: Chunk
  readonly before: Context
  readonly steps: readonly ReadStep[]
  readonly after: Context
}

/**
 * Reads the plan that a Markdown file states. Never fails; a file that is no plan comes out with `isPlan` false.
 *
 * The blocks are read in order, each with the context that the blocks before have left, into statements; these are
 * then assembled into nodes, as one milestone is often told in many places. A block that stood in the file as it was
 * `before`, in the same context, says what it said then.
 */
export function readPlan(file: MarkdownFile, before?: ReadPlan): ReadPlan {
  const known = knownIn(before?.chunks ?? [], file.chunks)
  let context = START
  const chunks = file.chunks.map((chunk, index) => {
    const read = known.chunk(index, context) ?? readChunk(chunk, context, known.steps(index))
    context = read.after
    return read
  })
  const end = before && isSameContext(before.end.before, context) ? before.end : readEnd(context)
  const readings = (): Reading[] => [...readingsIn(chunks), end.reading]
  const rereads = before && rereadsBetween(before, { chunks, end })
  const assembly = rereads
    ? reassemble(before.assembly, rereads, readings, file.end)
    : assemble(readings, file.end, before?.assembly)
  return { plan: assembly.plan, chunks, end, assembly }
}

function readChunk(chunk: Chunk, before: Context, known: ReadSteps): ReadChunk {
  let after = before
  const steps = chunk.blocks.flatMap((block) =>
    stepsOf(block).map((step, index) => {
      const same = known.get(block)?.[index]
      const read = same && isSameContext(same.before, after) ? same : step(block, after)
      after = read.after
      return read
    }),
  )
  return { chunk, before, steps, after }
}

function readEnd(before: Context): ReadPlan['end'] {
  const reading = emptyReading()
  flush(before, reading)
  return { before, reading }
}

/** What is known of a file from its last reading. */
interface Known {
  /** How the chunk at an index was read. */
  chunk(index: number, context: Context): ReadChunk | undefined
  /** How the blocks were read that stood there, or around. */
  steps(index: number): ReadSteps
}

type ReadSteps = ReadonlyMap<Block, readonly ReadStep[]>

function knownIn(old: readonly ReadChunk[], now: readonly Chunk[]): Known {
  const { head, tail } = sameEnds(old, now, (read, chunk) => read.chunk === chunk)
  const sameAt = (index: number): ReadChunk | undefined => {
    if (index < head) return old[index]
    return now.length - tail <= index ? old[index - now.length + old.length] : undefined
  }
  let gone: ReadSteps | undefined
  return {
    chunk(index, context) {
      const read = sameAt(index)
      return read && isSameContext(read.before, context) ? read : undefined
    },
    steps(index) {
      const same = sameAt(index)
      return same ? stepsByBlock([same]) : (gone ??= stepsByBlock(old.slice(head, old.length - tail)))
    },
  }
}

function stepsByBlock(chunks: readonly ReadChunk[]): ReadSteps {
  const steps = new Map<Block, ReadStep[]>()
  for (const step of chunks.flatMap((chunk) => chunk.steps)) {
    const same = steps.get(step.block)
    if (same) same.push(step)
    else steps.set(step.block, [step])
  }
  return steps
}

/** What was read anew, and in place of what; undefined where blocks have come, gone or changed places. */
function rereadsBetween(before: Pick<ReadPlan, 'chunks' | 'end'>, now: typeof before): Reread[] | undefined {
  const { head, tail } = sameEnds(before.chunks, now.chunks, (one, other) => one === other)
  const old = readingsIn(before.chunks.slice(head, before.chunks.length - tail))
  const read = readingsIn(now.chunks.slice(head, now.chunks.length - tail))
  if (old.length !== read.length) return undefined
  const pairs = [...read.entries()].map(([index, reading]) => ({ before: old[index] ?? reading, now: reading }))
  const rereads = [...pairs, { before: before.end.reading, now: now.end.reading }].filter(
    (reread) => reread.before !== reread.now,
  )
  const gone = new Set(rereads.map((reread) => reread.before))
  return rereads.some((reread) => gone.has(reread.now)) ? undefined : rereads.map(differing)
}

const readingsIn = (chunks: readonly ReadChunk[]): Reading[] =>
  chunks.flatMap(({ steps }) => steps.map(({ reading }) => reading))
