import { part, type Phrase } from '../../../markdown/phrase.ts'
import { isNameAlone } from '../../../plan/words.ts'

/** A version in a title and what goes by it: `v0.2` and `Stronger strings` in “Kite v0.2 — Stronger strings”. */
interface Version {
  readonly id: Phrase
  readonly name: Phrase
}

/** Finds a version behind the name of a product, or in a bracket behind a horizon: `Next (v0.4 — two lines)`, `Later (v0.5+)`. */
export function versionWithin(title: Phrase): Version | undefined {
  const start = LEADING_SIGNS.exec(title.text)?.[0].length ?? 0
  const words = part(title, start)
  const { before, id, behind } = BEHIND_PRODUCT.exec(words.text)?.groups ?? behindHorizon(words.text) ?? {}
  if (before === undefined || id === undefined) return undefined
  const idAt = words.text.indexOf(id, before.length)
  const behindAt = behind === undefined ? -1 : words.text.indexOf(behind, idAt + id.length)
  const name = behind === undefined ? part(words, 0, before.length) : part(words, behindAt, behindAt + behind.length)
  return { id: part(words, idAt, idAt + id.length), name }
}

/** “Search (v0.4+)” may tell since when there has been a search. */
function behindHorizon(text: string): Partial<Record<string, string>> | undefined {
  const { groups } = IN_BRACKET.exec(text) ?? {}
  return groups && isNameAlone(groups.before ?? '') ? groups : undefined
}

const LEADING_SIGNS = /^[^\p{L}\p{N}]+/u
/** `Kite v0.2 — Stronger strings` */
const BEHIND_PRODUCT =
  /^(?<before>\p{Lu}[\p{L}\p{N}-]*)\s(?<id>v\d+(?:\.\d+)+)(?:\s+[-–—]+|\s*[:：])\s+(?<behind>\S.*)$/u
/** `Next (v0.4 — two lines)`, `Later (v0.5+)` */
const IN_BRACKET =
  /^(?<before>\p{L}[^()（）]{0,20}?)\s*[(（](?<id>v\d+(?:\.\d+)*)\+?(?:(?:\s+[-–—]+|\s*[:：,，])\s*(?<behind>[^()（）]+))?[)）]$/u
