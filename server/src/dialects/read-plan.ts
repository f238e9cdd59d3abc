import { span } from '../base/span.ts'
import type { Block } from '../markdown/block.ts'
import type { Chunk } from '../markdown/chunk.ts'
import type { MarkdownFile } from '../markdown/parse.ts'
import { type Assembly, assemble, reassemble } from '../plan/assemble.ts'
import type { Plan } from '../plan/model.ts'
import { emptyReading, type Reading, type Reread } from '../plan/reading.ts'
import { type Context, isSameContext, START } from './read/context.ts'
import { flush } from './read/flush.ts'
import { type ReadBlock, readBlock } from './read-block.ts'

/** A plan, and how each part of its file was read. */
export interface ReadPlan {
  readonly plan: Plan
  readonly chunks: readonly ReadChunk[]
  /** What is left to say where the file ends. */
  readonly end: Pick<ReadBlock, 'before' | 'reading'>
  /** What was said, block by block. */
  readonly readings: readonly Reading[]
  readonly assembly: Assembly
}

interface ReadChunk {
  readonly chunk: Chunk
  readonly before: Context
  readonly blocks: readonly ReadBlock[]
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
    const read = known.chunk(chunk, context) ?? readChunk(chunk, context, known.block)
    chunks.push(read)
    context = read.after
  }
  const end = before && isSameContext(before.end.before, context) ? before.end : readEnd(context)
  const readings = [...chunks.flatMap(({ blocks }) => blocks.map(({ reading }) => reading)), end.reading]
  const rereads = before && rereadsBetween(before.readings, readings)
  const assembly =
    before && rereads ? reassemble(before.assembly, rereads, readings, file.end) : assemble(readings, file.end)
  return { plan: assembly.plan, chunks, end, readings, assembly }
}

function readChunk(chunk: Chunk, before: Context, known: Known['block']): ReadChunk {
  let after = before
  const blocks = chunk.blocks.map((block) => {
    const read = known(block, after) ?? readBlock(block, after)
    after = read.after
    return read
  })
  return { chunk, before, blocks, after }
}

function readEnd(before: Context): ReadPlan['end'] {
  const reading = emptyReading()
  flush(before, reading)
  return { before, reading }
}

/** What is known of a file from its last reading. */
interface Known {
  chunk(chunk: Chunk, context: Context): ReadChunk | undefined
  block(block: Block, context: Context): ReadBlock | undefined
}

function knownIn(before: ReadPlan | undefined): Known {
  const chunks = new Map(before?.chunks.map((read) => [read.chunk, read]))
  const blocks = new Map<Block, ReadBlock>()
  let isFilled = false
  return {
    chunk(chunk, context) {
      const read = chunks.get(chunk)
      return read && isSameContext(read.before, context) ? read : undefined
    },
    block(block, context) {
      if (!isFilled) for (const one of before?.chunks ?? []) for (const read of one.blocks) blocks.set(read.block, read)
      isFilled = true
      const read = blocks.get(block)
      return read && isSameContext(read.before, context) ? read : undefined
    },
  }
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
