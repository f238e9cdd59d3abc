/** Runs tasks side by side, but no more than so many at once; tasks must not fail. */
export interface AtOnce {
  /** Begins a task; resolves when there is room for the next. */
  begin(task: () => Promise<void>): Promise<void>
  /** Resolves when all are done. */
  end(): Promise<void>
}

export function atOnce(most: number): AtOnce {
  const running = new Set<Promise<void>>()
  return {
    async begin(task) {
      const one: Promise<void> = task().finally(() => running.delete(one))
      running.add(one)
      if (most <= running.size) await Promise.race(running)
    },
    async end() {
      await Promise.all(running)
    },
  }
}
