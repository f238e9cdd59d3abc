import { readFileSync } from 'node:fs'
import peggy from 'peggy'

/** The module that reads conditions of own rules, made of their grammar. */
export function ownRulesParser(): string {
  const grammar = readFileSync('server/src/own-rules/grammar.peggy', 'utf8')
  return peggy.generate(grammar, { output: 'source', format: 'es' })
}
