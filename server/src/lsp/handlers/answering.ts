import { withWords } from '../../plan/in-force.ts'
import type { FileUri } from '../../plan/model.ts'
import type { Snapshot } from '../../workspace/snapshot.ts'
import type { providers } from '../first-answer.ts'
import { guard } from '../guard.ts'
import type { Served } from '../served.ts'

/** Has the requests for one feature answered. */
export type Register = (served: Served) => void

/** Lets a request fail alone, and has it answered with the words of the file it is about, and with all of it. */
export function answering<Params, Result>(
  { log, session }: Pick<Served, 'log' | 'session'>,
  name: string,
  answer: (params: Params, workspace: Snapshot) => Result | undefined,
): ReturnType<typeof guard<Params, Result>> {
  return guard(log, name, (params) => {
    const uri = fileIn(params)
    if (uri === undefined)
      return withWords(session.settings.everywhere.customs.words, () => answer(params, session.snapshot))
    const workspace = session.snapshotFor(uri)
    return withWords(session.settings.of(uri).customs.words, () => answer(params, workspace))
  })
}

/** The file that a request is about. */
function fileIn(params: unknown): FileUri | undefined {
  if (typeof params !== 'object' || params === null) return undefined
  if ('textDocument' in params) return fileIn(params.textDocument)
  if ('item' in params) return fileIn(params.item)
  return 'uri' in params ? (params.uri as FileUri) : undefined
}

/** What is announced to the client. */
export type Provider = keyof typeof providers
