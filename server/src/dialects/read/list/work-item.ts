import type { Item } from '../../../markdown/block.ts'
import type { Subject } from '../../../plan/statement.ts'
import { unitOfWord } from '../../../plan/words.ts'
import { isCountedOn } from '../title/counted-on.ts'
import { findLeadingId, findLeadingNumber } from '../title/leading-id.ts'

/** Whether something is told of a piece of work, `1.1 Type checks`, whose steps are no deliverables of the plan. */
export function isWork(subject: Subject): boolean {
  if (subject.is !== 'head') return false
  const { kind, id, number, called, parent } = subject.head
  const isUnit = called !== undefined && unitOfWord(called) !== 'task'
  return kind === 'task' || (kind === 'section' && !isUnit && parent !== undefined && (id ?? number) !== undefined)
}

/** `- [X] T001 Define the types`, `- [ ] 1.2 Types`, or `M1-2` in M1: an id that only tasks have. */
export function isTask(item: Item, subject: Subject): boolean {
  const [line] = item.lines
  if (hasCompoundNumber(item) || isCountedOn(line?.text ?? '', subject)) return true
  const found = line && findLeadingId(line.text)
  if (!line || !found || found.kind === 'task') return found !== undefined
  const around = subject.is === 'head' ? subject.head.id?.value : undefined
  const id = line.text.slice(found.from, found.to)
  return around !== undefined && id.startsWith(around) && /^[-.]\d+$/.test(id.slice(around.length))
}

/** `- [ ] 1.2 Types`, `- [ ] 01-02: Types` */
export function hasCompoundNumber({ box, lines: [line] }: Item): boolean {
  const number = box && line && findLeadingNumber(line.text)
  return number !== undefined && /^\d+[.-]\d/.test(line?.text.slice(number.from, number.to) ?? '')
}
