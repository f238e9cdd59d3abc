/** Something the reader can put right, e.g. a missing browser: told as one line, without a stack. */
export class Hitch extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

const interrupted = 130
const lookForParentEveryMs = 500

/**
 * Runs a script's `main` and ends the process with the code it answers. Every way out is an explicit exit, because what
 * we started is ended, and what we wrote is removed, in listeners to `exit`.
 */
export async function runScript(main: () => Promise<number>, onInterrupt = interrupted): Promise<never> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(onInterrupt))
  endWithParent(onInterrupt)
  try {
    process.exit(await main())
  } catch (error) {
    const isHitch = error instanceof Hitch
    console.error(isHitch ? error.message : error)
    process.exit(isHitch ? error.exitCode : 1)
  }
}

/** Ends this process when the one which started it is gone: npm, for one, passes no SIGTERM on. */
function endWithParent(exitCode: number): void {
  const parent = process.ppid
  const look = () => {
    if (process.ppid !== parent) process.exit(exitCode)
  }
  setInterval(look, lookForParentEveryMs).unref()
}
