import { type Document, isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLError } from 'yaml'
import { span, type Span } from '../base/span.ts'
import type { Place } from '../own-rules/syntax.ts'
import { placeInScalar } from './place-in-scalar.ts'
import { cut, type Path } from './problem.ts'

/** Something that is wrong with the text, before anybody looks what it says. */
export interface Mistake {
  readonly at: Span
  readonly message: string
}

/** What the text of a config file says, and where. */
export interface ConfigText {
  /** Plain data; undefined where the text cannot be read. */
  readonly values: unknown
  /** Where it breaks the rules of YAML, or of JSON. */
  readonly mistake: Mistake | undefined
  /** Keys that are set above already; what is set above counts. */
  readonly repeated: readonly Mistake[]
  /** The key to which a path leads, or the item of a list; the nearest thing around it where there is none. */
  placeOf(path: Path): Span
  /** Some characters of a value that is a text, where they are written; the key where they are written elsewhere. */
  placeWithin(path: Path, within: Place): Span
}

/**
 * Reads the text of a config file, YAML or JSON, which is YAML with comments of its own: `//` and `/* … *\/` are taken out
 * where they are `comments`. Never fails.
 */
export function readConfigText(text: string, comments: 'in YAML' | 'in JSON'): ConfigText {
  try {
    const document = parseDocument(comments === 'in JSON' ? withoutComments(text) : text, {
      prettyErrors: false,
      logLevel: 'silent',
      uniqueKeys: false,
    })
    const [error] = [...document.errors, ...document.warnings]
    if (error) return broken(spanOf(...error.pos, text.length), inWords(error, comments))
    const repeated = takeRepeated(document).map((key) => ({
      at: spanOf(...rangeOf(key), text.length),
      message: 'This is set above already, and that counts',
    }))
    const placeOf = (path: Path): Span => placeIn(document.contents, path, text.length)
    const placeWithin = (path: Path, within: Place): Span => {
      const value = document.getIn(path, true)
      const place = isScalar(value) ? placeInScalar(value, text, within) : undefined
      return place ? spanOf(place.from, place.to, text.length) : placeOf(path)
    }
    return { values: document.toJS(), mistake: undefined, repeated, placeOf, placeWithin }
  } catch (error) {
    // Names without an anchor, or more of them than anyone means.
    return broken(
      spanOf(0, 1, text.length),
      `This cannot be read: ${cut(error instanceof Error ? error.message : String(error))}`,
    )
  }
}

function broken(at: Span, message: string): ConfigText {
  return { values: undefined, mistake: { at, message }, repeated: [], placeOf: () => at, placeWithin: () => at }
}

/** Takes the keys out, with their values, that stand in a map for the second time. */
function takeRepeated(document: Document): readonly Node[] {
  const repeated: Node[] = []
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>()
      map.items = map.items.filter(({ key }) => {
        const name = isScalar(key) ? String(key.value) : undefined
        const isFirst = name === undefined || !seen.has(name)
        if (name !== undefined) seen.add(name)
        if (!isFirst) repeated.push(key as Node)
        return isFirst
      })
    },
  })
  return repeated
}

const rangeOf = ({ range }: Node): [number, number] => [range?.[0] ?? 0, range?.[1] ?? 0]

function inWords({ code, message }: YAMLError, comments: 'in YAML' | 'in JSON'): string {
  if (comments === 'in JSON') {
    return 'This is no JSON: a comma, a quotation mark or a bracket is missing here, or one too many'
  }
  return `This is no YAML: ${YAML_MISTAKES[code] ?? withoutSource(message)}`
}

/** The words of the library, without those of the file that it quotes at their end. */
function withoutSource(message: string): string {
  return cut(`${message.charAt(0).toLowerCase()}${message.slice(1)}`.replace(/: .*$/s, ''))
}

/** Where the words of the library are about programming. */
const YAML_MISTAKES: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a second colon in one line; words with colons stand in quotation marks',
  BLOCK_IN_FLOW: 'a comma or a bracket is missing here',
  MULTIPLE_DOCS: 'behind “---” begins another document; a config file is one',
  TAB_AS_INDENT: 'lines are indented by blanks, not by tabs',
}

/** The key or item itself, without its value. */
function placeIn(contents: Node | null, path: Path, length: number): Span {
  let [node, at]: [unknown, Span] = [contents, spanOf(contents?.range?.[0] ?? 0, 0, length)]
  for (const key of path) {
    const pair = isMap(node)
      ? node.items.find((one) => isScalar(one.key) && String(one.key.value) === String(key))
      : undefined
    const named = isSeq(node) ? node.items[Number(key)] : pair?.key
    const range = (named as Node | undefined)?.range
    if (!range) return at
    at = spanOf(range[0], range[1], length)
    node = pair ? pair.value : named
  }
  return at
}

/** Blanks in place of comments, so that everything else stands where it stood. */
function withoutComments(json: string): string {
  return json.replace(STRING_OR_COMMENT, (words) => (words.startsWith('"') ? words : words.replace(/[^\r\n]/g, ' ')))
}

/** At least one character, where there is one. */
function spanOf(from: number, to: number, length: number): Span {
  const end = Math.min(Math.max(to, from + 1), length)
  return span({ offset: 0 }, Math.max(0, Math.min(from, end - 1)), end)
}

const STRING_OR_COMMENT = /"(?:[^"\\\n]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g
