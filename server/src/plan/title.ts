import type { PlanNode } from './model.ts'

/** What a node is called: `M2 Read path`, `2. Read path`, `Milestone 2: Read path`, or its name alone. */
export function titleOf({ id, name }: Pick<PlanNode, 'id' | 'name'>): string {
  if (!id || id.value === '') return name.value
  if (name.value === '') return id.value
  if (/^\d+$/.test(id.value)) return `${id.value}. ${name.value}`
  return id.value.includes(' ') ? `${id.value}: ${name.value}` : `${id.value} ${name.value}`
}

/** The shortest thing a node can be called by: its id, else its name. */
export function shortTitleOf({ id, name }: Pick<PlanNode, 'id' | 'name'>): string {
  return id && id.value !== '' ? id.value : name.value
}
