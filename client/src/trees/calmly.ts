import type { Disposable } from 'vscode'

/** Something that runs when it is asked for, but not all the time. */
export interface Calm extends Disposable {
  run(): void
}

/**
 * Runs at once, and, where it is asked for again before the pause is over, once more behind it. The pause is asked for
 * behind each run, in milliseconds.
 */
export function calmly(work: () => void, pauseMs: () => number): Calm {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isWanted = false
  const run = () => {
    isWanted = timer !== undefined
    if (isWanted) return
    work()
    timer = setTimeout(() => {
      timer = undefined
      if (isWanted) run()
    }, pauseMs())
  }
  return { run, dispose: () => clearTimeout(timer) }
}
