/** What the workbench is to open. All paths are absolute. */
export interface Scene {
  readonly folder: string
  /** The extension under development. */
  readonly extension?: string
  /** A module whose exported `run` is called once the extension is there. */
  readonly tests?: string
}

/** The address at which the server `authority`, e.g. `localhost:8080`, shows this scene. */
export function addressOf(scene: Scene, authority: string): string {
  const remote = (path: string) => `vscode-remote://${authority}${path}`
  const payload = [['skipWelcome', 'true']]
  if (scene.extension) payload.push(['extensionDevelopmentPath', remote(scene.extension)])
  if (scene.tests) payload.push(['extensionTestsPath', remote(scene.tests)])

  return `http://${authority}/?${new URLSearchParams({ folder: scene.folder, payload: JSON.stringify(payload) })}`
}
