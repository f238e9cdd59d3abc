import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver'

/** Writes to the log of the client. */
export interface Log {
  error(message: string): void
  warn(message: string): void
  info(message: string): void
}

/**
 * Lets one request fail alone: what breaks is logged with its stack and answered with nothing, and the server goes on.
 * A request that was cancelled while it waited is not worked on.
 */
export function guard<Params, Result>(
  log: Log,
  name: string,
  answer: (params: Params) => Result | undefined,
): (params: Params, token?: CancellationToken) => Result | null | ResponseError {
  return (params, token) => {
    if (token?.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
    return attempt(log, name, () => answer(params)) ?? null
  }
}

/** Runs a piece of work whose failure must not stop the rest. */
export function attempt<Result>(log: Log, name: string, work: () => Result): Result | undefined {
  try {
    return work()
  } catch (error) {
    log.error(`${name} broke down: ${inWords(error)}`)
    return undefined
  }
}

/** The same for work that waits for something. */
export async function attemptLater<Result>(
  log: Log,
  name: string,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work()
  } catch (error) {
    log.error(`${name} broke down: ${inWords(error)}`)
    return undefined
  }
}

export function inWords(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
