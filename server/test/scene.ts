import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { strictEqual } from 'node:assert/strict'
import { applyChanges, sourceText, type TextChange } from '../src/base/text.ts'
import { type Day, day } from '../src/plan/date.ts'
import type { FileUri } from '../src/plan/model.ts'
import { isConfig } from '../src/settings/config.ts'
import { apply, emptySnapshot } from '../src/workspace/apply.ts'
import type { PlanFile, Snapshot } from '../src/workspace/snapshot.ts'
import { nothingSet, settingsIn } from './set.ts'

const DEFAULT_TODAY = '2026-01-15' as Day

/** The only file of a scene whose fence names none. */
export const PLAN = { name: 'plan.md', uri: 'file:///plan.md' as FileUri }

/** A Markdown page that is a test: prose, fences with files, caret lines as marks, fences with goldens. */
export interface Page {
  readonly path: string
  readonly title: string
  /** What stands below each heading of depth 1 or 2; headings inside fences are none of the page. */
  readonly sections: readonly Section[]
  /** One for each heading of depth 1 or 2 below which files stand, and for each file without a name. */
  readonly scenes: readonly Scene[]
}

export interface Section {
  readonly title: string
  readonly text: string
  readonly place: Golden['place']
}

/** A small workspace, places marked in it, and what is expected of them. */
export interface Scene {
  /** The heading above it. */
  readonly title: string
  /** From `today=2026-03-20` behind the name of a file; 2026-01-15 where nobody says. */
  readonly today: Day
  readonly files: readonly SceneFile[]
  /** Fences such as `json .milepost.json`, in front of the files for which they count. */
  readonly configs?: readonly SceneFile[]
  readonly marks: readonly Mark[]
  readonly goldens: readonly Golden[]
}

export interface SceneFile {
  /** `plans/alpha.md`; `plan.md` where the fence names none. */
  readonly name: string
  readonly uri: FileUri
  /** The text without its caret lines. */
  readonly text: string
  /** The fence as written, caret lines included; a golden too, for those who check every mark. */
  readonly fence: Golden
}

/** A caret line: `^^^^ hover`, `^^^^ definition of M1`, `^^^^ error unknown-task: …`. */
export interface Mark {
  readonly file: string
  /** Offsets of the words above the carets, in the text without caret lines. */
  readonly from: number
  readonly to: number
  /** Everything behind the carets. */
  readonly says: string
  /** The first word of it: `hover`, `definition`, `error`. */
  readonly verb: string
  /** The rest, without “of”, “to” and quotes: `M1` of `definition of “M1”`. */
  readonly argument: string
}

/** A fence that holds what is expected: `md hover`, `md after plans/alpha.md`. */
export interface Golden {
  readonly verb: string
  readonly argument: string
  readonly text: string
  /** Where the text stands, so that `UPDATE=1` can rewrite it. */
  readonly place: { readonly page: string; readonly from: number; readonly to: number }
}

/** Reads a page from the disk. */
export function readPage(path: string): Page {
  const text = readFileSync(path, 'utf8')
  const title = /^# (.+)$/m.exec(text)?.[1] ?? basename(path)
  return { path, title, sections: readSections(text, path), scenes: readScenes(text, path) }
}

/** Every page below a folder, in the order of their names. A folder without a page would test nothing. */
export function pagesIn(folder: string): Page[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'))
  if (names.length === 0) throw new Error(`There is no page in ${folder}`)
  return names.sort().map((name) => readPage(`${folder}/${name}`))
}

/** The files of a scene, read, on the day of the scene. */
export function workspaceOf({ files, today, configs = [] }: Pick<Scene, 'files' | 'today' | 'configs'>): Snapshot {
  const settings = 0 < configs.length ? settingsIn(configs) : nothingSet
  return apply(
    emptySnapshot(today, (uri) => settings.of(uri).customs),
    files.map(({ uri, text }) => ({ is: 'text', uri, text }) as const),
  )
}

/** A scene of one plan, for tests whose plans stand in no page. */
export function sceneWith(text: string): Scene {
  const fence = { verb: '', argument: '', text, place: { page: '', from: 0, to: 0 } }
  return { title: '', today: DEFAULT_TODAY, files: [{ ...PLAN, text, fence }], marks: [], goldens: [] }
}

/** A file of a scene in the workspace made of it. */
export function fileIn(workspace: Snapshot, { uri }: Pick<SceneFile, 'uri'>): PlanFile {
  const file = workspace.file(uri)
  if (!file) throw new Error(`${uri} is missing in the workspace`)
  return file
}

/** Fails where the fence says something else; with `UPDATE=1` the fence is rewritten instead. */
export function expectGolden({ text, place }: Golden, actual: string): void {
  const wanted = actual === '' || actual.endsWith('\n') ? actual : `${actual}\n`
  if (process.env['UPDATE'] && wanted !== text) rewrite(place, wanted)
  else strictEqual(wanted, text)
}

/**
 * The text with a caret line below each marked place, as a scene shows it. An empty place gets one caret; of a place
 * that goes on over several lines only the first is marked.
 */
export function withMarks(text: string, marks: readonly { from: number; to: number; says: string }[]): string {
  const source = sourceText(text)
  const below = new Map<number, { column: number; caretLine: string }[]>()
  for (const { from, to, says } of marks) {
    const { line, character: column } = source.positionAt(from)
    const width = Math.max(1, Math.min(to - from, source.line(line).length - column))
    const caretLine = `${' '.repeat(column)}${'^'.repeat(width)} ${says}`.trimEnd()
    below.set(line, [...(below.get(line) ?? []), { column, caretLine }])
  }
  const lines = text.replace(/\n$/, '').split('\n')
  return lines
    .flatMap((line, index) => {
      const carets = (below.get(index) ?? []).sort(
        (a, b) => a.column - b.column || (a.caretLine < b.caretLine ? -1 : 1),
      )
      return [line, ...carets.map(({ caretLine }) => caretLine)]
    })
    .map((line) => `${line}\n`)
    .join('')
}

/** The text of a fence without its caret lines, and the marks that these make. */
export function withoutMarks(fenced: string, file: string): { text: string; marks: Mark[] } {
  let text = ''
  let lineStart = 0
  const marks: Mark[] = []
  for (const line of fenced.split(/(?<=\n)/)) {
    const carets = CARET_LINE.exec(line)?.groups
    if (!carets) {
      lineStart = text.length
      text += line
      continue
    }
    const { blanks = '', carets: width = '', says = '' } = carets
    const from = lineStart + blanks.length
    marks.push({ file, from, to: from + width.length, says, ...readVerb(says) })
  }
  return { text, marks }
}

function readVerb(says: string): Pick<Mark, 'verb' | 'argument'> {
  const [, verb = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(says) ?? []
  return { verb, argument: rest.replace(/^(?:of|to)\s+/, '').replace(/^["“](.*)["”]$/, '$1') }
}

function readSections(text: string, page: string): Section[] {
  const headings = [...text.matchAll(HEADING_OR_FENCE)].filter(({ groups }) => groups?.['title'] !== undefined)
  return headings.map(({ index, groups, 0: line }, number) => {
    const [from, to] = [index + line.length + 1, headings[number + 1]?.index ?? text.length]
    return { title: groups?.['title'] ?? '', text: text.slice(from, to), place: { page, from, to } }
  })
}

function readScenes(text: string, page: string): Scene[] {
  const scenes: Scene[] = []
  let title = ''
  let fences: Fence[] = []
  const close = (): void => {
    if (fences.some(isFile)) scenes.push(sceneOf(title, fences))
    fences = []
  }
  for (const part of partsOf(text, page)) {
    const isHeading = typeof part === 'string'
    if (isHeading || beginsScene(part, fences)) close()
    if (isHeading) title = part
    else fences.push(part)
  }
  close()
  return scenes
}

/** A file without a name stands alone, and no workspace has two files of one name. */
function beginsScene(fence: Fence, before: readonly Fence[]): boolean {
  const names = before.filter(isFile).map(nameOf)
  if (isConfigFile(fence)) return 0 < names.length
  if (names.length === 0 && before.some(isConfigFile)) return false
  return isFile(fence) && (nameOf(fence) === undefined || names.includes(undefined) || names.includes(nameOf(fence)))
}

interface Fence {
  readonly info: readonly string[]
  readonly text: string
  readonly place: Golden['place']
}

/** The headings and fences of a page, in order. */
function* partsOf(text: string, page: string): Generator<string | Fence> {
  for (const { groups, index, 0: all } of text.matchAll(HEADING_OR_FENCE)) {
    if (groups?.['title'] !== undefined) yield groups['title']
    else {
      const { bar = '', info = '', body = '' } = groups ?? {}
      const from = index + all.indexOf('\n') + 1
      const place = { page, from, to: from + body.length }
      if (bar !== '') yield { info: info.trim().split(/\s+/), text: body, place }
    }
  }
}

/** ```` ```md plans/alpha.md ```` and ```` ```md ```` hold files; ```` ```md hover ```` holds a golden. */
const isFile = ({ info: [language, word] }: Fence): boolean =>
  language === 'md' && (word === undefined || word.includes('.') || word.includes('='))

const isConfigFile = (fence: Fence): boolean => isConfig(nameOf(fence) ?? '')

const nameOf = ({ info }: Fence): string | undefined => info.slice(1).find((word) => !word.includes('='))

function sceneOf(title: string, fences: readonly Fence[]): Scene {
  const read = fences.filter(isFile).map((fence) => readFile(fence))
  const goldens = fences.filter((fence) => !isFile(fence) && !isConfigFile(fence)).map((fence) => goldenOf(fence))
  const today = fences.flatMap(({ info }) => info).find((word) => word.startsWith(TODAY))
  return {
    title,
    today: day(today?.slice(TODAY.length) ?? DEFAULT_TODAY) ?? DEFAULT_TODAY,
    files: read.map(({ file }) => file),
    configs: fences.filter(isConfigFile).map((fence) => readFile(fence).file),
    marks: read.flatMap(({ marks }) => marks),
    goldens,
  }
}

function readFile(fence: Fence): { file: SceneFile; marks: readonly Mark[] } {
  const name = nameOf(fence) ?? PLAN.name
  const { text, marks } = withoutMarks(fence.text, name)
  return { file: { name, uri: uriOf(name), text, fence: goldenOf(fence) }, marks }
}

/** The address under which a scene's file is opened. */
export function uriOf(name: string): FileUri {
  return `file:///${name}` as FileUri
}

function goldenOf({ info: [, verb = '', ...rest], text, place }: Fence): Golden {
  return { verb, argument: rest.join(' '), text, place }
}

function rewrite({ page, from, to }: Golden['place'], text: string): void {
  const changes = rewrites.get(page) ?? []
  if (rewrites.size === 0) process.once('exit', writeRewrites)
  rewrites.set(page, [...changes, { from, to, text }])
}

/** Offsets count in the pages as they were read, so all changes of a page are made at once. */
function writeRewrites(): void {
  for (const [page, changes] of rewrites) writeFileSync(page, applyChanges(readFileSync(page, 'utf8'), changes))
}

const rewrites = new Map<string, readonly TextChange[]>()
const TODAY = 'today='
/** `    ^^^^ hover`: a line of only blanks and carets, and then words; no plan has one. */
const CARET_LINE = /^(?<blanks>[ \t]*)(?<carets>\^+)(?:[ \t]+(?<says>[^\r\n]*?))?[ \t]*\r?\n?$/
const HEADING_OR_FENCE =
  /^(?:#{1,2} (?<title>[^\r\n]+)|(?<bar>`{3,}|~{3,})(?<info>[^`\r\n]*)\r?\n(?<body>[\s\S]*?)^\k<bar>[ \t]*$)/gm
