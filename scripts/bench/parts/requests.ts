import { Client } from '../client.ts'
import { dialectNames } from '../documents/dialects.ts'
import { type Place, placesAnywhere } from '../edits.ts'
import { median, timed } from '../measure.ts'
import type { Findings } from '../results.ts'
import { milepost } from '../servers/milepost.ts'
import { inLines, type Stage, textOf } from '../stage.ts'

/** What a reader asks, as a multiple of a request that has no answer: the round trip. */
export async function requests(stage: Stage): Promise<Findings> {
  const client = new Client(milepost())
  try {
    await client.start()
    const results: Findings[] = []
    for (const lines of stage.options.sizes) results.push(await askAbout(client, stage, lines))
    return { figures: results.flatMap(({ figures }) => figures), targets: results.flatMap(({ targets }) => targets) }
  } finally {
    await client.end()
  }
}

const features = ['hover', 'completion', 'definition'] as const
type Asked = (typeof features)[number] | 'empty' | 'documentSymbol'

async function askAbout(client: Client, stage: Stage, lines: number): Promise<Findings> {
  const taken: Readonly<Record<Asked, number[]>> = {
    empty: [],
    hover: [],
    completion: [],
    definition: [],
    documentSymbol: [],
  }
  for (const name of dialectNames) {
    const uri = `file:///bench/asked-${name}-${lines}.md`
    const text = textOf(stage, name, lines)
    const opened = client.diagnosticsOf(uri, 1)
    await client.open(uri, 'markdown', text)
    await opened
    const places = [...mentions(text), ...placesAnywhere(text.split('\n'))]
    const rounds = stage.options.isQuick ? 20 : 60
    for (let round = -WARM_UP; round < rounds; round++) {
      const position = places[(round + WARM_UP) % places.length] ?? { line: 0, character: 0 }
      const ask = async (asked: Asked, params: object, method: string = asked): Promise<void> => {
        const milliseconds = await timed(() => client.ask(`textDocument/${method}`, params))
        if (0 <= round) taken[asked].push(milliseconds)
      }
      await ask('empty', { textDocument: { uri: 'file:///nowhere.md' }, position }, 'hover')
      for (const feature of features) await ask(feature, { textDocument: { uri }, position })
      if (round % 5 === 0) await ask('documentSymbol', { textDocument: { uri } })
    }
    await client.close(uri)
  }
  const at = inLines(lines)
  const empty = median(taken.empty)
  return {
    figures: (Object.keys(taken) as Asked[]).map((what) => ({
      what: what === 'empty' ? 'empty request' : what,
      of: 'Milepost',
      at,
      value: median(taken[what]),
      unit: 'ms',
    })),
    targets: features.map((what) => ({
      what: `${what} ÷ empty request`,
      at,
      measured: median(taken[what]) / empty,
      bound: { atMost: 3 },
    })),
  }
}

/** Places in the middle of the text that name a milestone, e.g. in `Depends on: M3`. */
function mentions(text: string): readonly Place[] {
  const lines = text.split('\n')
  const from = Math.floor(lines.length / 3)
  return lines.slice(from, from + LINES_OF_MENTIONS).flatMap((line, index) => {
    const character = line.search(/\bM\d+/)
    return character < 0 ? [] : [{ line: from + index, character: character + 1 }]
  })
}

const LINES_OF_MENTIONS = 60
const WARM_UP = 10
