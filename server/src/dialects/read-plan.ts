import type { Block } from '../markdown/block.ts'
import type { Chunk } from '../markdown/chunk.ts'
import type { MarkdownFile } from '../markdown/parse.ts'
import { type Assembly, assemble, reassemble } from '../plan/assemble.ts'
import type { Plan } from '../plan/model.ts'
import { emptyReading, type Reading, type Reread } from '../plan/reading.ts'
import { type Context, isSameContext, START } from './read/context.ts'
import { flush } from './read/flush.ts'
import { type ReadStep, stepsOf } from './read-block.ts'

/** A plan, and how each part of its file was read. */
export interface ReadPlan {
  readonly plan: Plan
  readonly chunks: readonly ReadChunk[]
  /** What is left to say where the file ends. */
  readonly end: Pick<ReadStep, 'before' | 'reading'>
  /** What was said, block by block. */
  readonly readings: readonly Reading[]
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
  const known = knownIn(before)
  const chunks: ReadChunk[] = []
  let context = START
  for (const chunk of file.chunks) {
    const read = known.chunk(chunk, context) ?? readChunk(chunk, context, known.step)
    chunks.push(read)
    context = read.after
  }
  const end = before && isSameContext(before.end.before, context) ? before.end : readEnd(context)
  const readings = [...chunks.flatMap(({ steps }) => steps.map(({ reading }) => reading)), end.reading]
  const rereads = before && rereadsBetween(before.readings, readings)
  const assembly = rereads
    ? reassemble(before.assembly, rereads, readings, file.end)
    : assemble(readings, file.end, before?.assembly)
  return { plan: assembly.plan, chunks, end, readings, assembly }
}

function readChunk(chunk: Chunk, before: Context, known: Known['step']): ReadChunk {
  let after = before
  const steps = chunk.blocks.flatMap((block) =>
    stepsOf(block).map((step, index) => {
      const read = known(block, index, after) ?? step(block, after)
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
  chunk(chunk: Chunk, context: Context): ReadChunk | undefined
  step(block: Block, index: number, context: Context): ReadStep | undefined
}

function knownIn(before: ReadPlan | undefined): Known {
  const chunks = new Map(before?.chunks.map((read) => [read.chunk, read]))
  let steps: ReadonlyMap<Block, readonly ReadStep[]> | undefined
  return {
    chunk(chunk, context) {
      const read = chunks.get(chunk)
      return read && isSameContext(read.before, context) ? read : undefined
    },
    step(block, index, context) {
      steps ??= stepsByBlock(before?.chunks ?? [])
      const read = steps.get(block)?.[index]
      return read && isSameContext(read.before, context) ? read : undefined
    },
  }
}

function stepsByBlock(chunks: readonly ReadChunk[]): ReadonlyMap<Block, readonly ReadStep[]> {
  const steps = new Map<Block, ReadStep[]>()
  for (const step of chunks.flatMap((chunk) => chunk.steps)) {
    const same = steps.get(step.block)
    if (same) same.push(step)
    else steps.set(step.block, [step])
  }
  return steps
}

/** What was read anew, and in place of what; undefined where blocks have come, gone or changed places. */
function rereadsBetween(before: readonly Reading[], now: readonly Reading[]): Reread[] | undefined {
  if (before.length !== now.length) return undefined
  const rereads: Reread[] = []
  for (const [index, old] of before.entries()) {
    const one = now[index]
    if (one && one !== old) rereads.push({ before: old, now: one })
  }
  const gone = new Set(rereads.map(({ before }) => before))
  return rereads.some(({ now }) => gone.has(now)) ? undefined : rereads
}
