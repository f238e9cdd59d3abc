import { remembered } from '../base/remembered.ts'

/** Compares labels: case, blanks, commas, brackets behind, colons and emphasis do not count. */
export const labelKey: (label: string) => string = remembered((label) => {
  const key = plain(label)
  if (IS_PLAIN.test(key)) return key
  return key
    .replace(/\(s\)/g, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#]+$/gu, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/,(?=\s)/g, '')
    .replace(/\s+/g, ' ')
})

/** Status words compare equal by this: case, emoji and emphasis do not count. */
export const statusKey: (word: string) => string = remembered((word) => {
  const key = plain(word)
  if (IS_PLAIN.test(key)) return key
  return key
    .replace(/[^\p{L}\p{N}%/&' _-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
})

/** What stands where a value is still to come, without brackets, emphasis and full stop. */
export const blankKey: (text: string) => string = remembered((text) => {
  const key = plain(text.trim())
  if (IS_PLAIN.test(key)) return key
  return key.replace(/^[[(<{*_`【「]+|[\])>}*_`.】」。]+$/g, '').trim()
})

/** The forms of a word for a unit of planning, its plural included. */
export function kindForms(forms: readonly string[]): readonly string[] {
  return [...forms, ...forms.filter((form) => /\p{Script=Latin}$/u.test(form)).map((form) => `${form}s`)]
}

function plain(text: string): string {
  if (IS_ASCII.test(text)) return text.toLowerCase()
  return (
    text
      .normalize('NFKD')
      // Accents are often left out; signs of other scripts are letters.
      .replace(/[\u0300-\u0304\u0306-\u0308\u030C\u0327]/g, '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[‐‑–—]/g, '-')
      .replace(/’/g, "'")
  )
}

const IS_ASCII = /^[\0-\x7F]*$/
/** Words of letters and digits with a blank between, which every key leaves as they are: `exit criteria`. */
const IS_PLAIN = /^[a-z\d]+(?: [a-z\d]+)*$/
