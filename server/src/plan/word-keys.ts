/** Compares labels: case, blanks, commas, brackets behind, colons and emphasis do not count. */
export function labelKey(label: string): string {
  return plain(label)
    .replace(/\(s\)/g, '')
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#]+$/gu, '')
    .replace(/\s*\/\s*/g, '/')
    .replace(/,(?=\s)/g, '')
    .replace(/\s+/g, ' ')
}

/** Status words compare equal by this: case, emoji and emphasis do not count. */
export function statusKey(word: string): string {
  return plain(word)
    .replace(/[^\p{L}\p{N}%/&' _-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** What stands where a value is still to come, without brackets, emphasis and full stop. */
export function blankKey(text: string): string {
  return plain(text.trim())
    .replace(/^[[(<{*_`【「]+|[\])>}*_`.】」。]+$/g, '')
    .trim()
}

/** The forms of a word for a unit of planning, its plural included. */
export function kindForms(forms: readonly string[]): readonly string[] {
  return [...forms, ...forms.filter((form) => /\p{Script=Latin}$/u.test(form)).map((form) => `${form}s`)]
}

function plain(text: string): string {
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
