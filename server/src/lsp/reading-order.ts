import type { FileUri } from '../plan/model.ts'
import { linkedFile } from '../rules/link-target.ts'
import type { Session } from './session.ts'

/** Files beside the open documents come first, then those to which they link, then all others. */
export function inReadingOrder(files: ReadonlySet<FileUri>, session: Session): readonly FileUri[] {
  const folders = new Set(session.openFiles.map(folderOf))
  const { snapshot } = session
  const linked = session.openFiles.flatMap((uri) =>
    (snapshot.file(uri)?.plan.links ?? []).flatMap(({ target }) => linkedFile(target.value, uri) ?? []),
  )
  const beside = [...files].filter((uri) => folders.has(folderOf(uri)))
  return [...new Set([...beside, ...linked.filter((uri) => files.has(uri)), ...files])]
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'))
