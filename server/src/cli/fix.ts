import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'
import { counted } from '../base/phrases.ts'
import { applyChanges } from '../base/text.ts'
import { allRules } from '../rules/all-rules.ts'
import { fixAll, type Repair } from '../rules/fix-all.ts'
import { type GivenFiles, inItsWords, type NamedFile } from './given-files.ts'

/** A plan that fixes change. */
export interface FixedFile extends NamedFile {
  readonly text: string
  readonly count: number
}

/** What the fixes make of the given plans; those that they leave as they are do not come. */
export function fixedFiles(
  { files, workspace }: GivenFiles,
  { repairs, choose }: Pick<Repair, 'repairs' | 'choose'>,
): readonly FixedFile[] {
  return files.flatMap((named) => {
    const { settingOf, rulesWith } = named.settings
    const repair = { rules: rulesWith(allRules), settingOf, repairs, choose }
    const { changes, count } = inItsWords(named, () => fixAll(named.file, workspace, repair))
    return count === 0 ? [] : [{ ...named, count, text: applyChanges(named.file.text.toString(), changes) }]
  })
}

/** The changes to a plan, for people and for `git apply`. */
export function patchOf({ path, file, text }: FixedFile): string {
  const [before, after] = [`a/${path}`, `b/${path}`]
  const options = { headerOptions: FILE_HEADERS_ONLY, context: 3 }
  return createTwoFilesPatch(before, after, file.text.toString(), text, undefined, undefined, options)
}

/** `3 fixes in 2 plans`. */
export function sumOfFixes(fixed: readonly FixedFile[]): string {
  const count = fixed.reduce((sum, one) => sum + one.count, 0)
  return `${counted(count, 'fix', 'fixes')} in ${counted(fixed.length, 'plan')}`
}

/** Writes the plans; says which was left as it was, and why: it is not as it was read, which bytes that are no UTF-8 never are. */
export function writeFixed(fixed: readonly FixedFile[], workingFolder: string): readonly string[] {
  return fixed.flatMap(({ path, file, text }) => {
    const place = resolve(workingFolder, path)
    try {
      if (!readFileSync(place).equals(Buffer.from(file.text.toString()))) {
        return [`“${path}” was left as it is: it is not UTF-8, or has changed meanwhile`]
      }
      writeFileSync(place, text)
      return []
    } catch (error) {
      return [`“${path}” cannot be written: ${error instanceof Error ? error.message : String(error)}`]
    }
  })
}
