import type { State } from '../state.ts'

type Signs = Readonly<Partial<Record<Exclude<State, 'unknown'>, string>>>

/** Signs that tell a state wherever they stand, by what they come to. */
export const SIGNS: Signs = {
  planned: '⬜🔲☐◻🔜🕒🕓⏳⌛',
  active: '🚧🔄🏗🔨🛠🏃🔁',
  blocked: '⏸⛔🛑',
  done: '✅☑✔✓',
  deferred: '⏭⏩💤',
  dropped: '❌✖✗✘🗑',
}

/** Signs that tell a state behind a label or in a cell; elsewhere they are ornament, or tell how much it matters. */
export const SIGNS_IN_FIELDS: Signs = {
  planned: '📋📅🗓📝💡⚪🔵🔘🆕⭕',
  active: '🟢🔧⚙🧪🚀🌱▶🟩',
  blocked: '🔴🔒🚫',
  'at-risk': '🟡🟠⚠🔥',
  done: '🎉🏁🟦',
}
