import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The checkout; every path below is absolute, so that the scripts work from any folder. */
export const root = path.resolve(fileURLToPath(new URL('../..', import.meta.url)))

/** What the scripts fetch and make for themselves; git does not see it, and deleting it is always safe. */
export const scratch = path.join(root, '.vscode-test')

export const launcher = path.join(root, 'scripts', 'editor', 'vscode')
export const screenshotFolder = path.join(scratch, 'screenshots')
export const exampleWorkspace = path.join(root, 'test-fixtures', 'workspaces', 'examples')
