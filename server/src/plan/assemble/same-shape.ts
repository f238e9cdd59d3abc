import type { Span } from '../../base/span.ts'
import type { Drawing } from '../drawing.ts'
import { type Person, personKey } from '../person.ts'
import type { Reading, Reread } from '../reading.ts'
import type { Bullets, Field, Head, Statement } from '../statement.ts'
import { hasBoxes, isEvidence } from './levels/evidence.ts'
import { isSameByName } from './levels/names.ts'

/** What stands in the place of what was read before. */
export interface Replaced {
  readonly heads: ReadonlyMap<Head, Head>
  /** Where headings stand. */
  readonly headings: ReadonlyMap<Span, Span>
  /** Undefined where something else is told: other fields, more or less of them. */
  readonly told: ReplacedTold | undefined
}

interface ReplacedTold {
  readonly statements: ReadonlyMap<Statement, Statement>
  readonly bullets: ReadonlyMap<Bullets, Bullets>
}

type Heading = Reading['headings'][number]

/**
 * What replaces what, if all that was read anew has the same heads, in other words: then the file falls into the same nodes as
 * before, as long as new names and ids go unnoticed (`renaming.ts`) and what is told makes no other kinds of them. Undefined where it
 * may not. What is said of a deciding field has to be the same to the word.
 */
export function replacedIn(rereads: readonly Reread[], deciding: ReadonlySet<Field>): Replaced | undefined {
  const heads = new Map<Head, Head>()
  const headings = new Map<Heading, Heading>()
  const decides = ({ field }: Statement): boolean => deciding.has(field)
  for (const { before, now } of rereads) {
    if (DECIDING.some((key) => 0 < before[key].length + now[key].length)) return undefined
    if ([...before.drawings, ...now.drawings].some(tells)) return undefined
    const isSame =
      paired(before.headings, now.headings, (old, one) => old.depth === one.depth, headings) &&
      paired(before.heads, now.heads, (old, one) => isSameHead(old, one, heads), heads) &&
      now.heads.every(({ mayBeOwners }) => !mayBeOwners || deciding.has('owners')) &&
      paired(before.statements.filter(decides), now.statements.filter(decides), (old, one) => {
        return isSameStatement(old, one, heads) && saysSame(old, one)
      })
    if (!isSame) return undefined
  }
  const spans = new Map([...headings].flatMap(([old, now]) => (old.span === now.span ? [] : [[old.span, now.span]])))
  if (haveMoved(heads) || haveMoved(spans)) return undefined
  return { heads, headings: spans, told: toldIn(rereads, heads) }
}

function toldIn(rereads: readonly Reread[], heads: Heads): ReplacedTold | undefined {
  const statements = new Map<Statement, Statement>()
  const bullets = new Map<Bullets, Bullets>()
  const isSame = rereads.every(
    ({ before, now }) =>
      paired(before.statements, now.statements, (old, one) => isSameStatement(old, one, heads), statements) &&
      paired(before.bullets, now.bullets, (old, one) => isSameBullets(old, one, heads), bullets),
  )
  return isSame && !haveMoved(statements) && !haveMoved(bullets) ? { statements, bullets } : undefined
}

/** Whether anything has come to the place of another: these cannot be replaced one by one. */
const haveMoved = <Part>(replaced: ReadonlyMap<Part, Part>): boolean =>
  [...replaced.values()].some((now) => replaced.has(now))

/** Whether a drawing says of anything what it waits for. */
const tells = ({ arrows, waves }: Drawing): boolean => 0 < arrows.length + waves.length

/** Notes what replaces what, as long as both tell the same. */
function paired<Part>(
  before: readonly Part[],
  now: readonly Part[],
  isSame: (old: Part, one: Part) => boolean,
  into?: Map<Part, Part>,
): boolean {
  if (before.length !== now.length) return false
  return before.every((old, index) => {
    const one = now[index]
    if (old === one) return true
    if (one === undefined || !isSame(old, one)) return false
    into?.set(old, one)
    return true
  })
}

type Heads = ReadonlyMap<Head, Head>

function isSameHead(old: Head, one: Head, heads: Heads): boolean {
  return (
    PLAIN_PARTS.every((part) => old[part] === one[part]) &&
    (old.id === undefined) === (one.id === undefined) &&
    old.number?.value === one.number?.value &&
    isSameByName(old, one) &&
    old.counted?.id.value === one.counted?.id.value &&
    old.counted?.name.value === one.counted?.name.value &&
    isHeadNow(old.parent, one.parent, heads) &&
    (old.section === undefined) === (one.section === undefined)
  )
}

const isHeadNow = (old: Head | undefined, one: Head | undefined, heads: Heads): boolean =>
  old === one || (old !== undefined && heads.get(old) === one)

function isSameStatement(old: Statement, one: Statement, heads: Heads): boolean {
  return (
    old.field === one.field &&
    old.place.dialect === one.place.dialect &&
    isSameSubject(old, one, heads) &&
    isEvidence(old) === isEvidence(one) &&
    !(old.field === 'mitigation' && old.subject.is === 'named')
  )
}

function saysSame({ said: old }: Statement, { said: one }: Statement): boolean {
  return wordsOf(old) === wordsOf(one)
}

/** The names of owners, or the ids of what is waited for. */
function wordsOf(said: Statement['said']): string {
  if (said === undefined) return ''
  if ('references' in said) return said.references.map(({ id, how }) => `${how} ${id.value}`).join('\n')
  const people = 'is' in said && said.is === 'given' && Array.isArray(said.said.value) ? said.said.value : []
  return people.map(({ name }: Person) => personKey(name.value)).join('\n')
}

function isSameSubject({ subject: old }: Statement, { subject: one }: Statement, heads: Heads): boolean {
  if (old.is === 'head')
    return one.is === 'head' && isHeadNow(old.head, one.head, heads) && old.isOfPart === one.isOfPart
  if (old.is === 'named') return one.is === 'named' && old.id.value === one.id.value
  return one.is === 'document' && old.is === one.is && old.isOfPart === one.isOfPart
}

function isSameBullets(old: Bullets, one: Bullets, heads: Heads): boolean {
  return (
    isHeadNow(old.head, one.head, heads) &&
    old.isPart === one.isPart &&
    old.place.dialect === one.place.dialect &&
    hasBoxes(old) === hasBoxes(one)
  )
}

/** Parts of a reading by which other blocks are read in another way. */
const DECIDING = ['title', 'shared'] as const satisfies readonly (keyof Reading)[]
const PLAIN_PARTS = [
  'kind',
  'called',
  'stage',
  'rank',
  'dialect',
  'depth',
  'isAside',
  'isAmongTasks',
  'isBeside',
] as const satisfies readonly (keyof Head)[]
