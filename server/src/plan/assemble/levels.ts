import { byPosition } from '../../base/span.ts'
import { idKey, nameKey } from '../identifier.ts'
import type { Reading } from '../reading.ts'
import type { Bullets, Field, Head, Place, Statement } from '../statement.ts'
import type { NodeKind } from '../value.ts'
import { unitOfWord } from '../words.ts'

/**
 * The kind of each head. Where a plan has two levels, the one it calls milestones holds the milestones, else the one
 * that tells more than a title; the level above holds them together, the level below is work.
 */
export function kindsOf({ heads, statements, bullets }: Reading): ReadonlyMap<Head, NodeKind> {
  const level = new Levels(heads, statements, bullets)
  level.settleMilestones()
  level.settleStretches()
  level.settleSections()
  level.settleSeries()
  level.settleDocument()
  level.settleWork()
  level.settleAsides()
  level.settleMentions()
  return level.kinds
}

class Levels {
  readonly kinds = new Map<Head, NodeKind>()
  private readonly heads: readonly Head[]
  private readonly told = new Map<Head, Set<Field>>()
  /** Heads whose titles tell a status. */
  private readonly decorated = new Set<Head>()
  /** Where each head says anything, beyond its own title. */
  private readonly said = new Map<Head, Place[]>()

  constructor(heads: readonly Head[], statements: readonly Statement[], bullets: readonly Bullets[]) {
    this.heads = heads
    for (const { subject, field, place } of statements) {
      if (subject.is !== 'head') continue
      if (place.dialect === 'title') {
        if (field === 'status') this.decorated.add(subject.head)
        continue
      }
      const fields = this.told.get(subject.head)
      if (fields) fields.add(field)
      else this.told.set(subject.head, new Set([field]))
      this.hear(subject.head, place)
    }
    for (const { head, place } of bullets) this.hear(head, place)
    for (const head of heads) {
      if (head.kind !== 'section' && head.kind !== 'item') this.kinds.set(head, head.kind)
      else if (isTitle(head)) this.kinds.set(head, 'milestone')
    }
  }

  private hear(head: Head, place: Place): void {
    const before = this.said.get(head)
    if (before) before.push(place)
    else this.said.set(head, [place])
  }

  /** A remark such as “Risk: soot” tells of a plan only where there is one. */
  settleAsides(): void {
    if ([...this.kinds.values()].includes('milestone')) return
    for (const head of this.heads) if (head.isAside) this.kinds.delete(head)
  }

  /** Of what is called a milestone, a phase or the like, only one level is. */
  settleMilestones(): void {
    const candidates = this.heads.filter((head) => this.kinds.get(head) === 'milestone')
    const proper = candidates.filter((head) => isProper(head) && 0 < head.rank)
    const stages = candidates.filter((head) => !isProper(head))
    if (stages.some((head) => this.hasCriteria(head)) && !proper.some((head) => this.tells(head))) {
      for (const head of proper) if (!this.holdsAny(head, stages)) this.kinds.delete(head)
      this.settleStages(stages, [])
    } else this.settleStages(stages, proper)
    for (const head of candidates) {
      if (isTitle(head) && this.kinds.get(head) === 'milestone' && !this.tellsField(head)) this.kinds.delete(head)
    }
  }

  private settleStages(stages: readonly Head[], proper: readonly Head[]): void {
    const holdsProper = ancestorsOf(proper)
    const inner = [...stages, ...this.heads.filter((head) => this.isLikeMilestone(head))]
    const holdsStage = ancestorsOf(inner.filter((head) => 0 < head.rank && !goesOnFromOuter(head)))
    for (const head of stages) {
      const outer = this.enclosing(head, 'milestone')
      if (outer && isSameId(outer, head)) continue
      if (holdsProper.has(head)) this.kinds.set(head, 'phase')
      else if (outer) this.settleInner(head, outer)
      else if (1 < proper.length && !proper.some((other) => isBeside(other, head))) this.demote(head)
      else if (holdsStage.has(head) && !this.tellsBefore(head, inner)) this.kinds.set(head, 'phase')
    }
    const phases = new Set(stages.filter((head) => this.kinds.get(head) === 'phase').flatMap(namesOf))
    for (const head of stages) {
      if (this.kinds.get(head) === 'milestone' && namesOf(head).some((name) => phases.has(name)))
        this.kinds.set(head, 'phase')
    }
  }

  /** A stage within another that tells something itself is part of the work on it. */
  private settleInner(head: Head, outer: Head): void {
    if (isProper(outer) && outer.depth <= 1) return
    if (isProper(outer) || this.tells(outer) || goesOnFromOuter(head)) this.kinds.set(head, 'task')
  }

  private demote(head: Head): void {
    const inPhase = this.enclosing(head, 'phase') !== undefined
    this.kinds.set(head, inPhase && this.tells(head) ? 'task' : 'phase')
  }

  /** “Week 3” is a milestone only where the plan has no other; “Day 1: Scaffolding” within one is work. */
  settleStretches(): void {
    const hasMilestones = [...this.kinds.values()].includes('milestone')
    for (const head of this.heads) {
      if (head.kind !== 'section' || unitOf(head) !== 'stretch') continue
      if (!hasMilestones && this.tells(head)) this.kinds.set(head, 'milestone')
      else if (this.enclosing(head, 'milestone') && head.name.value !== '' && this.tells(head))
        this.kinds.set(head, 'task')
    }
  }

  /** Sections without a kind become milestones by what they say. */
  settleSections(): void {
    const holdsMilestone = ancestorsOf(this.heads.filter((head) => this.kinds.get(head) === 'milestone'))
    for (const head of this.heads) {
      const fields = this.told.get(head)
      if (
        this.kinds.has(head) ||
        head.kind === 'item' ||
        !fields ||
        holdsMilestone.has(head) ||
        this.isInsideNode(head)
      )
        continue
      if (!isDocument(head) && tellsOfMilestone(head, fields)) this.kinds.set(head, 'milestone')
    }
  }

  /** A document without milestones may be one: `# Launch the SDK`, with a date and deliverables. */
  settleDocument(): void {
    if ([...this.kinds.values()].includes('milestone')) return
    const title = this.heads.find(isDocument)
    const fields = title && this.told.get(title)
    const delivers =
      fields?.has('deliverables') === true || this.heads.some(({ kind, parent }) => kind === 'item' && parent === title)
    if (title && fields?.has('due') && (delivers || fields.has('exitCriteria'))) this.kinds.set(title, 'milestone')
  }

  /** Where nothing else is a milestone, sections with ids in a row that say what they deliver are: `WS-A`, `WS-B`. */
  settleSeries(): void {
    if ([...this.kinds.values()].includes('milestone')) return
    const open = this.heads.filter(
      (head) => !this.kinds.has(head) && head.id && this.told.get(head)?.has('deliverables'),
    )
    for (const head of open)
      if (1 < open.filter((other) => isBeside(other, head)).length) this.kinds.set(head, 'milestone')
  }

  /** Sections within a milestone that have an id, or a number that goes on from its own, are its tasks. */
  settleWork(): void {
    const open = this.heads.filter(
      (head) => head.kind === 'section' && !this.kinds.has(head) && unitOf(head) !== 'stretch' && !isDocument(head),
    )
    const numbered = open.filter(({ id, number }) => !id && number)
    for (const head of open) {
      const milestone = this.enclosing(head, 'milestone')
      const isInRow = numbered.includes(head) && numbered.some((other) => other !== head && isBeside(other, head))
      const isWork = milestone
        ? !this.enclosing(head, 'task') &&
          (head.id ?? (head.number && ((isInRow && isPlain(head)) || goesOn(head.number.value, milestone))))
        : isInRow && numbered.some((other) => isBeside(other, head) && this.hasStatusInTitle(other))
      if (isWork) this.kinds.set(head, 'task')
    }
  }

  /** A line or row that names what has a heading elsewhere is of its kind. */
  settleMentions(): void {
    const full = new Map<string, NodeKind>()
    for (const head of this.heads) {
      const kind = this.kinds.get(head)
      if (head.rank === 3 && head.id && kind && LEVELS.has(kind)) full.set(idKey(head.id.value), kind)
    }
    for (const head of this.heads) {
      const kind = this.kinds.get(head)
      const other = head.rank < 3 && head.id ? full.get(idKey(head.id.value)) : undefined
      if (other && kind && LEVELS.has(kind) && head.called !== undefined) this.kinds.set(head, other)
    }
  }

  private enclosing(head: Head, kind: NodeKind): Head | undefined {
    for (let up = head.parent; up; up = up.parent) if (this.kinds.get(up) === kind) return up
    return undefined
  }

  private isInsideNode(head: Head): boolean {
    for (let up = head.parent; up; up = up.parent) {
      const kind = this.kinds.get(up)
      if (kind !== undefined && kind !== 'phase') return true
    }
    return false
  }

  private tellsField(head: Head): boolean {
    return MILESTONE_FIELDS.some((field) => this.told.get(head)?.has(field))
  }

  private hasStatusInTitle(head: Head): boolean {
    return this.decorated.has(head)
  }

  private tells(head: Head): boolean {
    return this.said.has(head)
  }

  /** A section with an id and criteria of its own, as `### A1 Prototype` in `## Phase A`. */
  private isLikeMilestone(head: Head): boolean {
    return !this.kinds.has(head) && head.id !== undefined && this.hasCriteria(head)
  }

  /** Whether a stage tells more than the stages that it holds: anything before the first, unless they have criteria. */
  private tellsBefore(head: Head, stages: readonly Head[]): boolean {
    const held = stages.filter((inner) => inner.parent === head)
    if (held.some((inner) => this.hasCriteria(inner)) && !this.hasCriteria(head)) return false
    const [first] = held
    return (this.said.get(head) ?? []).some(({ value }) => !first || byPosition(value, first.title) < 0)
  }

  private holdsAny(head: Head, others: readonly Head[]): boolean {
    return others.some((other) => other.parent === head)
  }

  private hasCriteria(head: Head): boolean {
    return this.told.get(head)?.has('exitCriteria') ?? false
  }
}

function ancestorsOf(heads: readonly Head[]): ReadonlySet<Head> {
  const found = new Set<Head>()
  for (const head of heads) for (let up = head.parent; up && !found.has(up); up = up.parent) found.add(up)
  return found
}

const unitOf = ({ called }: Head): ReturnType<typeof unitOfWord> =>
  called === undefined ? undefined : unitOfWord(called)
/** `# Sprint 26: Beta`: the whole document may be one milestone. */
const isTitle = ({ depth, id, called }: Head): boolean => depth === 1 && id !== undefined && called !== undefined
const isDocument = ({ depth, rank }: Head): boolean => depth === 1 && rank === 3
const namesOf = ({ id, name }: Head): string[] =>
  [idKey(id?.value ?? ''), nameKey(name.value)].filter((one) => one !== '')
const isProper = (head: Head): boolean => unitOf(head) === 'milestone'

/** “Phase 0 – Remaining work” in Phase 0 */
const isSameId = (one: Head, other: Head): boolean =>
  one.id !== undefined && other.id !== undefined && idKey(one.id.value) === idKey(other.id.value)

/** Whether two headings stand in one row, as `## Phase 1` and `## Milestone 2` in a plan that does not care. */
function isBeside(one: Head, other: Head): boolean {
  return one.parent === other.parent && one.depth === other.depth && one.dialect === other.dialect
}

const LEVELS: ReadonlySet<NodeKind> = new Set<NodeKind>(['milestone', 'phase', 'task'])
const isPlain = ({ number }: Head): boolean => /^\d+$/.test(number?.value ?? '')

/**
 * Whether a number continues that of the node around it: `1.2` in Phase 1, `3A` in Phase 3. Below `3. Technical plan`
 * the sections are counted, whatever they are about.
 */
function goesOn(number: string, { id, parent }: Head): boolean {
  for (let up = parent; up; up = up.parent) if (up.number && number.startsWith(`${up.number.value}.`)) return false
  const own = /(\d+(?:\.\d+)*)$/.exec(idKey(id?.value ?? ''))?.[1]
  return own !== undefined && new RegExp(`^${own.replace(/\./g, '\\.')}(?:\\.\\d|[A-Za-z]$)`).test(number)
}

/** `Phase 3G` in Phase 3 */
function goesOnFromOuter({ id, parent }: Head): boolean {
  const number = /\d+(?:\.\d+)*[A-Za-z]?$/.exec(id?.value ?? '')?.[0]
  return number !== undefined && parent !== undefined && goesOn(number, parent)
}

/** Components have dependencies too; only a date, a criterion or someone in charge makes a milestone of a section. */
function tellsOfMilestone(head: Head, fields: ReadonlySet<Field>): boolean {
  const telling = MILESTONE_FIELDS.filter((field) => fields.has(field)).length
  const isPlanned = fields.has('exitCriteria') || fields.has('due')
  const isWaiting = fields.has('dependsOn') && (fields.has('owners') || head.id !== undefined)
  return (isPlanned || isWaiting) && (2 <= telling || head.id !== undefined)
}

const MILESTONE_FIELDS: readonly Field[] = ['owners', 'due', 'status', 'exitCriteria', 'dependsOn', 'deliverables']
