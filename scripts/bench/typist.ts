import { setTimeout } from 'node:timers/promises'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Client } from './client.ts'
import { type Place, typing } from './edits.ts'
import { median, timed } from './measure.ts'
import type { Options } from './options.ts'

/** Somebody who types into one document of one server, and sees when the server has followed. */
export interface Typist {
  readonly client: Client
  readonly uri: string
  readonly places: readonly Place[]
  /** Servers that know only whole texts, or whose client must know the text, need it after each edit. */
  readonly follow?: { text: string; readonly isSentWhole: boolean; heard(text: string): void }
  /** Until the server has followed; false where it had nothing to tell, which is not counted. */
  hasFollowed(version: number, place: Place): Promise<boolean>
}

/** Milliseconds of each counted edit, and how many were not counted. */
export interface Typed {
  readonly taken: number[]
  uncounted: number
}

/**
 * Lets all type in turn, a batch of edits each, with bare parses of the same text between the batches; answers what
 * each edit took, and what one bare parse took in the middle.
 */
export async function typeInTurn<Name extends string>(
  { isQuick, edits, editsMs }: Options,
  typists: Readonly<Record<Name, Typist>>,
  bareParse: () => unknown,
): Promise<{ readonly typed: Readonly<Record<Name, Typed>>; readonly bare: number }> {
  const batches = isQuick ? 2 : 4
  const names = Object.keys(typists) as Name[]
  const typed = Object.fromEntries(names.map((name) => [name, { taken: [], uncounted: 0 }])) as unknown as Record<
    Name,
    Typed
  >
  const bare: number[] = []
  bareParse()
  for (let batch = 0; batch < batches; batch++) {
    for (const name of names) {
      await typeBatch(typists[name], typed[name], batch, { edits: edits / batches, ms: editsMs / batches })
    }
    bare.push(...(await bareParses(bareParse, editsMs / batches)))
  }
  return { typed, bare: median(bare) }
}

async function typeBatch(
  typist: Typist,
  typed: Typed,
  batch: number,
  most: { readonly edits: number; readonly ms: number },
): Promise<void> {
  const pairs = Math.ceil(most.edits / 2)
  if (batch === 0) for (let pair = 0; pair < WARM_UP_PAIRS; pair++) await typePair(typist, pair)
  const began = performance.now()
  for (let pair = 0; pair < pairs && performance.now() - began < most.ms; pair++) {
    for (const milliseconds of await typePair(typist, batch * pairs + pair)) {
      if (milliseconds === undefined) typed.uncounted++
      else typed.taken.push(milliseconds)
    }
  }
}

/** Types a letter and takes it away. */
async function typePair(typist: Typist, pair: number): Promise<readonly (number | undefined)[]> {
  const place = typist.places[pair % typist.places.length]
  if (!place) return []
  const [type, takeAway] = typing(place)
  return [await typeOnce(typist, type, place), await typeOnce(typist, takeAway, place)]
}

async function typeOnce(typist: Typist, change: object, place: Place): Promise<number | undefined> {
  const { client, uri, follow } = typist
  let sent = [change]
  if (follow) {
    const edited = TextDocument.update(TextDocument.create(uri, '', 0, follow.text), [change as { text: string }], 1)
    follow.text = edited.getText()
    follow.heard(follow.text)
    if (follow.isSentWhole) sent = [{ text: follow.text }]
  }
  let isCounted = true
  const milliseconds = await timed(async () => {
    isCounted = await typist.hasFollowed(client.change(uri, sent), place)
  })
  return isCounted ? milliseconds : undefined
}

/** Enough parses for a median, and no more than one where one takes long. */
async function bareParses(bareParse: () => unknown, ms: number): Promise<readonly number[]> {
  const taken: number[] = []
  const began = performance.now()
  do taken.push(await timed(bareParse))
  while (taken.length < MOST_PARSES && performance.now() - began < ms / 4)
  return taken
}

/** Until the findings of this version are sent. Where they are the same as before nothing is sent, and nothing counted. */
export async function untilShown(client: Client, uri: string, version: number): Promise<boolean> {
  const seen = new AbortController()
  const shown = client.diagnosticsOf(uri, version).then(() => true)
  try {
    return await Promise.race([shown, untilQuiet(client, seen.signal)])
  } finally {
    seen.abort()
  }
}

/** The server has answered, and then has had time for what it does after an edit, more than once; or nobody waits. */
async function untilQuiet(client: Client, signal: AbortSignal): Promise<false> {
  const nowhere = { textDocument: { uri: 'file:///nowhere.md' }, position: { line: 0, character: 0 } }
  for (let time = 0; time < 3; time++) {
    await setTimeout(QUIET_MS, undefined, { signal }).catch(() => undefined)
    if (signal.aborted) return false
    await client.ask('textDocument/hover', nowhere)
  }
  return false
}

/** Until what can be done about the edited line is answered: that takes the findings of the new text. */
export async function untilAnswered(client: Client, uri: string, { line, character }: Place): Promise<true> {
  const at = { line, character }
  await client.ask('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  })
  return true
}

/** Until a server that is asked for its diagnostics has answered. */
export async function untilPulled(client: Client, uri: string): Promise<true> {
  await client.ask('textDocument/diagnostic', { textDocument: { uri } })
  return true
}

const WARM_UP_PAIRS = 2
const MOST_PARSES = 12
/** Longer than any wait in which a server collects keys. */
const QUIET_MS = 100
