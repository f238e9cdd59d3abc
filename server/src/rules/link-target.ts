import { decoded } from '../base/address.ts'
import type { FileUri } from '../plan/model.ts'

/** A place in a Markdown file: `other.md#goals`, or `#goals` in the same file. */
export interface LinkTarget {
  readonly uri: FileUri
  /** The words behind the number sign, as headings are compared. */
  readonly slug: string
  /** Index of the number sign in the link. */
  readonly fragmentAt: number
}

/** Reads where a link goes; nothing for links without a fragment, to the web, or to lines and words of a page. */
export function linkTarget(link: string, from: FileUri): LinkTarget | undefined {
  const fragmentAt = link.indexOf('#')
  if (fragmentAt < 0 || /^[a-z][a-z\d+.-]*:/i.test(link)) return undefined
  const slug = decoded(link.slice(fragmentAt + 1)).toLowerCase()
  if (slug === '' || slug === 'top' || LINES_OR_WORDS.test(slug)) return undefined
  const path = link.slice(0, fragmentAt).replace(/\?.*$/, '')
  return { uri: path === '' ? from : resolved(path, from), slug, fragmentAt }
}

/** The file to which a link leads, with or without a fragment; nothing for links to the web. */
export function linkedFile(link: string, from: FileUri): FileUri | undefined {
  const path = link.replace(/[#?].*$/, '')
  return path === '' || /^[a-z][a-z\d+.-]*:/i.test(link) ? undefined : resolved(path, from)
}

/** The address of a path beside a file; from the root of its volume where it begins with `/`. */
function resolved(path: string, from: FileUri): FileUri {
  const [, root = '', folder = ''] = /^([a-z][a-z\d+.-]*:\/\/[^/]*)(.*)\/[^/]*$/i.exec(from) ?? []
  const parts = path.startsWith('/') ? [''] : folder.split('/')
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(encodeURIComponent(decoded(part)))
  }
  return `${root}${parts.join('/')}` as FileUri
}

/** `#L10`, `#:~:text=…`. */
const LINES_OR_WORDS = /^(?:l\d+(?:-l?\d+)?$|:~:)/
