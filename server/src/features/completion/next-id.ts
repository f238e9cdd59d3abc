import { familyOf, idKey } from '../../plan/identifier.ts'
import type { PlanNode } from '../../plan/model.ts'

/** The id that follows the highest of its family: `M5` behind `M1` to `M4`, `T-402` behind `T-401`. */
export function nextId(nodes: readonly PlanNode[]): string | undefined {
  const ids = nodes.flatMap(({ id }) => (id ? [id.value] : []))
  const last = ids.at(-1)
  if (last === undefined) return undefined
  const [highest = last] = ids
    .filter((id) => familyOf(id) === familyOf(last))
    .sort((a, b) => numberIn(b) - numberIn(a) || (idKey(a) < idKey(b) ? -1 : 1))
  return highest.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1).padStart(digits.length, '0'))
}

const numberIn = (id: string): number => Number(/\d+(?=\D*$)/.exec(id)?.[0] ?? 0)
