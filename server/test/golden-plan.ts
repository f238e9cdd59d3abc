/** A plan as a careful reader labelled it: counts where wording is a matter of taste, the author's words elsewhere. */
export interface GoldenPlan extends GoldenNodes {
  readonly file: string
  /** Which shapes the plan has, for those who look for an example; nothing checks them. */
  readonly shapes: readonly string[]
}

export interface GoldenNodes {
  readonly milestones: readonly GoldenNode[]
  readonly tasks: readonly GoldenNode[]
  readonly risks: readonly GoldenNode[]
  readonly decisions: readonly GoldenNode[]
}

/** `{"line": 21, "id": "v1.1", "name": "Swap by post", "status": "On track", "owners": [], …}` */
export type GoldenNode = Readonly<Record<string, Field>> & { readonly line: number }
type Field = string | number | boolean | null | readonly string[]

/** A document of `milepost export --format json`, as far as goldens tell of it. */
export interface ExportedPlan {
  readonly path: string
  readonly milestones: readonly (Work & {
    readonly exitCriteria: readonly unknown[]
    readonly deliverables: readonly unknown[]
  })[]
  readonly tasks: readonly (Work & { readonly milestone: string | null })[]
  readonly risks: readonly (Head & Pick<Work, 'status' | 'owners'> & RiskFields)[]
  readonly decisions: readonly (Head & Pick<Work, 'status' | 'due'>)[]
}

interface Head {
  readonly line: number
  readonly name: string
}

interface Work extends Head {
  readonly id: string | null
  readonly status: Words | null
  readonly owners: readonly { readonly name: string }[]
  readonly due: Words | null
  readonly dependsOn: readonly string[]
}

interface RiskFields {
  readonly milestone: string | null
  readonly mitigation: Words | null
}

interface Words {
  readonly text: string
}

/** The export in the fields and the order of a golden. */
export function goldenOf({ milestones, tasks, risks, decisions }: ExportedPlan): GoldenNodes {
  return {
    milestones: milestones.map((node) => ({
      ...{ line: node.line, id: node.id, name: node.name, ...responsibility(node), due: words(node.due) },
      exitCriteria: node.exitCriteria.length,
      deliverables: node.deliverables.length,
      dependsOn: node.dependsOn,
    })),
    tasks: tasks.map((node) => ({
      ...{ line: node.line, id: node.id, name: node.name, milestone: node.milestone, ...responsibility(node) },
      due: words(node.due),
      dependsOn: node.dependsOn,
    })),
    risks: risks.map(({ line, name, milestone, mitigation, owners, status }) => ({
      ...{ line, name, milestone, mitigation: mitigation !== null, owners: names(owners), status: words(status) },
    })),
    decisions: decisions.map(({ line, name, due, status }) => ({ line, name, due: words(due), status: words(status) })),
  }
}

/** A golden as its file holds it: a line for each node. */
export function goldenText({ file, shapes, ...kinds }: GoldenPlan): string {
  const head = [` "file": ${onOneLine(file)}`, ` "shapes": ${onOneLine(shapes)}`]
  const lists = Object.entries(kinds).map(([kind, nodes]) => {
    const lines = nodes.map((node) => `  ${onOneLine(node)}`)
    return ` "${kind}": ${lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n ]`}`
  })
  return `{\n${[...head, ...lists].join(',\n')}\n}\n`
}

/** As `JSON.stringify`, with a blank behind each comma and colon. */
function onOneLine(value: unknown): string {
  return JSON.stringify(value, undefined, 1)
    .replace(/(?<=[[{])\n\s*|\n\s*(?=[\]}])/g, '')
    .replace(/\n\s*/g, ' ')
}

function responsibility({ status, owners }: Pick<Work, 'status' | 'owners'>): {
  readonly status: string | null
  readonly owners: readonly string[]
} {
  return { status: words(status), owners: names(owners) }
}

const words = (said: Words | null): string | null => said?.text ?? null
const names = (people: Work['owners']): readonly string[] => people.map(({ name }) => name)
