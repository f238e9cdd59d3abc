import type { TextChange } from './text.ts'

/** What a text has become: stretches of what it was, and words put in between. */
type Piece = { readonly is: 'kept'; readonly from: number; readonly to: number } | { readonly is: 'new'; text: string }

/** Collects changes that are made one after the other, each in the text that the one before has left. */
export class CollectedChanges {
  readonly #length: number
  #pieces: readonly Piece[]

  /** Begins with the length of the text before any change. */
  constructor(length: number) {
    this.#length = length
    this.#pieces = [{ is: 'kept', from: 0, to: length }]
  }

  /** Changes that are made at the same time and do not overlap. */
  add(changes: readonly TextChange[]): void {
    for (const change of [...changes].sort((a, b) => b.from - a.from || b.to - a.to)) this.#add(change)
  }

  /** One change for each place, in the text before all of them. */
  all(): readonly TextChange[] {
    const changes: TextChange[] = []
    let [from, text] = [0, '']
    for (const piece of [...this.#pieces, { is: 'kept', from: this.#length, to: this.#length } as const]) {
      if (piece.is === 'new') {
        text += piece.text
        continue
      }
      if (from < piece.from || text !== '') changes.push({ from, to: piece.from, text })
      ;[from, text] = [piece.to, '']
    }
    return changes
  }

  #add({ from, to, text }: TextChange): void {
    const [before, rest] = cut(this.#pieces, from)
    const [, behind] = cut(rest, to - from)
    this.#pieces = [...before, ...(text === '' ? [] : [{ is: 'new', text } as const]), ...behind]
  }
}

function cut(pieces: readonly Piece[], at: number): readonly [readonly Piece[], readonly Piece[]] {
  const before: Piece[] = []
  let left = at
  for (const [index, piece] of pieces.entries()) {
    const length = piece.is === 'new' ? piece.text.length : piece.to - piece.from
    if (length <= left) {
      before.push(piece)
      left -= length
      continue
    }
    const [head, tail] = halves(piece, left)
    return [left === 0 ? before : [...before, head], [tail, ...pieces.slice(index + 1)]]
  }
  return [before, []]
}

function halves(piece: Piece, at: number): readonly [Piece, Piece] {
  if (piece.is === 'new') {
    return [
      { is: 'new', text: piece.text.slice(0, at) },
      { is: 'new', text: piece.text.slice(at) },
    ]
  }
  const { from, to } = piece
  return [
    { is: 'kept', from, to: from + at },
    { is: 'kept', from: from + at, to },
  ]
}
