import { verbOf } from './verbs.ts'

/** Whether words already tell a state that one can check: “docs updated”, “Matrix bot (small) operational”. */
export function tellsState(words: string): boolean {
  return STATE.test(words) || STATEMENT.test(words) || NONE_LEFT.test(words) || saysWhatItDoes(words)
}

/** “Creates an issue for each finding”. */
function saysWhatItDoes(words: string): boolean {
  const [, verb = ''] = /^(\p{L}+?)s\s\S/u.exec(words) ?? []
  return verbOf(verb)?.isAlsoNoun === false
}

/** What shows that a thing is there: notes are published, tests pass, a page is shown to someone. */
export function shown(thing: string): string {
  const [head = ''] = thing.replace(/\s*\([^)]*\)/g, '').split(BEFORE_COMPLEMENT)
  return THINGS.find(({ pattern }) => pattern.test(head))?.shown ?? BY_DEFAULT
}

export const BY_DEFAULT = 'delivered and demonstrated'
/** From here on words say where, how and for whom. */
export const BEFORE_PREPOSITION =
  /\s(?=(?:across|against|at|behind|between|by|from|in|into|on|onto|through|to|using|via|with|within|for)\s)/i

const BEFORE_COMPLEMENT = new RegExp(`${BEFORE_PREPOSITION.source}|\\s(?=(?:of|per)\\s)`, 'i')
/** “No critical findings”, “Zero open incidents”. */
const NONE_LEFT = /^(?:no|zero)\s/i
/** Adjectives and participles behind a noun, at the end or before what says where and how. */
const STATE =
  /\s(?:operational|ready|available|live|complete|correct|functional|deterministic|idempotent|visible|unchanged|green|online|stable|working|in place|pass(?:es)?|works?|(?:(?!(?:feed|speed|need|seed)\b)\p{L}{2,}(?:ed|ten)|built|bought|chosen|drawn|found|held|hung|made|met|paid|run|sent|set|shown|sold|won)(?:\s\p{L}+ly)?)(?=$|[,.]|\s\(|\s(?:all|the|in|on|by|per|to|with|via|and|every|for|from|at|across|as|against|under|when)\s)/iu
/** A verb with what it does: “Monitoring confirms stability”, “Serializers match exactly”, “plugin demonstrating a feature”. */
const STATEMENT =
  /\S\s(?:is|are|has|have|can|cannot|must|does|do|needs?|match(?:es)?|confirms?|returns|shows|handles|survives?|supports|meets?|exceeds?|contains?|covers|finishes|stays?|remains?|reaches|accepts|rejects|loads|serves|renders|allows?|follows|demonstrating|generating|showing|proving|returning|reporting|serving|should|completes|displays|executes|prevents|produces|recovers|restores|detects)\s\S/i

const THINGS: readonly { readonly pattern: RegExp; readonly shown: string }[] = [
  { pattern: /\b(?:tests|checks|suites)$/i, shown: 'pass' },
  { pattern: /\b(?:test|check|suite)$/i, shown: 'passes' },
  { pattern: /\brelease$/i, shown: 'tagged' },
  { pattern: /\bv?\d+\.\d+(?:\.\d+)?$/i, shown: 'tagged' },
  {
    pattern:
      /\b(?:specs?|specifications?|plans?|policy|policies|adrs?|drafts?|designs?|proposals?|contracts?|models?|rules?)$/i,
    shown: 'written and reviewed',
  },
  {
    pattern:
      /\b(?:docs?|documents?|documentation|guides?|guidance|runbooks?|manuals?|handbooks?|(?<!error )reports?|results|notes|changelog|announcements?|checklists?|diagrams?|maps?)$/i,
    shown: 'published',
  },
  { pattern: /\b(?:training|workshops?|courses?)$/i, shown: 'held' },
  {
    pattern: /\b(?:assets?|boxes|box|charts?|kits?|modules?|parts|scripts?|skeletons?|templates?|tokens)$/i,
    shown: 'delivered',
  },
  {
    pattern:
      /\b(?:endpoints?|apis?|services?|servers?|features?|uis?|gui|cli|commands?|pages?|screens?|forms?|flows?|dashboards?|chat|search|shells?|viewers?\/players?|uploads?|pipelines?|build|write|pub\/sub|providers|code|calendar|forecast|reset|push|hand-?over|systems?|apps?|tools?|bots?|drivers?|controllers?|mails?|messages?|\p{L}+(?:tion|sion|ment|ing))$/iu,
    shown: 'demonstrated',
  },
]
