import * as vscode from 'vscode'

/** Messages caught before they reach the screen, where nobody could answer them. */
export interface CaughtMessages {
  /** Ends the catching and returns what was said. */
  stop(): readonly string[]
}

/** Catches errors and warnings that our extension shows, and answers each with this button. */
export function answering(button: string | undefined): CaughtMessages {
  const caught: string[] = []
  const { showErrorMessage, showWarningMessage } = vscode.window
  const answer = (message: string) => {
    caught.push(message)
    return Promise.resolve(button)
  }
  Object.assign(vscode.window, { showErrorMessage: answer, showWarningMessage: answer })
  const stop = () => {
    Object.assign(vscode.window, { showErrorMessage, showWarningMessage })
    return caught
  }
  return { stop }
}
