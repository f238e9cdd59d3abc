import { Page } from './page.ts'
import { check, day, person, status, thing } from './words.ts'

/** Milestones as JSON, a field a line, about as long as a text of so many characters. */
export function jsonOf(characters: number): string {
  const { dice } = new Page(characters)
  const items: string[] = []
  for (let length = 0; length < characters;) {
    const item = {
      id: `M${items.length + 1}`,
      name: thing(dice),
      owner: person(dice),
      due: day(dice),
      status: status(dice),
      criteria: [check(dice), check(dice)],
    }
    const written = JSON.stringify(item, null, 2)
    items.push(written)
    length += written.length + 2
  }
  return `[\n${items.join(',\n')}\n]\n`
}
