import { words } from '../words.ts'
import type { Entries } from './entries.ts'

export const RUSSIAN_ENTRIES: Entries = {
  describes: words(`если, когда, может, могут, мы, наш, это, потому что`),
  threatens: words(`угрожает, блокирует, задерживает`),
  by: words(`на`),
  none: words(`нет, отсутствуют`),
  no: words(`нет`),
  troubles: words(`рисков, решений, препятствий`),
  mitigates: words(`снижаем, снизить, снижение`),
  management: words(`управление рисками`),
  then: words(`тогда, что тогда`),
  verdicts: words(`да, нет`),
}
