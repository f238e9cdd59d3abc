/** Words as they are, in a snippet. */
export function inSnippet(words: string): string {
  return words.replace(/[\\$}]/g, '\\$&')
}

/** A place to type over in a snippet; the words stand in it until then. */
export function typeOver(number: number, words = ''): string {
  return words === '' ? `\${${String(number)}}` : `\${${String(number)}:${inSnippet(words)}}`
}

/** What is written where the editor knows no snippets. */
export function withoutPlaces(snippet: string): string {
  return snippet.replace(/\$\{\d+(?::((?:\\.|[^\\}])*))?\}/gs, '$1').replace(/\\([\\$}])/g, '$1')
}
