import { words } from '../words.ts'
import type { Entries } from './entries.ts'

export const PORTUGUESE_ENTRIES: Entries = {
  describes: words(`o, os, um, uma, se, quando, pode, poderia, porque, nosso, nossa`),
  threatens: words(`bloqueia, atrasa, afeta, ameaça`),
  by: words(`por`),
  none: words(`nenhum, nenhuma, nada`),
  no: words(`sem, não há`),
  troubles: words(`riscos, bloqueios, decisões`),
  mitigates: words(`mitigar, mitigado, mitigada, mitigação`),
  management: words(`gestão de riscos, gerenciamento de riscos`),
  then: words(`então, e então`),
  verdicts: words(`sim, não`),
}
