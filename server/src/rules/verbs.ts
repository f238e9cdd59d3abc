/** A verb that begins a piece of work: “Implement the parser”. */
export interface Verb {
  /** “implemented”; nothing for verbs behind which no single thing stands: “Let wardens report a closure”. */
  readonly done: string | undefined
  /** What shows that the work is done, where the participle alone does not: “and demonstrated”. */
  readonly shownBy: string
  /** Also a noun, as in “Test harness”: a verb only where an article follows or all its neighbours begin with verbs. */
  readonly isAlsoNoun: boolean
}

/** The verb that a word is at the beginning of a piece of work; nothing for other words. */
export function verbOf(word: string): Verb | undefined {
  const key = word.toLowerCase()
  const shownBy = SHOWN_BY.get(key)
  if (shownBy === undefined) return undefined
  return {
    done: NOTHING_BEHIND.has(key) ? undefined : (IRREGULAR[key] ?? regular(key)),
    shownBy,
    isAlsoNoun: ALSO_NOUNS.has(key),
  }
}

function regular(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`
  return DOUBLED.has(verb) ? `${verb}${verb.slice(-1)}ed` : `${verb}ed`
}

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Verbs by what shows that the work is done. */
const SHOWN_BY: ReadonlyMap<string, string> = new Map(
  [
    {
      shownBy: 'and demonstrated',
      verbs: words(`
        add automate build connect configure create deploy develop download draw embed enable export expose extend fix harden implement
        import improve install integrate introduce isolate make migrate move optimise optimize port provide refactor
        replace rewrite send set stabilise stabilize standardise standardize support unify update upgrade wire
      `),
    },
    {
      shownBy: 'and reviewed',
      verbs: words(
        'collect compile define describe design document draft map model outline plan prepare specify write',
      ),
    },
    { shownBy: '', verbs: words('allow ask help keep let notify tell warn') },
    {
      shownBy: 'and the result recorded',
      verbs: words('analyse analyze audit benchmark conduct evaluate measure run test'),
    },
    {
      shownBy: '',
      verbs: words(`
        agree announce approve archive buy choose clean close complete cross decide deliver deprecate drop enforce ensure
        establish finalise finalize find finish hand hire host hold identify invite launch order organise organize pick print publish
        record phase recruit rehearse release remove render review roll sell ship show sign store style switch teach train translate validate verify
      `),
    },
  ].flatMap(({ shownBy, verbs }) => verbs.map((verb) => [verb, shownBy] as const)),
)

const IRREGULAR: Readonly<Record<string, string>> = {
  build: 'built',
  buy: 'bought',
  choose: 'chosen',
  draw: 'drawn',
  find: 'found',
  hold: 'held',
  make: 'made',
  rewrite: 'rewritten',
  run: 'run',
  set: 'set',
  sell: 'sold',
  send: 'sent',
  show: 'shown',
  teach: 'taught',
  write: 'written',
}
const NOTHING_BEHIND = new Set(['allow', 'ask', 'help', 'keep', 'let', 'notify', 'tell', 'warn'])
const DOUBLED = new Set(['drop', 'embed', 'map', 'plan', 'ship'])
const ALSO_NOUNS = new Set(
  words(`
    audit benchmark build design document download draft draw drop export fix host import launch map measure model
    move order outline phase plan port record release review set sign store style support switch test train update
    upgrade
  `),
)
