import { existsSync, readFileSync } from 'node:fs'
import * as vscode from 'vscode'
import { extension } from './milepost.ts'

/** A piece of text with the TextMate scopes that themes colour it by, e.g. `constant.numeric.date.milepost`. */
export interface Token {
  readonly text: string
  readonly scopes: readonly string[]
}

/**
 * Splits Markdown as the editor does, with VS Code's own tokenizer and its grammar of Markdown; ours is injected. No
 * command of the editor tells its tokens, and only a Node host can load the tokenizer from the folder of VS Code.
 */
export async function tokensOf(text: string): Promise<readonly Token[]> {
  const grammar = await loadGrammar()
  const tokens: Token[] = []
  let state: unknown = null
  for (const line of text.split('\n')) {
    const result = grammar.tokenizeLine(line, state)
    state = result.ruleStack
    const pieces = result.tokens.map((token) => ({ text: line.slice(token.startIndex, token.endIndex), ...token }))
    tokens.push(...pieces)
  }
  return tokens
}

/** What is used here of the packages vscode-textmate and vscode-oniguruma. */
interface Textmate {
  readonly Registry: new (options: object) => { loadGrammar(scope: string): Promise<Grammar> }
}
interface Oniguruma {
  loadWASM(data: Uint8Array): Promise<void>
  readonly OnigScanner: new (patterns: string[]) => object
  readonly OnigString: new (text: string) => object
}
interface Grammar {
  tokenizeLine(line: string, state: unknown): { readonly tokens: readonly Range[]; readonly ruleStack: unknown }
}
interface Range {
  readonly startIndex: number
  readonly endIndex: number
  readonly scopes: readonly string[]
}

let loading: Promise<Grammar> | undefined

async function loadGrammar(): Promise<Grammar> {
  return (loading ??= newGrammar())
}

async function newGrammar(): Promise<Grammar> {
  const oniguruma: Oniguruma = require(`${appPackages()}/vscode-oniguruma`)
  const { Registry }: Textmate = require(`${appPackages()}/vscode-textmate`)
  await oniguruma.loadWASM(readFileSync(`${appPackages()}/vscode-oniguruma/release/onig.wasm`))
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text: string) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope: string) => (scope in files ? readJson(files[scope as keyof typeof files]()) : null),
    getInjections: (scope: string) => (scope === markdown ? [injected] : []),
  })
  return registry.loadGrammar(markdown)
}

const markdown = 'text.html.markdown'
const injected = 'milepost.injection'
const files = {
  [markdown]: () => `${vscode.env.appRoot}/extensions/markdown-basics/syntaxes/markdown.tmLanguage.json`,
  [injected]: () => `${extension().extensionPath}/${extension().packageJSON.contributes.grammars[0].path}`,
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** Where the packages of VS Code are: a desktop packs them into an archive, a server does not. */
function appPackages(): string {
  const archive = `${vscode.env.appRoot}/node_modules.asar`
  return existsSync(archive) ? archive : `${vscode.env.appRoot}/node_modules`
}
