/** `84 %`, rounded down, so that only all is 100 %; nothing at all is all. */
export function percent({ read, words }: { readonly read: number; readonly words: number }): string {
  return `${String(words === 0 ? 100 : Math.floor((100 * read) / words))} %`
}
