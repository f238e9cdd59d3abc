import type { Person } from '../person.ts'
import type { Statement } from '../statement.ts'
import { stateOf } from '../status.ts'
import { isBlankValue, leavesRoom } from '../words.ts'
import type { Group } from './group.ts'

/**
 * Whether a document is a form that nobody has filled in: its title leaves room for a name, `Roadmap: [PROJECT]`, and
 * nothing is said about what it names.
 */
export function isForm(title: string | undefined, groups: readonly Group[]): boolean {
  return leavesRoomForName(title) && groups.every(({ statements }) => !statements.some(tells))
}

/** Whether the title of a document leaves room for a name: what is told below it then decides whether it is a plan. */
export function leavesRoomForName(title: string | undefined): boolean {
  const room = ROOM.exec(title ?? '')?.[1]
  if (room === undefined || stateOf(room) !== 'unknown') return false
  // “[Search] Roadmap” has its name.
  return room === room.toUpperCase() || SEVERAL_WORDS.test(room)
}

function tells({ field, said }: Statement): boolean {
  switch (field) {
    case 'exitCriteria':
    case 'deliverables':
    case 'go':
    case 'noGo':
      return said.some(({ text }) => !isEmpty(text.value))
    case 'dependsOn':
    case 'milestone':
    case 'signOff':
      return false
    default:
      return said.is === 'given' && wordsOf(said.said.value).some((words) => !isEmpty(words))
  }
}

function wordsOf(value: string | readonly Person[] | { readonly text: string }): readonly string[] {
  if (typeof value === 'string') return [value]
  return 'text' in value ? [value.text] : value.map(({ name }) => name.value)
}

const isEmpty = (text: string): boolean => isBlankValue(text) || leavesRoom(text)
const ROOM = /[[{<]{1,2}\s*(\p{L}[^\]}>]*)[\]}>]/u
/** `Project Name` */
const SEVERAL_WORDS = /^\p{L}+ [\p{L} ]+$/u
