import type { Code } from '../../markdown/block.ts'
import { plainPhrase } from '../../markdown/inline.ts'
import { type Phrase, split } from '../../markdown/phrase.ts'
import { DENIALS, MOVES, ORDER_WORDS } from '../../plan/depending.ts'
import type { Drawing } from '../../plan/drawing.ts'
import { anyOf, LETTER_OR_HYPHEN } from '../../plan/script.ts'
import { patternWith } from '../../plan/word-pattern.ts'
import type { Reading } from '../../plan/reading.ts'
import type { Aspect } from '../../plan/vocabulary.ts'
import { aspectIn, type Context } from './context.ts'
import { readGantt } from './drawing/gantt.ts'
import { readLinesAndArrows } from './drawing/lines-and-arrows.ts'
import { readFlowchart, type Sketch } from './drawing/mermaid.ts'
import { ARROW, readOrder } from './drawing/order.ts'
import { readWaves } from './drawing/waves.ts'

/** Reads the dependencies drawn in a code block: a Mermaid graph or gantt chart, or a drawing of characters. */
export function readDrawing(code: Code, context: Context, into: Reading): void {
  const { language, lines } = code
  if (LONGEST_DRAWING < lines.length) return
  const phrases = lines.map(({ text, span }) => plainPhrase(text, span.origin, span.from))
  const isAboutOrder = tellsOrder(context)
  if (language.toLowerCase() === 'mermaid') {
    const first = phrases.findIndex(({ text }) => CHART.test(text))
    const kind = CHART.exec(phrases[first]?.text ?? '')?.[1]
    if (kind === undefined) return
    const rest = phrases.slice(first + 1)
    add(kind === 'gantt' ? readGantt(rest) : readFlowchart(rest), isAboutOrder, into)
    return
  }
  if (!isDrawing(code)) return
  add(readLinesAndArrows(lines), isAboutOrder, into)
  add(readWaves(phrases), isAboutOrder, into)
  for (const line of phrases) {
    const order = readOrder(line, isAboutOrder ? 'order' : 'code')
    if (order) add(order, isAboutOrder, into)
  }
}

/** Whether code may be a drawing of characters, or an overview that keeps its columns so. */
export function isDrawing({ language, lines }: Code): boolean {
  return DRAWN_IN.has(language.toLowerCase()) && lines.length <= LONGEST_DRAWING
}

/** Reads an order told by arrows in running text: `Order: S0 → S1 → (S2 ∥ S3) → S4`. */
export function readOrderInText(line: Phrase, context: Context, into: Reading): void {
  if (UNORDERED.has(aspectIn(context)) || !ARROW.test(line.text)) return
  const isAboutOrder = tellsOrder(context) || TELLS_ORDER.test(LABEL.exec(line.text)?.[0] ?? '')
  for (const sentence of split(line, BETWEEN_SENTENCES)) {
    const order = NO_ORDER.test(sentence.text) ? undefined : readOrder(sentence, isAboutOrder ? 'order' : 'prose')
    if (order) add(order, isAboutOrder, into)
  }
}

function add(sketch: Sketch & Partial<Pick<Drawing, 'waves'>>, isAboutOrder: boolean, into: Reading): void {
  if (sketch.boxes.length === 0 && !sketch.waves?.length) return
  into.drawings.push({ waves: [], ...sketch, isAboutOrder })
  into.mentions.push(...sketch.boxes.flat().filter(({ how }) => how === 'drawn'))
}

function tellsOrder(context: Context): boolean {
  const heading = context.path.at(-1)?.text.text ?? ''
  return aspectIn(context) === 'dependsOn' || context.pending?.aspect === 'dependsOn' || TELLS_ORDER.test(heading)
}

const TELLS_ORDER = patternWith(ORDER_WORDS, () => anyOf(ORDER_WORDS), 'iu')
const UNORDERING = [...MOVES, ...DENIALS]
const NO_ORDER = patternWith(UNORDERING, () => anyOf(UNORDERING, LETTER_OR_HYPHEN), 'iu')
const BETWEEN_SENTENCES = /(?<=[.;!?])\s+/g
const LABEL = /^[^:：→]{1,45}[:：]/
const CHART = /^\s*(graph|flowchart|gantt)\b/
const DRAWN_IN: ReadonlySet<string> = new Set(['', 'text', 'txt', 'plain', 'plaintext', 'ascii', 'diagram'])
const UNORDERED: ReadonlySet<Aspect | undefined> = new Set<Aspect>([
  'log',
  'template',
  'questions',
  'contents',
  'risks',
])
const LONGEST_DRAWING = 400
