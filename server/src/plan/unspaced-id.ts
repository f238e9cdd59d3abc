import { matchesIn } from '../base/matches.ts'
import { alternatives, isUnspaced, UNSPACED } from './script.ts'
import { unspacedKinds } from './words.ts'

/** A unit of planning and its number, written without a blank: `第一阶段`, `里程碑3`, `フェーズ2`. Indexes count in the text. */
export interface UnspacedId {
  readonly from: number
  readonly to: number
  readonly word: string
}

/** Finds them all: “阶段二依赖第一阶段”. */
export function findUnspacedIds(text: string): readonly UnspacedId[] {
  if (!isUnspaced(text)) return []
  return matchesIn(text, form()).map(({ index, 0: { length }, groups }) => ({
    from: index,
    to: index + length,
    word: groups?.after ?? groups?.before ?? '',
  }))
}

/** `阶段 1` for “第一阶段”, “阶段一” and “阶段1”; other keys stay as they are. */
export function spelledOut(key: string): string {
  if (!isUnspaced(key)) return key
  const { word, count } = (ORDINAL.exec(key) ?? NUMBERED.exec(key))?.groups ?? {}
  return word === undefined || count === undefined ? key : `${word} ${digitsOf(count)}`
}

/** `12` for “十二”. */
export function digitsOf(number: string): string {
  if (/\d/.test(number)) return number
  const [tens, ones] = number.includes('十') ? number.split('十') : [undefined, number]
  return String((tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) * 10 + DIGITS.indexOf(ones ?? ''))
}

/** The words are those in force, as users may have added some. */
function form(): RegExp {
  const kinds = unspacedKinds()
  const known = formOf.get(kinds)
  if (known !== undefined) return known
  const source =
    String.raw`第\s*${COUNT}\s*个?(?<after>${alternatives(kinds)})` +
    String.raw`|(?<before>${alternatives(kinds.filter(({ length }) => 1 < length))})(?:\s*\d+(?:\.\d+)*|${COUNT}(?![${GOES_ON}${NUMERALS}]))(?![\p{Nd}\p{Script=Latin}])`
  const made = new RegExp(source, 'gu')
  formOf.set(kinds, made)
  return made
}

const formOf = new WeakMap<readonly string[], RegExp>()
const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']
const NUMERALS = '一二三四五六七八九十'
const COUNT = String.raw`(?:\d+(?:\.\d+)*|[${NUMERALS}]{1,3})`
/** Signs behind a numeral with which it makes another word: `任务一览` is a list of tasks. */
const GOES_ON = '览覧些个個定致样樣起般直旦部体體种種次番'
const ORDINAL = new RegExp(String.raw`^第\s*(?<count>${COUNT})\s*个?(?<word>[${UNSPACED}]+)$`, 'u')
const NUMBERED = new RegExp(String.raw`^(?<word>[${UNSPACED}]+?)\s*(?<count>${COUNT})$`, 'u')
