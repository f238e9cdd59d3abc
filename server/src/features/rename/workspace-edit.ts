import type { AnnotatedTextEdit, ChangeAnnotation, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types'
import type { FileUri } from '../../plan/model.ts'
import type { PlanFile } from '../../workspace/snapshot.ts'
import { editOf } from '../range.ts'
import type { Renaming, Renamings } from './renamed.ts'

/** What the client can do with edits to several files. */
export interface FilesStyle {
  /** Changes to documents of a version; without, the version is not checked. */
  readonly versioned: boolean
  /** Changes that the user is shown before they are made. */
  readonly annotated: boolean
  readonly versionOf: (uri: FileUri) => number | null
}

/** A renaming as the client takes it: what stands in running text or in other files is shown first, where it can. */
export function renameEdit(
  changes: Renamings,
  home: FileUri,
  fileOf: (uri: FileUri) => PlanFile | undefined,
  { versioned, annotated, versionOf }: FilesStyle,
): WorkspaceEdit {
  const files = [...changes].flatMap(([uri, all]) => {
    const text = fileOf(uri)?.text
    return text ? [{ uri, edits: all.map((change) => ({ edit: editOf(change, text), change })) }] : []
  })
  if (!versioned)
    return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits.map(({ edit }) => edit)])) }
  const used = new Set<string>()
  const annotate = (uri: FileUri, edit: TextEdit, change: Renaming): TextEdit | AnnotatedTextEdit => {
    const annotationId = annotated ? annotationOf(change, uri === home) : undefined
    if (annotationId === undefined) return edit
    used.add(annotationId)
    return { ...edit, annotationId }
  }
  const documentChanges = files.map(({ uri, edits }) => ({
    textDocument: { uri, version: versionOf(uri) },
    edits: edits.map(({ edit, change }) => annotate(uri, edit, change)),
  }))
  const changeAnnotations = Object.fromEntries([...used].map((id) => [id, ANNOTATIONS[id as keyof typeof ANNOTATIONS]]))
  return { documentChanges, ...(0 < used.size && { changeAnnotations }) }
}

function annotationOf({ is }: Renaming, isHome: boolean): keyof typeof ANNOTATIONS | undefined {
  if (is === 'mention') return 'mentions'
  if (isHome) return undefined
  return is === 'link' ? 'links' : 'others'
}

const ANNOTATIONS = {
  mentions: { label: 'Names in running text', needsConfirmation: true },
  others: { label: 'References in other plans', needsConfirmation: true },
  links: { label: 'Links from other files', needsConfirmation: true },
} as const satisfies Record<string, ChangeAnnotation>
