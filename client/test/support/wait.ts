import * as vscode from 'vscode'

const patienceMs = 20_000
const momentMs = 50

/** Resolves as soon as `look` finds something; looks now and after each `event`. Fails when patience ends. */
export async function eventually<T>(what: string, event: vscode.Event<unknown>, look: () => T | undefined): Promise<T> {
  const now = look()
  if (now !== undefined) return now

  return new Promise((resolve, reject) => {
    const subscription = event(() => {
      const found = look()
      if (found !== undefined) end(() => resolve(found))
    })
    const timer = setTimeout(() => end(() => reject(new Error(`Waited in vain for ${what}`))), patienceMs)
    const end = (settle: () => void) => {
      clearTimeout(timer)
      subscription.dispose()
      settle()
    }
  })
}

/** An event for what VS Code announces by none, e.g. that an extension has become active. */
export const everyMoment: vscode.Event<void> = (listener) => {
  const timer = setInterval(listener, momentMs)
  return new vscode.Disposable(() => clearInterval(timer))
}

/** The findings on a document, as soon as they are as `expected`, e.g. `(findings) => findings.length === 0`. */
export async function diagnosticsOf(
  uri: vscode.Uri,
  expected: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  return eventually(`the diagnostics of ${uri.path}`, vscode.languages.onDidChangeDiagnostics, () => {
    const findings = vscode.languages.getDiagnostics(uri)
    return expected(findings) ? findings : undefined
  })
}
