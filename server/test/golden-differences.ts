import { isDeepStrictEqual } from 'node:util'
import type { GoldenNode, GoldenNodes } from './golden-plan.ts'

/**
 * What was read otherwise than it is labelled, a line for each fact: `milestones 13 status: labelled "done", read null`.
 * Emoji beside words and a full stop at the end are no difference.
 */
export function differences(labelled: GoldenNodes, read: GoldenNodes): readonly string[] {
  return (['milestones', 'tasks', 'risks', 'decisions'] as const).flatMap((kind) => {
    const unlabelled = [...read[kind]]
    const ofLabelled = labelled[kind].flatMap((node) => {
      const at = unlabelled.findIndex(({ line }) => line === node.line)
      const [found] = at < 0 ? [] : unlabelled.splice(at, 1)
      return found ? ofNode(kind, node, found) : [`${named(kind, node)}: labelled, not read`]
    })
    return [...ofLabelled, ...unlabelled.map((node) => `${named(kind, node)}: read, not labelled`)]
  })
}

function ofNode(kind: string, labelled: GoldenNode, read: GoldenNode): string[] {
  return Object.entries(labelled)
    .filter(([field, value]) => !isDeepStrictEqual(plain(value), plain(read[field])))
    .map(([field, value]) => {
      const [wanted, got] = [JSON.stringify(value), JSON.stringify(read[field])]
      return `${kind} ${labelled.line} ${field}: labelled ${wanted}, read ${got}`
    })
}

function named(kind: string, { line, name }: GoldenNode): string {
  return `${kind} ${line} “${String(name)}”`
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value)
  return Array.isArray(value) ? [...new Set(value.map(plain))].sort() : value
}

/** `🟢 On track.` is `On track`; a lone `🟢` stays. */
function plainText(text: string): string {
  const bare = text
    .normalize('NFKC')
    .replace(/[\p{Extended_Pictographic}\uFE0F]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:]+$/, '')
  return bare === '' ? text : bare
}
