import { never } from '../base/never.ts'
import { endOf, startOf } from '../base/span.ts'
import type { TextChange } from '../base/text.ts'
import type { PlanEdit } from '../plan/edit.ts'
import { addItems } from './write/add-items.ts'
import { remove } from './write/remove.ts'
import { state } from './write/state.ts'
import type { Writable } from './write/writable.ts'

/** Writes intents the way this author writes. Offsets count in the text as it is; the changes do not overlap. */
export function write(file: Writable, edits: readonly PlanEdit[]): readonly TextChange[] {
  return edits.flatMap((edit) => writeOne(file, edit))
}

function writeOne(file: Writable, edit: PlanEdit): readonly TextChange[] {
  switch (edit.is) {
    case 'replace':
      return [{ from: startOf(edit.span), to: endOf(edit.span), text: edit.with }]
    case 'remove':
      return [remove(file, edit.span)]
    case 'add-items':
      return addItems(file, edit.to, edit.field, edit.items)
    case 'state':
      return state(file, edit.of, edit.field, edit.as)
    default:
      return never(edit)
  }
}
