import type { SourceText, TextChange } from '../../base/text.ts'

/** Fills the empty place between two bars, one blank on each side. */
export function fillCell(text: SourceText, at: number, words: string, typesOver: boolean): TextChange {
  const escaped = words.replace(/(?<!\\)\|/g, '\\|')
  const lead = /\s/.test(text.slice(at - 1, at)) ? '' : ' '
  const tail = /\s/.test(text.slice(at, at + 1)) ? '' : ' '
  const change = { from: at, to: at, text: lead + escaped + tail }
  return typesOver ? { ...change, typeOver: { from: lead.length, to: lead.length + escaped.length } } : change
}

/** A column at the end of a table: its title, the line below it, and in one row the words. */
export function addColumn(text: SourceText, header: number, row: number, title: string, words: string): TextChange[] {
  const changes: TextChange[] = []
  const first = text.positionAt(header).line
  for (let line = first; line < text.lineCount && text.line(line).includes('|'); line++) {
    const source = text.line(line).trimEnd()
    const at = text.offsetAt({ line, character: source.length })
    const cell = line === first ? title : line === first + 1 ? '---' : line === text.positionAt(row).line ? words : ''
    // A row may leave its last cells out.
    const missing = ' |'.repeat(Math.max(0, cellsIn(text.line(first)) - cellsIn(source)))
    const written = cell === '' ? ' ' : line === first + 1 ? cell : ` ${cell} `
    changes.push({ from: at, to: at, text: source.endsWith('|') ? `${missing}${written}|` : ` |${missing}${written}` })
  }
  return changes
}

function cellsIn(row: string): number {
  const inside = row.trim().replace(/^\||(?<!\\)\|$/g, '')
  return inside.split(/(?<!\\)\|/).length
}

/** Takes words out of a list in a cell or behind a label, with the separator that parts them from their neighbour. */
export function removeFromRun(text: SourceText, from: number, to: number, runFrom: number, runTo: number): TextChange {
  const behind = /^\s*[,;+&]\s*|^\s+and\s+/.exec(text.slice(to, runTo))?.[0].length ?? 0
  if (0 < behind) return { from, to: to + behind, text: '' }
  const before = /(?:\s*[,;+&]\s*|\s+and\s+)$/.exec(text.slice(runFrom, from))?.[0].length ?? 0
  return { from: from - before, to, text: '' }
}
