import { type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver'
import { semanticTokens, type Token } from '../../features/semantic-tokens.ts'
import type { FileUri } from '../../plan/model.ts'
import { answering, type Provider, type Register } from './answering.ts'

/** Requests of those who colour plans. */
export const colouring = {
  semanticTokensProvider({ connection, session, log }) {
    const { semanticTokens: requests } = connection.languages
    /** Of each open document what was sent last, so that the next time only what differs is. */
    const builders = new Map<string, SemanticTokensBuilder>()
    connection.onDidCloseTextDocument(({ textDocument: { uri } }) => void builders.delete(uri))
    const builderFor = (uri: string): SemanticTokensBuilder => {
      const builder = builders.get(uri) ?? new SemanticTokensBuilder()
      builders.set(uri, builder)
      return builder
    }
    const all = { from: 0, to: Infinity }
    requests.on(
      answering({ log, session }, 'Colours', ({ textDocument: { uri } }, workspace) => {
        const builder = builderFor(uri)
        builder.previousResult('')
        return filled(builder, semanticTokens(workspace, uri as FileUri, all)).build()
      }),
    )
    requests.onDelta(
      answering({ log, session }, 'Changed colours', ({ textDocument: { uri }, previousResultId }, workspace) => {
        const builder = builderFor(uri)
        builder.previousResult(previousResultId)
        return filled(builder, semanticTokens(workspace, uri as FileUri, all)).buildEdits()
      }),
    )
    requests.onRange(
      answering({ log, session }, 'Colours in sight', ({ textDocument: { uri }, range }, workspace): SemanticTokens => {
        const lines = { from: range.start.line, to: range.end.line }
        return filled(new SemanticTokensBuilder(), semanticTokens(workspace, uri as FileUri, lines)).build()
      }),
    )
  },
} satisfies Partial<Record<Provider, Register>>

function filled(builder: SemanticTokensBuilder, tokens: readonly Token[] = []): SemanticTokensBuilder {
  for (const { line, character, length, type, modifiers } of tokens)
    builder.push(line, character, length, type, modifiers)
  return builder
}
