import { Dice } from './random.ts'

/** A document in the making: its lines so far, and what the lines to come may refer to. */
export class Page {
  readonly dice: Dice
  readonly lines: string[] = []
  /** Milestones so far; the last one is `M${milestones}`. */
  milestones = 0
  tasks = 0
  /** A link to another plan; undefined in a document that stands alone. */
  readonly #link: ((dice: Dice) => string) | undefined

  constructor(seed: number, link?: (dice: Dice) => string) {
    this.dice = new Dice(seed)
    this.#link = link
  }

  add(...lines: readonly string[]): void {
    this.lines.push(...lines)
  }

  /** So many lines, each made anew. */
  addEach(times: number, line: () => string): void {
    for (let left = times; 0 < left; left--) this.add(line())
  }

  /**
   * A reference to an earlier milestone or to another plan. Now and then to a milestone that does not exist: plans have
   * findings, and an edit beside one moves it.
   */
  reference(): string {
    if (this.dice.oneIn(12)) return `M${this.milestones + 7000}`
    if (this.#link && this.dice.oneIn(3)) return this.#link(this.dice)
    return `M${this.dice.between(Math.max(1, this.milestones - 5), Math.max(1, this.milestones - 1))}`
  }

  /** The first so many lines, as a file. */
  text(lines: number): string {
    return `${this.lines.slice(0, lines).join('\n')}\n`
  }
}
