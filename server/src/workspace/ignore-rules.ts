import ignore, { type Ignore } from 'ignore'

/** The rules of the `.gitignore` files that hold in a folder, the outermost first. Paths have `/` between their names. */
export type IgnoreRules = readonly { readonly folder: string; readonly ignore: Ignore }[]

/** Rules for what lies in a folder with a `.gitignore` of its own, once those around it are known. */
export function withRules(text: string, folder: string, around: IgnoreRules): IgnoreRules {
  return [...around, { folder, ignore: ignore({ allowRelativePaths: true }).add(text) }]
}

/** Whether git leaves a file or folder alone that lies below the folders of the rules; an inner rule counts more than an outer one. */
export function isIgnored(path: string, is: 'file' | 'folder', rules: IgnoreRules): boolean {
  for (const { folder, ignore } of rules.toReversed()) {
    const within = path.slice(folder.endsWith('/') ? folder.length : folder.length + 1)
    const { ignored, unignored } = ignore.test(is === 'folder' ? `${within}/` : within)
    if (ignored || unignored) return ignored
  }
  return false
}
