import { FIELDS } from '../../server/src/own-rules/fields.ts'
import { LISTS } from '../../server/src/own-rules/lists.ts'
import { ASKABLE, WRITTEN } from '../../server/src/own-rules/operators.ts'
import { KINDS, type SubjectKind } from '../../server/src/own-rules/subject.ts'

/** docs/own-rules.md: prose and examples by hand, and between its marks all that can be asked. */
export function ownRulesPage(before: string): string {
  const fields = [
    ['Field', 'Of', 'Type', 'Means'],
    ...FIELDS.map(({ names, of, type, means }) => [asCode([names[0] ?? '']), kindsIn(of), type, means]),
    ...LISTS.map(({ names, of, means }) => [asCode([names[1]]), kindsIn(of), 'list', means]),
  ]
  const questions = [
    ['Type', 'Operators', '`is`', 'Compared with'],
    ...Object.entries(ASKABLE).map(([type, { operators, words, states, values }]) => [
      type === 'count' ? '`number of …`' : type,
      asCode([...operators, ...words.map((one) => WRITTEN[one])]),
      asCode(states),
      values,
    ]),
  ]
  return withTable(withTable(before, 'fields', fields), 'questions', questions)
}

function withTable(page: string, mark: string, [head = [], ...rows]: readonly (readonly string[])[]): string {
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
  const between = new RegExp(`(?<=<!-- ${mark} -->\\n)[^]*?(?=<!-- end -->)`)
  return page.replace(between, () => table)
}

function kindsIn(of: readonly SubjectKind[]): string {
  return of.map((kind) => (kind === 'item' ? 'criterion and the like' : nameOf(kind))).join(', ')
}

const nameOf = (kind: SubjectKind): string => KINDS.find((one) => one.kind === kind)?.names[0] ?? kind
const asCode = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(' ')
