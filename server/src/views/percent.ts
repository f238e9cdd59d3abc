/** `84 %`, rounded down, so that only all is 100 %; `–` where there is nothing to read. */
export function percent({ read, words }: { readonly read: number; readonly words: number }): string {
  return words === 0 ? '–' : `${String(Math.floor((100 * read) / words))} %`
}
