import { SymbolKind } from 'vscode-languageserver-types'
import type { NodeKind } from '../plan/value.ts'

/** As what editors show the parts of plans, for whose kinds they have no signs. */
export const SYMBOL_KINDS: Readonly<Record<NodeKind, SymbolKind>> = {
  milestone: SymbolKind.Event,
  phase: SymbolKind.Module,
  task: SymbolKind.Method,
  risk: SymbolKind.Operator,
  decision: SymbolKind.EnumMember,
  gate: SymbolKind.Interface,
  workstream: SymbolKind.Namespace,
}
