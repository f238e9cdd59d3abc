import { words } from '../words.ts'
import type { Entries } from './entries.ts'

export const SPANISH_ENTRIES: Entries = {
  describes: words(`el, la, los, las, un, una, si, cuando, podría, puede, porque, nuestro`),
  threatens: words(`bloquea, retrasa, afecta a, amenaza`),
  by: words(`por`),
  none: words(`ninguno, ninguna, nada`),
  no: words(`sin, no hay`),
  troubles: words(`riesgos, bloqueos, decisiones`),
  mitigates: words(`mitigar, mitigado, mitigada, mitigación`),
  management: words(`gestión de riesgos`),
  then: words(`entonces, y entonces`),
  verdicts: words(`sí`),
}
