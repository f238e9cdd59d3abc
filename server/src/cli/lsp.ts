import { startNodeServer } from '../node/start.ts'
import { cannot, type Command } from './command.ts'

/** `milepost lsp`: the language server, by itself; over standard input and output where nothing else is said. */
export const lsp: Command = {
  // Clients add the id of their process by themselves.
  options: { stdio: 'flag', 'node-ipc': 'flag', socket: 'text', pipe: 'text', today: 'text', clientProcessId: 'text' },

  run({ words: [word], flags, texts }) {
    if (word !== undefined) return cannot(`lsp takes no files, but was given “${word}”`)
    const said = [...[...flags].map((name) => `--${name}`), ...[...texts].map(([name, value]) => `--${name}=${value}`)]
    const saysWay = WAYS.some((name) => flags.has(name) || texts.has(name))
    startNodeServer(saysWay ? said : ['--stdio', ...said])
    return undefined
  },
}

const WAYS = ['stdio', 'node-ipc', 'socket', 'pipe']
