import { editDistance } from '../base/edit-distance.ts'
import { rememberedInForce, wordsInForce } from '../plan/in-force.ts'
import { type Aspect, LANGUAGES } from '../plan/vocabulary.ts'
import { labelKey } from '../plan/word-keys.ts'

/** A label that a hasty writer may have meant. */
export interface NearLabel {
  readonly words: string
  readonly aspect: Aspect
  /** Whether it is among the usual words for its aspect, and not one that only some authors use. */
  readonly isUsual: boolean
}

/**
 * Labels that differ from unknown words by a slip of the finger, the nearest first: “owner” for “onwer”. Singular, plural and
 * other forms of a label are no slips, they are words of their own; so is what is as short as “test”.
 */
export const labelsNear: (words: string) => readonly NearLabel[] = rememberedInForce((words) => {
  const key = labelKey(words)
  if (!SLIPPED.test(key) || NO_SLIPS.has(key) || wordsInForce().aspects.has(key)) return []
  const most = key.length < LONG ? 1 : 2
  return fieldLabels(key.charAt(0))
    .filter(({ words: label }) => Math.abs(label.length - key.length) <= most)
    .map((label) => ({ label, distance: editDistance(label.words, key, most) }))
    .filter(({ label, distance }) => distance <= most && !isOtherForm(label.words, key))
    .sort((a, b) => a.distance - b.distance || Number(b.label.isUsual) - Number(a.label.isUsual))
    .map(({ label }) => label)
})

/** By their first letter, which a slip seldom is. */
const fieldLabels = rememberedInForce((initial: string) => {
  const labels: NearLabel[] = []
  for (const [words, aspect] of wordsInForce().aspects) {
    if (FIELDS.has(aspect) && SHORTEST <= words.length && SLIPPED.test(words) && words.startsWith(initial))
      labels.push({ words, aspect, isUsual: USUAL.has(words) })
  }
  return labels
})

/** “deliveries” beside “delivery”, “depend on” beside “depends on”: they differ where words are inflected. */
function isOtherForm(label: string, key: string): boolean {
  const [theirs, own] = [label.split(/[ -]/), key.split(/[ -]/)]
  if (theirs.length !== own.length) return true
  return theirs.every((word, index) => {
    const other = own[index] ?? ''
    const start = commonStart(word, other)
    return ENDING.test(word.slice(start)) && ENDING.test(other.slice(start))
  })
}

function commonStart(left: string, right: string): number {
  let length = 0
  while (length < left.length && left[length] === right[length]) length++
  return length
}

/** Fields of which a fact is lost where nobody reads the label. */
const FIELDS: ReadonlySet<Aspect> = new Set<Aspect>([
  'status',
  'owners',
  'reviewers',
  'start',
  'due',
  'updated',
  'exitCriteria',
  'deliverables',
  'dependsOn',
  'likelihood',
  'impact',
  'mitigation',
])
const USUAL_FIRST = 4
const USUAL: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap(({ labels }) =>
    [...FIELDS].flatMap((aspect) => (labels[aspect] ?? []).slice(0, USUAL_FIRST).map(labelKey)),
  ),
)
/** Words that plans do use as labels, and for something else. */
const NO_SLIPS: ReadonlySet<string> = new Set([
  'stage',
  'stages',
  'stats',
  'stat',
  'star',
  'state',
  'scop',
  'oven',
  'import',
  'intake',
])
/** Letters, and enough of them that a slip makes no other word. */
const SLIPPED = /^(?=.{4})\p{L}+(?:[ -]\p{L}+){0,3}$/u
/** In letters, of a label in which a slip can be told. */
const SHORTEST = 5
/** From here on two slips are no other word either. */
const LONG = 10
/** What the forms of a word end in, and their stem does not. */
const ENDING = /^(?:s|es|d|ed|e|n|en|er|y|ies|ing|a|o|as|os|us|on|um|t|te|m|\p{Script=Cyrillic}{1,3})?$/u
