/** Words and phrases in small letters. */
export type Words = readonly string[]

/** The words of a list with commas, which may go on over several lines. */
export function words(list: string): Words {
  return list
    .trim()
    .split(/,\s+/)
    .map((word) => word.replace(/\s+/g, ' '))
    .filter((word) => word !== '')
}
