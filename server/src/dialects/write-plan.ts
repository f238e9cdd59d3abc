import { endOf, startOf } from '../base/span.ts'
import type { SourceText, TextChange } from '../base/text.ts'
import { never } from '../base/never.ts'
import type { PlanEdit } from '../plan/edit.ts'
import type { Plan } from '../plan/model.ts'

/** A file to be changed. */
export interface Written {
  readonly text: SourceText
  readonly plan: Plan
}

/** Writes intents the way this author writes. Offsets count in the text as it is; the changes do not overlap. */
export function write(file: Written, edits: readonly PlanEdit[]): readonly TextChange[] {
  return edits.flatMap((edit) => writeOne(file, edit))
}

function writeOne(_file: Written, edit: PlanEdit): readonly TextChange[] {
  switch (edit.is) {
    case 'replace':
      return [{ from: startOf(edit.span), to: endOf(edit.span), text: edit.with }]
    case 'remove':
    case 'add-items':
    case 'state':
      return []
    default:
      return never(edit)
  }
}
