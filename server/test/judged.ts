/** A plan, the day on which it is judged, and what is found in it: a line for each finding. */
export interface JudgedPlan {
  readonly name: string
  readonly today: string
  readonly findings: readonly string[]
}

/** The page of judged findings, taken apart. */
export interface JudgedPage {
  readonly intro: string
  readonly plans: readonly JudgedPlan[]
  /** What a person says of a finding, by `verdictKey`: “true”, or “wrong” or “petty” and why. */
  readonly verdicts: ReadonlyMap<string, string>
}

const section = /^(?=## )/m
/** `- 12 warning milestone-without-owner: “M1” has no owner`, with its verdict in the indented line below. */
const bullet = /^- (.*)\n(?: {2}(.*)\n)?/gm

/** Takes apart what `judgedText` puts together: an intro, and for each plan `## 02-tram-board, 2026-03-20`. */
export function readJudgedPage(text: string): JudgedPage {
  const [intro = '', ...sections] = text.split(section)
  const verdicts = new Map<string, string>()
  const plans = sections.map((part) => {
    const [, name = '', today = ''] = /^## (.*), (\d{4}-\d{2}-\d{2})$/m.exec(part) ?? []
    const findings = [...part.matchAll(bullet)].map(([, finding = '', verdict]) => {
      if (verdict !== undefined) verdicts.set(verdictKey(name, finding), verdict)
      return finding
    })
    return { name, today, findings }
  })
  return { intro, plans, verdicts }
}

/** The page for what is found now; verdicts on what is still found are kept, and the others are wanted. */
export function judgedText({ intro, verdicts }: JudgedPage, plans: readonly JudgedPlan[]): string {
  const sections = plans.map(({ name, today, findings }) => {
    const bullets = findings.map((one) => `- ${one}\n  ${verdicts.get(verdictKey(name, one)) ?? WANTED}\n`)
    return `## ${name}, ${today}\n\n${bullets.length === 0 ? 'Nothing.\n' : bullets.join('')}`
  })
  return `${[intro.trimEnd(), ...sections.map((lines) => lines.trimEnd())].join('\n\n')}\n`
}

export function verdictKey(name: string, finding: string): string {
  return `${name}\n${finding}`
}

const WANTED = '?'
