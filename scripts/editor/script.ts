import { Socket } from 'node:net'

/** Something the reader can put right, e.g. a missing browser: told as one line, without a stack. */
export class Hitch extends Error {
  readonly exitCode: number

  constructor(message: string, exitCode = 1) {
    super(message)
    this.exitCode = exitCode
  }
}

const interrupted = 130

/** Runs a script's `main` and ends the process with the code it answers; `main` has no other way out. */
export async function runScript(main: () => Promise<number>, onSignal = interrupted): Promise<never> {
  // An explicit exit, because what we started is ended and removed in listeners to `exit`.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(onSignal))
  try {
    process.exit(await main())
  } catch (error) {
    const isHitch = error instanceof Hitch
    console.error(isHitch ? error.message : error)
    process.exit(isHitch ? error.exitCode : 1)
  }
}

/** Ends this process together with the one which started it: that one holds the other end of our standard input. */
export function endWithParent(): void {
  if (!(process.stdin instanceof Socket)) return // Started by hand, with a file or with nothing as input.
  process.stdin.once('end', () => process.exit(interrupted))
  process.stdin.resume()
}
