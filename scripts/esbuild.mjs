// Every bundle of Milepost is one entry of the array below.
//   node scripts/esbuild.mjs            release
//   node scripts/esbuild.mjs --watch    rebuilds on every change, with source maps
//   node scripts/esbuild.mjs --tests    also bundles the tests which run inside a real editor
import { chmodSync, rmSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { build, context } from 'esbuild'

const watch = process.argv.includes('--watch')
const tests = process.argv.includes('--tests')

/** What is imported while running, and is a bundle of this array itself, is loaded from its file only then. */
const loadedLater = {
  name: 'loaded-later',
  setup({ onResolve }) {
    onResolve({ filter: /^\./, namespace: 'file' }, ({ kind, path, resolveDir }) => {
      const bundle = kind === 'dynamic-import' && bundles.find((one) => resolve(one.in) === resolve(resolveDir, path))
      return bundle ? { path: `./${basename(bundle.out)}`, external: true } : undefined
    })
  },
}

// Without dynamic imports of its own, esbuild makes `require` of them: Node need not start its loader of modules.
const node = {
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  supported: { 'dynamic-import': false },
  plugins: [loadedLater],
}

// The condition “worker” keeps packages from choosing their DOM variants: a worker has no document.
const worker = { platform: 'browser', target: 'es2022', conditions: ['worker', 'module'] }

const smallYaml = resolve('node_modules/yaml/browser/index.js')

const inEditor = { external: ['vscode'] }

const bundles = [
  { in: 'server/src/node/main.ts', out: 'dist/server.js', ...node },
  { in: 'server/src/node/engine.ts', out: 'dist/engine.js', ...node },
  // Of the package, what is made for browsers: what is made for Node takes twice as long to load.
  { in: 'server/src/settings/config-readers.ts', out: 'dist/config-readers.js', ...node, alias: { yaml: smallYaml } },
  { in: 'server/src/node/thread.ts', out: 'dist/index-thread.js', ...node },
  { in: 'server/src/cli/main.ts', out: 'dist/cli.js', ...node, banner: { js: '#!/usr/bin/env node' } },
  { in: 'server/src/cli/commands.ts', out: 'dist/commands.js', ...node },
  { in: 'server/src/browser/main.ts', out: 'dist/web/server.js', ...worker, format: 'iife' },
  { in: 'client/src/node/main.ts', out: 'dist/extension.js', ...node, ...inEditor },
  { in: 'client/src/node/client.ts', out: 'dist/client.js', ...node, ...inEditor },
  { in: 'client/src/browser/main.ts', out: 'dist/web/extension.js', ...worker, ...inEditor, format: 'cjs' },
]

// Mocha looks for the files of its parallel mode, which no test here uses.
const readable = { minify: false, logOverride: { 'require-resolve-not-external': 'silent' } }

const testBundles = [
  { in: 'client/test/desktop.ts', out: 'dist/test/desktop.js', ...node, ...inEditor, ...readable },
  { in: 'client/test/activation-time.ts', out: 'dist/test/activation-time.js', ...node, ...inEditor, ...readable },
  { in: 'client/test/browser.ts', out: 'dist/test/web.js', ...worker, ...inEditor, format: 'cjs' },
]

const common = {
  bundle: true,
  // Words of eight languages, as they are: escaped, they are a tenth of the server.
  charset: 'utf8',
  minify: !watch,
  sourcemap: watch && 'linked',
  logLevel: 'info',
}

const toOptions = ({ in: entry, out, ...rest }) => ({ entryPoints: [entry], outfile: out, ...common, ...rest })
const wanted = [...bundles, ...(tests ? testBundles : [])].map(toOptions)

if (watch) {
  for (const options of wanted) await (await context(options)).watch()
} else {
  rmSync('dist', { recursive: true, force: true })
  await Promise.all(wanted.map((options) => build(options)))
  chmodSync('dist/cli.js', 0o755)
}
