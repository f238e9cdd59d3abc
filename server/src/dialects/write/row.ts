/** Whether a line is one of a table. */
export function isRow(line: string): boolean {
  return UNESCAPED_BAR.test(line)
}

/** A row with as many cells as another and the value in the first; the other cells wait for the author. */
export function rowLike(line: string, value: string): string {
  const indent = /^\s*/.exec(line)?.[0] ?? ''
  const cells = line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(UNESCAPED_BAR).length
  const bar = line.trim().startsWith('|') ? '|' : ''
  return `${indent}${bar} ${value.replace(/(?<!\\)\|/g, '\\|')} |${' |'.repeat(cells - 1)}`
}

const UNESCAPED_BAR = /(?<!\\)\|/
