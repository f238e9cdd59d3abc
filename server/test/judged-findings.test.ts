import { deepEqual, equal, ok } from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startOf } from '../src/base/span.ts'
import type { Day } from '../src/plan/date.ts'
import type { FileUri } from '../src/plan/model.ts'
import { apply, emptySnapshot } from '../src/workspace/apply.ts'
import { findingsIn } from './findings.ts'
import { type JudgedPlan, judgedText, readJudgedPage, verdictKey } from './judged.ts'
import { fileIn } from './scene.ts'

const FOLDER = 'test-fixtures/corpus'
const PAGE = `${FOLDER}/findings.md`
/** A finding that is wrong once is a finding that is ignored forever. */
const LEAST_TRUE = 0.95
/** Nobody reads more. */
const LINES_A_FINDING = 5

describe('What is found in plans as people write them', () => {
  const page = readJudgedPage(readFileSync(PAGE, 'utf8'))
  const found = page.plans.map(({ name, today }) => ({ name, today, findings: findingsOf(name, today as Day) }))
  if (process.env['UPDATE']) writeFileSync(PAGE, judgedText(page, found))

  it('is listed, and nothing else is', () => equal(readFileSync(PAGE, 'utf8'), judgedText(page, found)))

  it('every plan has its day', () => {
    const plans = readdirSync(FOLDER).filter((file) => /^\d.*\.md$/.test(file))
    deepEqual(
      page.plans.map(({ name }) => `${name}.md`),
      plans,
    )
  })

  it('was judged by a person, and as much of it as ever is true and worth saying', () => {
    const verdicts = page.plans.flatMap((plan) => plan.findings.map((one) => verdictOn(plan, one)))
    const strange = verdicts.filter((verdict) => !/^(?:true|(?:wrong|petty): \S.*)$/.test(verdict))
    deepEqual(strange, [], 'each verdict is “true”, or “wrong: …” or “petty: …” with a reason')
    const isTrue = verdicts.filter((verdict) => verdict === 'true').length
    ok(LEAST_TRUE * verdicts.length <= isTrue, `${String(isTrue)} of ${String(verdicts.length)} are true`)
  })

  it('is never more than anyone reads', () => {
    const long = found.filter(({ name, findings }) => linesOf(name) < findings.length * LINES_A_FINDING)
    deepEqual(
      long.map(({ name, findings }) => `${name}: ${String(findings.length)} in ${String(linesOf(name))} lines`),
      [],
    )
  })

  function verdictOn({ name }: JudgedPlan, finding: string): string {
    return page.verdicts.get(verdictKey(name, finding)) ?? ''
  }
})

/** `12 warning milestone-without-owner: “M1” has no owner` for each finding. */
function findingsOf(name: string, today: Day): readonly string[] {
  const uri = `file:///${name}.md` as FileUri
  const workspace = apply(emptySnapshot(today), [{ is: 'text', uri, text: textOf(name) }])
  const file = fileIn(workspace, { uri })
  return findingsIn(file, workspace).map(
    ({ at, severity, rule, message }) =>
      `${String(file.text.positionAt(startOf(at)).line + 1)} ${severity} ${rule.id}: ${message}`,
  )
}

function textOf(name: string): string {
  return readFileSync(join(FOLDER, `${name}.md`), 'utf8')
}

const linesOf = (name: string): number => textOf(name).split('\n').length
