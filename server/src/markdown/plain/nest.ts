import { endOffset, type InlineNode, type MarkedNode, place, startOffset } from '../node.ts'

/** Words behind a sign that opened something, or all words. */
interface Level {
  readonly sign: string
  readonly from: number
  readonly nodes: InlineNode[]
}

/** Words and marks, nested in what has been opened and not closed. */
export class Nest {
  readonly #levels: Level[] = []
  #top: Level = { sign: '', from: 0, nodes: [] }

  /** Words that stand in the text between two places, as part of those directly before. */
  addWords(value: string, from: number, to: number): void {
    const { nodes } = this.#top
    const last = nodes.at(-1)
    if (last?.type !== 'text') {
      if (value !== '') nodes.push({ type: 'text', value, position: place(from, to) })
    } else if (value !== '') {
      nodes[nodes.length - 1] = { type: 'text', value: last.value + value, position: place(startOffset(last), to) }
    }
  }

  add(node: InlineNode): void {
    this.#top.nodes.push(node)
  }

  /** Not where more is open than anyone writes: what is open in vain is handed from level to level in the end. */
  open(sign: string, from: number): boolean {
    this.#levels.push(this.#top)
    this.#top = { sign, from, nodes: [] }
    return this.#levels.length <= DEEPEST
  }

  /** Whether the last sign that is open is this one. */
  isIn(sign: string): boolean {
    return this.#top.sign === sign
  }

  /** Whether a sign is open that begins with a character. */
  has(character: string): boolean {
    return this.#top.sign.startsWith(character) || this.#levels.some(({ sign }) => sign.startsWith(character))
  }

  /** Makes a node of what stands behind the last sign that is open. */
  close(type: MarkedNode['type'], to: number): void {
    const { from, nodes } = this.#leave()
    this.add({ type, children: nodes, position: place(from, to) })
  }

  /**
   * Makes a link of what stands behind the last bracket; signs that were opened in it are words. Not where another bracket
   * is open: no link is part of another.
   */
  closeLink(url: string, to: number): boolean {
    while (!this.isIn(BRACKET)) this.giveUp()
    const { from, nodes } = this.#leave()
    this.add({ type: 'link', url, children: nodes, position: place(from, to) })
    return !this.has(BRACKET)
  }

  /** Takes the last sign that is open for words. */
  giveUp(): void {
    const { sign, from, nodes } = this.#leave()
    this.addWords(sign, from, from + sign.length)
    for (const node of nodes) {
      if (node.type === 'text') this.addWords(node.value, startOffset(node), endOffset(node))
      else this.add(node)
    }
  }

  finish(): InlineNode[] {
    while (0 < this.#levels.length) this.giveUp()
    return this.#top.nodes
  }

  #leave(): Level {
    const left = this.#top
    this.#top = this.#levels.pop() ?? left
    return left
  }
}

export const BRACKET = '['
const DEEPEST = 50
