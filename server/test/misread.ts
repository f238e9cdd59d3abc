/** A plan with what is misread in it: a line for each fact, as `differences` tells it. */
export interface MisreadPlan {
  readonly name: string
  readonly facts: readonly string[]
}

/** The page of misreadings, taken apart. */
export interface MisreadPage {
  readonly intro: string
  readonly plans: readonly MisreadPlan[]
  /** What a person wrote below a fact, by `remarkKey`. */
  readonly remarks: ReadonlyMap<string, string>
}

const section = /^(?=## )/m
/** `- tasks 60 due: labelled "Day 1", read null`, with its remark in indented lines below. */
const bullet = /^- (.*)\n((?: {2}.*\n)*)/gm

/** Takes apart what `misreadText` puts together: an intro, `## 02-tram-board` for each plan, a bullet for each fact. */
export function readMisreadPage(text: string): MisreadPage {
  const [intro = '', ...sections] = text.split(section)
  const remarks = new Map<string, string>()
  const plans = sections.map((part) => {
    const name = part.slice('## '.length, part.indexOf('\n')).trim()
    const facts = [...part.matchAll(bullet)].map(([, fact = '', remark = '']) => {
      if (remark !== '') remarks.set(remarkKey(name, fact), remark)
      return fact
    })
    return { name, facts }
  })
  return { intro, plans, remarks }
}

/** The page for what is misread now; the intro and the remarks of facts that are still misread are kept. */
export function misreadText({ intro, remarks }: MisreadPage, plans: readonly MisreadPlan[]): string {
  const sections = plans
    .filter(({ facts }) => facts.length > 0)
    .map(({ name, facts }) => {
      const bullets = facts.map((fact) => `- ${fact}\n${remarks.get(remarkKey(name, fact)) ?? ''}`)
      return `## ${name}\n\n${bullets.join('')}`
    })
  return `${[intro.trimEnd(), ...sections.map((lines) => lines.trimEnd())].join('\n\n')}\n`
}

/** What to do about each fact in which reading and page disagree; nothing where they agree. */
export function disagreements(listed: readonly string[], found: readonly string[]): readonly string[] {
  return [
    ...found.filter((fact) => !listed.includes(fact)).map((fact) => `newly misread: ${fact}`),
    ...listed.filter((fact) => !found.includes(fact)).map((fact) => `no longer misread, remove it: ${fact}`),
  ]
}

function remarkKey(name: string, fact: string): string {
  return `${name}\n${fact}`
}
