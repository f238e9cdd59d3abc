/** Whether words differ by nothing but case, accents, blanks and dashes: “M-1” and “m1”, but not “M1” and “M11”. */
export function isSameButForm(one: string, other: string): boolean {
  return formOf(one) === formOf(other)
}

function formOf(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[\p{M}\s_-]+/gu, '')
    .toLowerCase()
}
