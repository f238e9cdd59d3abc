import { pathToFileURL } from 'node:url'
import { Client } from '../client.ts'
import { jsonOf } from '../documents/json.ts'
import { type Place, placesAnywhere, placesBesideFindings, typing } from '../edits.ts'
import { median, quantile, timed } from '../measure.ts'
import { peersFolder } from '../peers.ts'
import type { Figure, Findings, Target } from '../results.ts'
import { milepost } from '../servers/milepost.ts'
import { remarkServer, vscodeJson } from '../servers/others.ts'
import { vscodeMarkdown, vscodeMarkdownSettings } from '../servers/vscode-markdown.ts'
import { inLines, type Stage, textOf } from '../stage.ts'
import { type Typed, type Typist, typeInTurn, untilPulled, untilShown } from '../typist.ts'

/** The same keys in this server and in the peers, in turn, in a plan of headings, tables and tasks (d2). */
export async function peers(stage: Stage): Promise<Findings> {
  const texts = new Map<string, string>()
  const clients = {
    milepost: new Client(milepost()),
    markdown: new Client(vscodeMarkdown(texts)),
    remark: new Client(remarkServer()),
    json: new Client(vscodeJson()),
  }
  try {
    for (const client of Object.values(clients)) await client.start()
    await clients.markdown.tell('workspace/didChangeConfiguration', vscodeMarkdownSettings)
    await clients.json.tell('workspace/didChangeConfiguration', { settings: { json: { validate: { enable: true } } } })
    const results: Findings[] = []
    for (const lines of stage.options.sizes) results.push(await sideBySide(stage, clients, texts, lines))
    return { figures: results.flatMap(({ figures }) => figures), targets: results.flatMap(({ targets }) => targets) }
  } finally {
    for (const client of Object.values(clients)) await client.end()
  }
}

type Clients = Readonly<Record<'milepost' | 'markdown' | 'remark' | 'json', Client>>

async function sideBySide(
  stage: Stage,
  clients: Clients,
  texts: Map<string, string>,
  lines: number,
): Promise<Findings> {
  const text = textOf(stage, 'd2', lines)
  const json = jsonOf(text.length)
  const uri = `${pathToFileURL(peersFolder).href}/d2-${lines}.md`
  const jsonUri = `file:///bench/d2-${lines}.json`
  texts.set(uri, text)
  const opened = Promise.all([clients.milepost.diagnosticsOf(uri, 1), clients.remark.diagnosticsOf(uri, 1)])
  for (const client of [clients.milepost, clients.markdown, clients.remark]) await client.open(uri, 'markdown', text)
  await clients.json.open(jsonUri, 'json', json)
  await opened

  const textLines = text.split('\n')
  const places = placesBesideFindings(clients.milepost.shown(uri)?.diagnostics ?? [], textLines)
  const inText = places.length === 0 ? placesAnywhere(textLines) : places
  const follow = { text, isSentWhole: false, heard: (edited: string) => texts.set(uri, edited) }
  const { typed, bare } = await typeInTurn(
    stage.options,
    {
      milepost: typist(clients.milepost, uri, inText, (version) => untilShown(clients.milepost, uri, version)),
      markdown: { ...typist(clients.markdown, uri, inText, () => untilPulled(clients.markdown, uri)), follow },
      remark: {
        ...typist(clients.remark, uri, inText, (version) =>
          clients.remark.diagnosticsOf(uri, version).then(() => true),
        ),
        follow: { text, isSentWhole: true, heard: () => undefined },
      },
      json: typist(clients.json, jsonUri, placesInJson(json), () => untilPulled(clients.json, jsonUri)),
    },
    () => stage.program.bareParse(text),
  )
  const symbols = await symbolsInTurn(clients, texts, uri, inText, stage.options.rounds)
  for (const client of [clients.milepost, clients.markdown, clients.remark]) await client.close(uri)
  await clients.json.close(jsonUri)
  return findingsOf(lines, typed, bare, symbols)
}

function typist(client: Client, uri: string, places: readonly Place[], hasFollowed: Typist['hasFollowed']): Typist {
  return { client, uri, places, hasFollowed }
}

/** Only in words: JSON that is broken is not read to its end. */
function placesInJson(json: string): readonly Place[] {
  const lines = json.split('\n').map((line) => (/"name"|"owner"/.test(line) ? line : ''))
  return placesAnywhere(lines).map(({ line }) => ({ line, character: (lines[line] ?? '').indexOf(': "') + 4 }))
}

/** Milliseconds from a key to the symbols of the new text. */
async function symbolsInTurn(
  { milepost: ours, markdown }: Clients,
  texts: Map<string, string>,
  uri: string,
  places: readonly Place[],
  rounds: number,
): Promise<{ readonly ours: number; readonly markdown: number }> {
  const taken = { ours: [] as number[], markdown: [] as number[] }
  const ask = (client: Client): Promise<unknown> => client.ask('textDocument/documentSymbol', { textDocument: { uri } })
  for (let round = 0; round < rounds; round++) {
    const place = places[round % Math.max(1, places.length)]
    if (!place) break
    for (const change of typing(place)) {
      ours.change(uri, [change])
      taken.ours.push(await timed(() => ask(ours)))
      // The letter makes no difference for the tokens that its client sends: the text stays as it is.
      markdown.change(uri, [change])
      taken.markdown.push(await timed(() => ask(markdown)))
    }
  }
  return { ours: median(taken.ours), markdown: median(taken.markdown) }
}

function findingsOf(
  lines: number,
  typed: Readonly<Record<keyof Clients, Typed>>,
  bare: number,
  symbols: { readonly ours: number; readonly markdown: number },
): Findings {
  const at = inLines(lines)
  const p50 = (who: keyof Clients): number => quantile(typed[who].taken, 0.5)
  const figures = (Object.keys(names) as (keyof Clients)[]).flatMap((who): Figure[] => [
    { what: 'keystroke → diagnostics, p50', of: names[who], at, value: p50(who), unit: 'ms' },
    { what: 'keystroke → diagnostics, p95', of: names[who], at, value: quantile(typed[who].taken, 0.95), unit: 'ms' },
    { what: 'edits counted', of: names[who], at, value: typed[who].taken.length, unit: '' },
  ])
  const bound = bounds.find((one) => one.lines === lines)
  const targets: Target[] = bound
    ? [
        {
          what: 'keystroke p50 ÷ vscode-markdown’s',
          at,
          measured: p50('milepost') / p50('markdown'),
          bound: { atMost: bound.atMost },
        },
      ]
    : []
  if (lines === 20_000) {
    const measured = symbols.ours / symbols.markdown
    targets.push({ what: 'documentSymbol after a key ÷ vscode-markdown’s', at, measured, bound: { atMost: 0.1 } })
  }
  return {
    figures: [
      { what: 'bare parse', of: 'bare parse', at, value: bare, unit: 'ms' },
      ...figures,
      { what: 'documentSymbol after a key', of: names.milepost, at, value: symbols.ours, unit: 'ms' },
      { what: 'documentSymbol after a key', of: names.markdown, at, value: symbols.markdown, unit: 'ms' },
    ],
    targets,
  }
}

const names: Readonly<Record<keyof Clients, string>> = {
  milepost: 'Milepost',
  markdown: 'vscode-markdown',
  remark: 'remark',
  json: 'vscode-json',
}

/** Issue 4. */
const bounds = [
  { lines: 200, atMost: 0.5 },
  { lines: 1000, atMost: 0.12 },
  { lines: 5000, atMost: 0.03 },
  { lines: 20_000, atMost: 0.01 },
]
