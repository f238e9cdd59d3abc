/** `my plan.md` for `my%20plan.md`; words that are no code are left as they are. */
export function decoded(words: string): string {
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}

/** The last part of a file's address, as people know it: `PLANS.md`. */
export function fileNameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1))
}
