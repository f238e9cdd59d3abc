import type { Pattern } from './syntax.ts'

/** How many steps a pattern has; more than `MOST_STEPS` are refused. */
export function stepsOf(pattern: Pattern): number {
  switch (pattern.is) {
    case 'choice':
    case 'sequence':
      return pattern.of.reduce((sum, one) => sum + 1 + stepsOf(one), 1)
    case 'repeated':
      return (stepsOf(pattern.it) + 1) * Math.max(1, pattern.most ?? pattern.least + 1, pattern.least)
    case 'edge':
    case 'character':
      return 1
  }
}

/** `/x{200}/` is long enough for anyone. */
export const MOST_STEPS = 500

/**
 * Tells whether a pattern is found in a text, whatever its case. It follows all ways through the pattern at once (Thompson,
 * “Regular Expression Search Algorithm”, 1968), so that no pattern takes longer than its steps times the length of the text;
 * what is behind `LONGEST` is not looked at.
 */
export function finderOf(pattern: Pattern): (text: string) => boolean {
  const steps: Step[] = [{ is: 'end' }]
  const first = add(pattern, 0, steps)
  return (text) => isFound(first, steps, [...text.slice(0, LONGEST)])
}

/** What may be done at a point of the pattern, and where that leads. */
type Step =
  | { readonly is: 'end' }
  | { readonly is: 'either'; readonly to: readonly number[] }
  | { readonly is: 'edge'; readonly of: 'start' | 'end' | 'word'; readonly to: number }
  | { readonly is: 'character'; readonly test: RegExp; readonly to: number }

/** Adds the steps of a pattern that goes on at `next`; yields where it begins. */
function add(pattern: Pattern, next: number, steps: Step[]): number {
  switch (pattern.is) {
    case 'choice':
      return push({ is: 'either', to: pattern.of.map((one) => add(one, next, steps)) }, steps)
    case 'sequence':
      return pattern.of.reduceRight((then, one) => add(one, then, steps), next)
    case 'repeated':
      return addRepeated(pattern, next, steps)
    case 'edge':
    case 'character':
      return push({ ...pattern, to: next }, steps)
  }
}

function addRepeated({ it, least, most }: Pattern & { is: 'repeated' }, next: number, steps: Step[]): number {
  let at = next
  if (most === null) {
    const loop: number[] = [next]
    at = push({ is: 'either', to: loop }, steps)
    loop.push(add(it, at, steps))
  }
  for (let count = least; count < (most ?? least); count++) {
    at = push({ is: 'either', to: [next, add(it, at, steps)] }, steps)
  }
  for (let count = 0; count < least; count++) at = add(it, at, steps)
  return at
}

function push(step: Step, steps: Step[]): number {
  return steps.push(step) - 1
}

function isFound(first: number, steps: readonly Step[], text: readonly string[]): boolean {
  let points = new Set<number>()
  for (let at = 0; at <= text.length; at++) {
    const reached = reach([...points, first], steps, text, at)
    if (reached === 'end') return true
    points = new Set()
    for (const { test, to } of reached) if (test.test(text[at] ?? '')) points.add(to)
  }
  return false
}

/** All characters that may come next where a text has led to these points. */
function reach(
  points: number[],
  steps: readonly Step[],
  text: readonly string[],
  at: number,
): readonly (Step & { is: 'character' })[] | 'end' {
  const seen = new Set<number>()
  const characters: (Step & { is: 'character' })[] = []
  for (let point = points.pop(); point !== undefined; point = points.pop()) {
    const step = steps[point]
    if (!step || seen.has(point)) continue
    seen.add(point)
    if (step.is === 'end') return 'end'
    if (step.is === 'either') points.push(...step.to)
    else if (step.is === 'character') characters.push(step)
    else if (isAtEdge(step.of, text, at)) points.push(step.to)
  }
  return characters
}

function isAtEdge(edge: 'start' | 'end' | 'word', text: readonly string[], at: number): boolean {
  if (edge === 'start') return at === 0
  return edge === 'end' ? at === text.length : isOfWord(text[at - 1]) !== isOfWord(text[at])
}

const isOfWord = (character = ''): boolean => WORD.test(character)
const WORD = /[\p{L}\p{N}_]/u
/** Characters of a text that are looked at. */
const LONGEST = 2000
