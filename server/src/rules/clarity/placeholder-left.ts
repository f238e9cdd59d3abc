import { endOf, isEmpty, type Span, startOf } from '../../base/span.ts'
import type { SourceText } from '../../base/text.ts'
import { DENIALS } from '../../plan/depending.ts'
import { NODE_KINDS, nodesOf, type Plan } from '../../plan/model.ts'
import { anyOf } from '../../plan/script.ts'
import type { Statement } from '../../plan/statement.ts'
import type { NodeKind } from '../../plan/value.ts'
import { latePattern } from '../../plan/word-pattern.ts'
import { isLive } from '../gaps.ts'
import { noOptions } from '../no-options.ts'
import { placeholdersIn } from '../placeholders.ts'
import { defineRule } from '../rule.ts'
import { heldBy, spanIndex } from '../span-index.ts'

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  group: 'clarity',
  summary: 'What was to be filled in later is filled in.',
  severity: 'information',
  options: noOptions,
  of: NODE_KINDS,
  seesWords: true,
  looksAt: ['document', 'placeholders'],
  // What is over needs no owner any more.
  gather: (node, { text }) => (isLive(node) ? partsOf(node.statements, text, node.kind) : [{ quiet: node.body }]),

  *check(file, { gathered }) {
    const { plan, text } = file
    const parts = [...partsOf(plan.document.statements, text), ...gathered]
    const quiet = spanIndex(parts.flatMap((part) => part.quiet ?? []))
    const blanks = parts.flatMap(({ blank }) => blank ?? [])
    for (const at of blanks.filter((one) => !quiet.holds(one)))
      yield { at, message: messageFor(at, text), severity: 'information' }

    const told = spanIndex(blanks)
    const inProse = plan.placeholders
      .map(({ span }) => span)
      .filter((at) => !told.meets(at) && !quiet.holds(at) && !isSpokenOf(at, text))
    const inFields = heldBy(homesIn(plan), inProse)
    for (const [at, ...others] of alike(inProse, text)) {
      const related = others.map((other) => ({ file, at: other, message: 'And here, in the same words' }))
      yield { at, message: messageFor(at, text), severity: inFields.has(at) ? 'information' : 'hint', related }
    }
  },
})

/** Words that hold the place of a value, “Owner: TBD”; and where none is looked for: in sheets to be signed one day. */
interface Part {
  readonly blank?: Span
  readonly quiet?: Span
}

function partsOf(statements: readonly Statement[], text: SourceText, kind?: NodeKind): readonly Part[] {
  return statements.flatMap(({ field, said, place: { value, home } }): readonly Part[] => {
    if (field === 'signOff') return [{ quiet: home }]
    // A question is “offen” until it is answered.
    if (field === 'status' && (kind === 'decision' || kind === 'risk')) return [{ quiet: value }]
    const isBlank = Array.isArray(said) ? said.length === 0 : said !== undefined && 'is' in said && said.is === 'blank'
    return isBlank && !isEmpty(value) ? placeholdersIn(value, text).map((blank) => ({ blank })) : []
  })
}

/** “No TBD is left”, “Replace `TBD`” */
function isSpokenOf(at: Span, text: SourceText): boolean {
  const from = startOf(at)
  return SPOKEN_OF.test(text.slice(Math.max(0, from - LONGEST_DENIAL), from))
}

/** Lines in the same words, as in a checklist that is copied from milestone to milestone, are told once. */
function alike(places: readonly Span[], text: SourceText): readonly (readonly [Span, ...Span[]])[] {
  const byLine = new Map<string, [Span, ...Span[]]>()
  for (const at of places) {
    const line = lineAround(at, text)
    const others = byLine.get(line)
    if (others) others.push(at)
    else byLine.set(line, [at])
  }
  return [...byLine.values()]
}

function lineAround(at: Span, text: SourceText): string {
  const [from, to] = [startOf(at), endOf(at)]
  const before = text.slice(Math.max(0, from - LONGEST_LINE), from).split(/[\r\n]/)
  const behind = text.slice(to, to + LONGEST_LINE).split(/[\r\n]/)
  return `${before.at(-1) ?? ''}${text.of(at)}${behind[0] ?? ''}`
}

function messageFor(at: Span, text: SourceText): string {
  return `“${text.of(at)}” is still to be filled in`
}

function homesIn(plan: Plan): readonly Span[] {
  const statements = [...plan.document.statements, ...nodesOf(plan).flatMap((node) => node.statements)]
  return statements.map(({ place }) => place.home)
}

const SPOKEN_OF = latePattern(() => `(?:${anyOf(DENIALS)})\\s*[“"'«„(]?$|[\`“"'«„]$`, 'iu')
const LONGEST_DENIAL = 15
const LONGEST_LINE = 300
