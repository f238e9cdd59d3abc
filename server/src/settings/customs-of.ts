import { remembered } from '../base/remembered.ts'
import type { Customs } from '../plan/customs.ts'
import type { Day } from '../plan/date.ts'
import { daysOffOf } from '../plan/days-off.ts'
import { KNOWN_WORDS } from '../plan/in-force.ts'
import { type Lexicon, lexiconOf, type OwnWords } from '../plan/lexicon.ts'
import { rosterOf } from '../plan/roster.ts'
import type { Layer } from './layer.ts'

/** What holds for plans by what is set, the nearest last: it replaces what the others say of the same word, name or key. */
export function customsOf(layers: readonly Layer[]): Customs {
  const nearest = <Key extends 'today' | 'projectStart' | 'daysOff'>(key: Key): Layer[Key] =>
    layers.findLast((layer) => layer[key] !== undefined)?.[key]
  const words = Object.assign({}, ...layers.map((layer) => layer.words)) as OwnWords
  const daysOff = nearest('daysOff')
  return {
    words: lexiconFor(words, nearest('projectStart')),
    today: nearest('today'),
    roster: rosterOf(Object.assign({}, ...layers.map(({ people }) => people)) as Layer['people']),
    daysOff: daysOff && daysOffOf(daysOff),
  }
}

/** The same lexicon for the same words: to another, every file is read anew. */
function lexiconFor(own: OwnWords, firstDay: Day | undefined): Lexicon {
  const isOwn = firstDay !== undefined || 0 < Object.keys(own).length
  return isOwn ? lexiconFrom(JSON.stringify([own, firstDay])) : KNOWN_WORDS
}

/** More than a workspace has folders with words of their own. */
const MOST = 50

const lexiconFrom = remembered((told: string): Lexicon => {
  const [own, firstDay] = JSON.parse(told) as [OwnWords, Day | null]
  return lexiconOf(own, firstDay ?? undefined)
}, MOST)
