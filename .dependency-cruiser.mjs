// The house, bottom to top. A floor may import only from the floors before it.
export const floors = [
  'base',
  'protocol',
  'markdown',
  'plan',
  'dialects',
  'workspace',
  'analysis',
  'rules',
  'own-rules',
  'settings',
  'views',
  'features',
]
const doors = ['lsp', 'cli']
const worlds = ['node', 'browser']

const above = (floor) => [...floors.slice(floors.indexOf(floor) + 1), ...doors, ...worlds]
const server = (...places) => `^server/src/(${places.join('|')})/`
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})`

/** Everything in the server except these places. */
const serverBut = (...places) => ({ path: '^server/src/', pathNot: server(...places) })

const forbidden = [
  ...floors.map((floor) => ({
    name: `${floor}-looks-down-only`,
    comment: `Pass what ${floor}/ needs as an argument, or move the shared piece down to ${floor}/ or below.`,
    from: { path: server(floor) },
    to: { path: server(...above(floor)) },
  })),
  {
    name: 'doors-do-not-meet',
    comment: 'What both lsp/ and cli/ need belongs on a floor below them.',
    from: { path: '^server/src/(lsp|cli)/' },
    to: { path: server(...doors), pathNot: '^server/src/$1/' },
  },
  {
    name: 'lsp-knows-no-world',
    comment: 'Let node/main.ts or browser/main.ts pass it in through the Host: lsp/ runs in both.',
    from: { path: server('lsp') },
    to: { path: server(...worlds) },
  },
  {
    name: 'worlds-do-not-meet',
    comment: 'What both node/ and browser/ need belongs in lsp/ or below. Only cli/ may borrow from node/.',
    from: { path: '^server/src/(node|browser)/' },
    to: { path: server('cli', ...worlds), pathNot: '^server/src/$1/' },
  },
  {
    name: 'rules-do-not-know-each-other',
    comment: 'Move the shared piece to rules/ itself (beside rule.ts), or, if it is about plans, to plan/.',
    from: { path: '^server/src/rules/[^/]+/([^/]+)\\.ts$' },
    to: { path: '^server/src/rules/[^/]+/', pathNot: '/$1\\.ts$' },
  },
  {
    name: 'mdast-stays-where-markdown-is-read',
    comment: 'Use the blocks of markdown/. If they lack something, add it there: nobody else knows the parser.',
    from: serverBut('markdown'),
    to: { path: packages('@types/(mdast|unist)', 'mdast', 'unist', 'unified', 'remark', 'micromark') },
  },
  {
    name: 'lsp-words-begin-at-features',
    comment: 'Below features/ the only pointer is a Span. Return spans and let a feature turn them into LSP ranges.',
    from: serverBut('features', 'lsp', 'node', 'browser'),
    to: { path: packages('vscode-languageserver', 'vscode-jsonrpc') },
  },
  {
    name: 'zod-stands-at-the-doors',
    comment: 'Parse at the door (or in the settings) and pass the parsed value with its plain type.',
    from: serverBut('rules', 'settings', ...doors, ...worlds),
    to: { path: packages('zod/') },
  },
  {
    name: 'client-sees-the-protocol-only',
    comment: 'Ask the server with a request of protocol/: the client holds no plan logic.',
    from: { path: '^client/' },
    to: { path: '^server/src/', pathNot: server('protocol') },
  },
  {
    name: 'server-does-not-know-the-client',
    comment: 'Words which both speak belong in server/src/protocol/.',
    from: { path: '^server/' },
    to: { path: '^client/' },
  },
  {
    name: 'no-circular',
    comment: 'Move what both files need into a third one below them, or merge the two.',
    from: {},
    to: { circular: true },
  },
]

export default {
  forbidden: forbidden.map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|test-fixtures)/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
