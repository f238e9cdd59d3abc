import { capitalise } from '../../base/phrases.ts'
import { nodesOf, type Plan, type PlanNode } from '../../plan/model.ts'
import type { Field } from '../../plan/statement.ts'
import { LABELS, LANGUAGES } from '../../plan/vocabulary.ts'
import { ENGLISH } from '../../plan/vocabulary/english.ts'
import type { Language } from '../../plan/vocabulary/language.ts'
import { labelKey } from '../../plan/word-keys.ts'
import type { Writable } from './writable.ts'

/** Our own word for a field, where the author has none: the first of the vocabulary, in the language of the plan. */
export function wordFor(field: Field, file: Writable): string {
  return languageOf(file).labels[field]?.[0] ?? LABELS[field][0] ?? field
}

/** “Exit Criteria”, where labels are written so; no other language writes small words large. */
export function wordInTitleCase(field: Field, file: Writable): string {
  const word = wordFor(field, file)
  return languageOf(file) === ENGLISH ? word.split(' ').map(capitalise).join(' ') : capitalise(word)
}

/** The language that knows most of the author's labels, statuses and words for a milestone; in doubt English. */
function languageOf(file: Writable): Language {
  const known = languages.get(file.plan)
  if (known) return known
  const nodes = nodesOf(file.plan)
  const words = new Set(nodes.flatMap((node) => wordsOf(node, file)))
  const names = nodes.map(({ name }) => name.value).join(' ')
  const points = LANGUAGES.map(
    (language) =>
      [...words].filter((word) => vocabularyOf(language).has(word)).length + (language.letters?.test(names) ? 1 : 0),
  )
  const found = LANGUAGES[points.indexOf(Math.max(...points))] ?? ENGLISH
  languages.set(file.plan, found)
  return found
}

/** What an author has words of his own for. */
function wordsOf(node: PlanNode, { text }: Writable): readonly string[] {
  const [unit] = /^\p{L}+/u.exec(node.id?.value ?? '') ?? []
  const status = 'status' in node && node.status.is === 'given' ? node.status.said.value.text : undefined
  const labels = node.statements.map(({ place }) => text.of(place.label))
  return [unit, status, ...labels].filter((word) => word !== undefined).map(labelKey)
}

function vocabularyOf(language: Language): ReadonlySet<string> {
  const known = vocabularies.get(language)
  if (known) return known
  const { labels, statuses, kinds } = language
  const lists = [...Object.values(labels), ...Object.values(statuses)]
  const units = Object.values(kinds).flatMap((list) => list.flatMap((forms) => forms.split('/')))
  const all = new Set([...lists.flat(), ...units].map(labelKey))
  vocabularies.set(language, all)
  return all
}

const languages = new WeakMap<Plan, Language>()
const vocabularies = new WeakMap<Language, ReadonlySet<string>>()
