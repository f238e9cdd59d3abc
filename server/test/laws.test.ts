import { deepStrictEqual, ok } from 'node:assert/strict'
import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { differenceBetween } from '../src/base/text.ts'
import { endOf, isEmpty, isWithin, lengthOf, type Span, startOf } from '../src/base/span.ts'
import { accountOf } from '../src/dialects/account.ts'
import { readTitle } from '../src/dialects/read/title/title.ts'
import type { Ruling } from '../src/features/diagnostics.ts'
import { nothingRemembered, runRules } from '../src/rules/run-rules.ts'
import { apply } from '../src/workspace/apply.ts'
import { readPlan } from '../src/dialects/read-plan.ts'
import type { Block } from '../src/markdown/block.ts'
import { readBlocks } from '../src/markdown/blocks.ts'
import { blocksOf, edit, parse } from '../src/markdown/parse.ts'
import type { Phrase } from '../src/markdown/phrase.ts'
import { wordsIn } from '../src/markdown/words.ts'
import { nodesOf, type Plan } from '../src/plan/model.ts'
import { absolute, spansIn } from './absolute.ts'
import { everyScene, everyText, soup } from './everything.ts'
import { findingsIn, fixesShown, ruling, rulingWithAll, shown } from './findings.ts'
import { steps, textAfterStep } from './steps.ts'
import { fileIn, PLAN, type Scene, sceneWith, workspaceOf } from './scene.ts'

describe('Laws of reading', () => {
  it('a changed text is read again as it is read for the first time', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyText), fc.array(steps, { minLength: 1, maxLength: 5 }), (text, changes) => {
        const texts = [text]
        let file = parse(text)
        let read = readPlan(file)
        for (const change of changes) {
          const now = textAfterStep(texts, change)
          file = edit(file, differenceBetween(texts.at(-1) ?? '', now))
          read = readPlan(file, read)
          texts.push(now)
        }
        const now = parse(texts.at(-1) ?? '')
        deepStrictEqual(absolute([...blocksOf(file)]), absolute([...blocksOf(now)]))
        deepStrictEqual(absolute(read.plan), absolute(readPlan(now).plan))
      }),
      { numRuns: 80 },
    )
  })

  it('a text is read in pieces as it is read whole', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const file = parse(text)
        const body = file.chunks.filter(({ blocks: [first] }) => first?.kind !== 'front-matter')
        const from = body[0]?.origin.offset ?? 0
        const whole = readWhole(text.slice(from).replace(/^\uFEFF/, ' '), from)
        deepStrictEqual(absolute(body.flatMap(({ blocks }) => blocks)), absolute(whole))
      }),
      { numRuns: 100 },
    )
  })

  it('everything that was read lies in the text, and parts lie in what they are part of', () => {
    for (const text of everyText) expectInPlace(text)
    fc.assert(fc.property(soup, expectInPlace), { numRuns: 100 })
  })

  it('every word is either read or left unread for a reason, and none is both', () => {
    for (const text of everyText) expectAccounted(text)
    fc.assert(fc.property(soup, expectAccounted), { numRuns: 100 })
  })

  it('what is said about a node leads to the words that say it', () => {
    for (const text of everyText) {
      const file = parse(text)
      for (const { key, statements } of nodesOf(readPlan(file).plan)) {
        for (const { field, place } of statements) {
          ok(!isEmpty(place.label), `${key}: ${field} has a label`)
          const isBlank = isEmpty(place.value)
          ok(isBlank || isWithin(place.value, place.home), `${key}: “${file.text.of(place.value)}” goes with its home`)
        }
      }
    }
  })

  it('bytes that are no text are read too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expectInPlace(new TextDecoder('utf-8').decode(bytes))
        expectInPlace(new TextDecoder('utf-16le').decode(bytes))
      }),
      { numRuns: 100 },
    )
  })
})

describe('Laws of findings', () => {
  it('no rule breaks down, whatever the text', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const workspace = workspaceOf(sceneWith(text))
        for (const file of workspace.files()) for (const { fixes } of findingsIn(file, workspace)) fixes?.()
      }),
      { numRuns: 80 },
    )
  })

  it('after every edit findings and fixes are those of plans that are opened anew', () => {
    const change = fc.record({ step: steps, file: fc.nat(), isMuchRead: fc.boolean() })
    fc.assert(
      fc.property(
        fc.constantFrom(...everyScene),
        fc.array(change, { minLength: 1, maxLength: 5 }),
        (scene, changes) => {
          const open = scene.files.map((file) => ({ ...file, texts: [file.text], remembered: nothingRemembered() }))
          let workspace = workspaceOf(scene)
          for (const one of open) findingsIn(fileIn(workspace, one), workspace, one.remembered, rulingWithAll)
          for (const { step, file, isMuchRead } of changes) {
            const edited = open[file % open.length]
            if (!edited) return
            const text = textAfterStep(edited.texts, step)
            edited.texts.push(text)
            if (isMuchRead) for (const title of MANY_TITLES) readTitle(title)
            workspace = apply(workspace, [{ is: 'edit', uri: edited.uri, edits: [{ text }] }])
            const anew = workspaceOf({ ...scene, files: open.map((one) => ({ ...one, text: one.texts.at(-1) ?? '' })) })
            for (const one of open) {
              const [old, now] = [fileIn(workspace, one), fileIn(anew, one)]
              const kept = findingsIn(old, workspace, one.remembered, rulingWithAll)
              deepStrictEqual(kept.map(shown), findingsIn(now, anew, undefined, rulingWithAll).map(shown))
              deepStrictEqual(fixesShown(old, workspace), fixesShown(now, anew))
            }
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  it('fixes are the same however many titles were read before', () => {
    const before = '# Pie\n\n## M1: Oven\n\n**Owner:** Ada\n\n## M2: Flour\n\n**Owner:** Bo\n'
    const scene = sceneWith(before)
    const text = before.replace('Pie', 'Pies')
    const read = workspaceOf(scene)
    for (const title of MANY_TITLES) readTitle(title)
    const workspace = apply(read, [{ is: 'edit', uri: PLAN.uri, edits: [{ text }] }])
    const anew = workspaceOf(sceneWith(text))
    deepStrictEqual(fixesShown(fileIn(workspace, PLAN), workspace), fixesShown(fileIn(anew, PLAN), anew))
  })

  it('a rule that was off for a while finds what has changed meanwhile', () => {
    const early = '# P\n\n## M1\n\nDue: 2026-05-01\n\n## M2\n\nDue: 2026-04-01\n\nDepends on: M1\n'
    const late = early.replace('2026-04', '2026-06')
    const scene = sceneWith(early)
    const [first] = scene.files
    ok(first)
    const remembered = nothingRemembered()
    let workspace = workspaceOf(scene)
    const typed = (text: string): void => {
      workspace = apply(workspace, [{ is: 'edit', uri: first.uri, edits: [{ text }] }])
    }
    const isFoundBy = (settingOf: Ruling['settingOf']): boolean =>
      runRules(ruling.rules, fileIn(workspace, first), workspace, settingOf, remembered).findings.some(
        ({ rule }) => rule.id === 'due-before-dependency',
      )

    ok(isFoundBy(ruling.settingOf))
    typed(late)
    isFoundBy((rule) => ({
      ...ruling.settingOf(rule),
      ...(rule.id === 'due-before-dependency' && { severity: 'off' }),
    }))
    typed(`${late}\nEnd.\n`)
    ok(!isFoundBy(ruling.settingOf))
  })

  it('line breaks, byte order marks and tabs change no finding', () => {
    for (const scene of everyScene) {
      const expected = findingsOf(scene)
      deepStrictEqual(findingsOf(withTexts(scene, (text) => text.replace(/\n/g, '\r\n'))), expected)
      deepStrictEqual(findingsOf(withTexts(scene, (text) => `\uFEFF${indentedByTabs(text)}`)), expected)
    }
  })
})

/** More than are remembered at once. */
const MANY_TITLES = [...phrasesIn([...blocksOf(parse('# T\n\n'.repeat(1100)))])]

/** Reads Markdown in one go, for comparison. */
function readWhole(text: string, offset: number): Block[] {
  const tree = fromMarkdown(text, {
    extensions: [gfmTable(), gfmTaskListItem(), gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmTableFromMarkdown(), gfmTaskListItemFromMarkdown(), gfmStrikethroughFromMarkdown()],
  })
  return readBlocks(tree.children, { text, origin: { offset } })
}

function expectInPlace(text: string): void {
  const file = parse(text)
  const { plan } = readPlan(file)
  const inside = (span: Span): boolean => 0 <= startOf(span) && 0 <= lengthOf(span) && endOf(span) <= text.length
  for (const span of [...spansIn([...blocksOf(file)]), ...spansIn(plan)])
    ok(inside(span), `outside: ${text.slice(startOf(span))}`)
  for (const { part, whole } of partsOf(plan))
    ok(isWithin(part, whole), `“${file.text.of(part)}” is not in “${file.text.of(whole)}”`)
}

/** Counts again, word by word, what the account adds up. */
function expectAccounted(text: string): void {
  const markdown = parse(text)
  const { plan } = readPlan(markdown)
  const { words, read, unread } = accountOf({ markdown, plan })
  const left = unread.map(({ span }) => ({ from: startOf(span), to: endOf(span) }))
  left.forEach(({ from }, index) => ok((left[index - 1]?.to ?? 0) <= from, 'what is unread stands in order, once'))
  for (const { span, reason } of unread) ok(/^\p{L}.*\p{L}/u.test(reason), `“${markdown.text.of(span)}” has a reason`)

  const all = [...phrasesIn([...blocksOf(markdown)])].flatMap(wordsIn)
  const unreadWords = all.filter((word) => left.some(({ from, to }) => from <= startOf(word) && endOf(word) <= to))
  deepStrictEqual({ words, read }, { words: all.length, read: all.length - unreadWords.length })
  const parts = nodesOf(plan).flatMap(({ statements }) => statements.map(({ place }) => place.label))
  for (const label of parts)
    ok(!left.some(({ from, to }) => from < endOf(label) && startOf(label) < to), 'a label is read')
}

function* phrasesIn(value: unknown): Generator<Phrase> {
  if (typeof value !== 'object' || value === null) return
  if ('runs' in value) yield value as Phrase
  else for (const inner of Object.values(value)) yield* phrasesIn(inner)
}

function* partsOf(plan: Plan): Generator<{ part: Span; whole: Span }> {
  for (const node of nodesOf(plan)) {
    yield { part: node.title, whole: node.body }
    for (const { said, place } of node.statements) {
      if (said !== undefined && 'is' in said && said.is === 'given') yield { part: said.said.span, whole: place.value }
      if (Array.isArray(said)) for (const { text, whole } of said) yield { part: text.span, whole }
    }
  }
}

/** Each finding with the words at which it stands; where these are is for other tests to say. */
function findingsOf(scene: Scene): string[] {
  const workspace = workspaceOf(scene)
  return scene.files.flatMap((source) => {
    const file = fileIn(workspace, source)
    return findingsIn(file, workspace).map(({ at, rule, severity, message }) => {
      const { line } = file.text.positionAt(startOf(at))
      return `${source.name}:${String(line)} ${severity} ${rule.id}: ${message} at “${file.text.of(at).replace(/\s+/g, ' ')}”`
    })
  })
}

function withTexts(scene: Scene, change: (text: string) => string): Scene {
  return { ...scene, files: scene.files.map((file) => ({ ...file, text: change(file.text) })) }
}

/** Bullets one level down begin behind a tab; texts with deeper levels are left as they are. */
function indentedByTabs(text: string): string {
  return /^ {4,}[-*]/m.test(text) ? text : text.replace(/^ {2,3}(?=[-*] )/gm, '\t')
}
