import {
  type CancellationToken,
  type Event,
  EventEmitter,
  type Position,
  type TreeDataProvider,
  type TreeItem,
  type Uri,
} from 'vscode'
import type { NodeName, OutlineItem } from '../../../server/src/protocol/payloads.ts'
import { toTreeItem, tooltipOf } from './tree-item.ts'

/** Where the items of a tree come from. */
export interface OutlineSource {
  /** Those below an item, or of the first level. */
  items(below: string | undefined): Promise<readonly OutlineItem[]>
  /** The ids on the way to the item which a place is about; empty where there is none. */
  trail(uri: Uri, position: Position): Promise<readonly string[]>
  /** Markdown. */
  card(node: NodeName): Promise<string>
}

/** Shows the items of the server as they are; asks for them anew whenever VS Code wants to see the first level. */
export class OutlineTree implements TreeDataProvider<OutlineItem> {
  readonly #source: OutlineSource
  readonly #changed = new EventEmitter<void>()
  readonly #loaded = new EventEmitter<void>()
  #levels = new Levels()
  /** How long the server took for the first level, in milliseconds. */
  #loadedWithinMs = 0

  readonly onDidChangeTreeData: Event<void> = this.#changed.event
  /** Fires when new items are there. */
  readonly onDidLoad: Event<void> = this.#loaded.event

  constructor(source: OutlineSource) {
    this.#source = source
  }

  get loadedWithinMs(): number {
    return this.#loadedWithinMs
  }

  refresh(): void {
    this.#changed.fire()
  }

  async getChildren(item?: OutlineItem): Promise<OutlineItem[]> {
    if (item) return [...(await this.#below(item))]
    const begin = performance.now()
    this.#levels = new Levels()
    const roots = await this.#below(undefined)
    this.#loadedWithinMs = performance.now() - begin
    this.#loaded.fire()
    return [...roots]
  }

  getParent({ id }: OutlineItem): OutlineItem | undefined {
    return this.#levels.parents.get(id)
  }

  getTreeItem(item: OutlineItem): TreeItem {
    return toTreeItem(item)
  }

  /** Called when somebody points at a line without a tooltip. */
  async resolveTreeItem(shown: TreeItem, { card }: OutlineItem, token?: CancellationToken): Promise<TreeItem> {
    const words = card && (await this.#source.card(card))
    if (words !== undefined && !token?.isCancellationRequested) shown.tooltip = tooltipOf(words)
    return shown
  }

  /** The item which the words at a place of a document are about: the narrowest around it. */
  async itemAt(uri: Uri, position: Position): Promise<OutlineItem | undefined> {
    let item: OutlineItem | undefined
    for (const id of await this.#source.trail(uri, position)) {
      const level: readonly OutlineItem[] = await this.#below(item)
      item = level.find((one) => one.id === id)
      if (!item) return undefined
    }
    return item
  }

  /** What is below an item, asked for once. */
  async #below(item: OutlineItem | undefined): Promise<readonly OutlineItem[]> {
    const levels = this.#levels
    const known = levels.below.get(item?.id)
    if (known) return known
    const asked = item?.children ? Promise.resolve(item.children) : this.#source.items(item?.id)
    levels.below.set(item?.id, asked)
    const level = await asked
    for (const { id } of level) levels.parents.set(id, item)
    return level
  }
}

/** What is known of a tree since its first level was asked for. */
class Levels {
  readonly below = new Map<string | undefined, Promise<readonly OutlineItem[]>>()
  readonly parents = new Map<string, OutlineItem | undefined>()
}
