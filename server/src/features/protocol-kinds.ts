import type {
  CompletionItemKind as CompletionItemKinds,
  DiagnosticSeverity as DiagnosticSeverities,
  SymbolKind as SymbolKinds,
  SymbolTag as SymbolTags,
} from 'vscode-languageserver-types'

// The numbers of the protocol that we speak of. Its library has them too, with all else that was ever said: 28 KB.

export const CompletionItemKind = {
  Method: 2,
  Field: 5,
  Value: 12,
  Snippet: 15,
  EnumMember: 20,
  Constant: 21,
  Struct: 22,
  Event: 23,
} as const satisfies Partial<typeof CompletionItemKinds>

export const DiagnosticSeverity = {
  Error: 1,
  Warning: 2,
  Information: 3,
  Hint: 4,
} as const satisfies typeof DiagnosticSeverities

export const SymbolKind = {
  Module: 2,
  Namespace: 3,
  Method: 6,
  Interface: 11,
  Boolean: 17,
  Object: 19,
  EnumMember: 22,
  Event: 24,
  Operator: 25,
} as const satisfies Partial<typeof SymbolKinds>

export const SymbolTag = { Deprecated: 1 } as const satisfies typeof SymbolTags
