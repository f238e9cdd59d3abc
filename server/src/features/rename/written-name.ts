/** How a name is written in the place of another: small or in capitals, where the words that stand there are. */
export function nameInTheWayOf(written: string, old: string, now: string): string {
  if (written === old) return now
  for (const way of WAYS) if (written === way(old)) return way(now)
  return now
}

const WAYS: readonly ((name: string) => string)[] = [
  (name) => name.charAt(0).toLowerCase() + name.slice(1),
  (name) => name.charAt(0).toUpperCase() + name.slice(1),
  (name) => name.toLowerCase(),
  (name) => name.toUpperCase(),
]

/** Words in lines as those that stand there: as many of them behind the break. */
export function wrappedAs(written: string, now: string): string {
  const [, lineBreak, behind = ''] = /(\s*[\r\n]\s*)(\S.*)$/s.exec(written) ?? []
  const words = now.split(' ')
  const before = words.length - behind.split(/\s+/).length
  if (lineBreak === undefined || before < 1) return now
  return words.slice(0, before).join(' ') + lineBreak + words.slice(before).join(' ')
}

/** Words as they stand in a line of Markdown: a bar is escaped where it would end a cell. */
export function inLine(words: string, line: string): string {
  return line.includes('|') ? words.replace(/(?<!\\)\|/g, '\\|') : words
}

/** Words as they stand in a label of a drawing: without marks, and without what would end the label. */
export function inLabel(words: string): string {
  return words
    .replace(/\\([^\w\s])/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/["[\](){}|<>]/g, '')
    .trim()
}

/** The same words where nothing in them is a mark. */
export function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>~&]/g, '\\$&')
}
