import { type Event, EventEmitter, Position, Range, type TreeDataProvider, type TreeItem, Uri } from 'vscode'
import type { OutlineItem, Place } from '../../../server/src/protocol/payloads.ts'
import { toTreeItem } from './tree-item.ts'

/** Shows the items of the server as they are; asks for them anew whenever VS Code wants to see the first level. */
export class OutlineTree implements TreeDataProvider<OutlineItem> {
  readonly #load: () => Promise<readonly OutlineItem[]>
  readonly #changed = new EventEmitter<void>()
  readonly #loaded = new EventEmitter<void>()
  /** Parents come before their children. */
  #branches: ReadonlyMap<string, Branch> = new Map()

  readonly onDidChangeTreeData: Event<void> = this.#changed.event
  /** Fires when new items are there. */
  readonly onDidLoad: Event<void> = this.#loaded.event

  constructor(load: () => Promise<readonly OutlineItem[]>) {
    this.#load = load
  }

  refresh(): void {
    this.#changed.fire()
  }

  async getChildren(item?: OutlineItem): Promise<OutlineItem[]> {
    if (item) return [...item.children]
    const roots = await this.#load()
    const branches = roots.flatMap((root) => branchesOf(root, undefined, 0))
    this.#branches = new Map(branches.map((branch) => [branch.item.id, branch]))
    this.#loaded.fire()
    return [...roots]
  }

  getParent({ id }: OutlineItem): OutlineItem | undefined {
    return this.#branches.get(id)?.parent
  }

  getTreeItem(item: OutlineItem): TreeItem {
    return toTreeItem(item)
  }

  /** Whether a click on the item leads to this place. */
  leadsTo({ place }: OutlineItem, uri: Uri, position: Position): boolean {
    return place !== undefined && isAround(stretchOf(place), uri, position)
  }

  /** The item which the words at a place of a document are about: the narrowest around it. */
  itemAt(uri: Uri, position: Position): OutlineItem | undefined {
    const around = [...this.#branches.values()].flatMap(({ item, depth, stretches }) =>
      stretches.filter((one) => isAround(one, uri, position)).map(({ range }) => ({ item, depth, range })),
    )
    // A dependency stands for its target and shares its words: there the target itself is meant, which is less deep.
    const [narrowest] = around.sort((a, b) => compareWidth(a.range, b.range) || a.depth - b.depth)
    return narrowest?.item
  }
}

/** An item where it stands in the tree and in the text. */
interface Branch {
  readonly item: OutlineItem
  readonly parent: OutlineItem | undefined
  readonly depth: number
  readonly stretches: readonly Stretch[]
}

interface Stretch {
  readonly uri: string
  readonly range: Range
}

function branchesOf(item: OutlineItem, parent: OutlineItem | undefined, depth: number): Branch[] {
  const stretches = [item.place, item.extent].filter((place) => place !== undefined).map(stretchOf)
  const below = item.children.flatMap((child) => branchesOf(child, item, depth + 1))
  return [{ item, parent, depth, stretches }, ...below]
}

/** Through Uri, because a server may write the same address with other escapes than VS Code. */
function stretchOf({ uri, line, character, endLine, endCharacter }: Place): Stretch {
  const start = new Position(line, character)
  // What ends where a line begins ends with the line before: that line is about something else.
  const endsBefore = endCharacter === 0 && line < endLine
  const end = endsBefore ? new Position(endLine - 1, farRight) : new Position(endLine, endCharacter)
  return { uri: Uri.parse(uri).toString(), range: new Range(start, end) }
}

const farRight = Number.MAX_SAFE_INTEGER

function isAround(stretch: Stretch, uri: Uri, position: Position): boolean {
  return stretch.uri === uri.toString() && stretch.range.contains(position)
}

function compareWidth(a: Range, b: Range): number {
  const lines = (range: Range) => range.end.line - range.start.line
  return lines(a) - lines(b) || a.end.character - a.start.character - (b.end.character - b.start.character)
}
