import { performance } from 'node:perf_hooks'
import { counted } from '../base/phrases.ts'
import { accountOf } from '../dialects/account.ts'
import { readPlan } from '../dialects/read-plan.ts'
import { parse } from '../markdown/parse.ts'
import { percent } from '../views/percent.ts'
import { oneOf } from './arguments.ts'
import { cannot, type Command } from './command.ts'
import { inItsWords, type NamedFile, readGivenFiles } from './given-files.ts'
import { visible } from './visible.ts'

/** `milepost stats PATH...`: how much was read in each file, and how long reading took. */
export const stats: Command = {
  options: { format: 'text', settings: 'text' },

  async run(given, terminal) {
    const format = oneOf(given, 'format', ['text', 'json'])
    if (typeof format !== 'string') return cannot(format.complaint)
    if (given.words.length === 0) return cannot('stats needs a file or folder, e.g. “milepost stats docs”')
    const read = await readGivenFiles(given, terminal)
    if ('complaint' in read) return cannot(read.complaint)
    const files = read.files.map((named) => inItsWords(named, () => countFile(named)))
    const total = sumOf(files)
    return { exitCode: 0, output: format === 'json' ? statsJson(files, total) : statsText(files, total) }
  },
}

interface Counts {
  readonly plans: number
  readonly milestones: number
  readonly tasks: number
  readonly risks: number
  readonly decisions: number
  /** Words outside of code and HTML. */
  readonly words: number
  readonly wordsRead: number
  /** How long it took to read the text, once it was there. */
  readonly milliseconds: number
}

type FileCounts = Counts & { readonly path: string }

function countFile({ path, file }: NamedFile): FileCounts {
  const text = file.text.toString()
  const begin = performance.now()
  readPlan(parse(text))
  const milliseconds = performance.now() - begin

  const { plan } = file
  const { words, read } = accountOf(file)
  return {
    path,
    plans: plan.isPlan ? 1 : 0,
    milestones: plan.milestones.length,
    tasks: plan.tasks.length,
    risks: plan.risks.length,
    decisions: plan.decisions.length,
    words,
    wordsRead: read,
    milliseconds: Number(milliseconds.toFixed(DECIMALS)),
  }
}

/** Words are those of plans only: what is no plan is left alone on purpose. */
function sumOf(files: readonly Counts[]): Counts {
  const sum = (of: keyof Counts, among = files): number => among.reduce((all, file) => all + file[of], 0)
  const plans = files.filter((file) => file.plans === 1)
  return {
    plans: sum('plans'),
    milestones: sum('milestones'),
    tasks: sum('tasks'),
    risks: sum('risks'),
    decisions: sum('decisions'),
    words: sum('words', plans),
    wordsRead: sum('wordsRead', plans),
    milliseconds: Number(sum('milliseconds').toFixed(DECIMALS)),
  }
}

function statsJson(files: readonly FileCounts[], total: Counts): string {
  const documents = files.map(({ path, plans, ...counts }) => ({ path, plan: plans === 1, ...counts }))
  return `${JSON.stringify({ version: 1, documents, total: { files: files.length, ...total } }, undefined, 2)}\n`
}

/** A line each, the numbers below each other. */
function statsText(files: readonly FileCounts[], total: Counts): string {
  const rows = [
    TITLES,
    ...files.map((file) => [visible(file.path), file.plans === 1 ? 'yes' : 'no', ...numbersOf(file)]),
    [counted(files.length, 'file'), String(total.plans), ...numbersOf(total)],
  ]
  const widths = TITLES.map((_, at) => rows.reduce((width, row) => Math.max(width, row[at]?.length ?? 0), 0))
  const pad = (cell: string, at: number): string =>
    at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)
  return rows.map((row) => `${row.map(pad).join('  ')}\n`).join('')
}

function numbersOf(counts: Counts): string[] {
  const { plans, milestones, tasks, risks, decisions, words, wordsRead, milliseconds } = counts
  return [
    ...[milestones, tasks, risks, decisions].map(String),
    plans === 0 ? '–' : percent({ read: wordsRead, words }),
    milliseconds.toFixed(DECIMALS),
  ]
}

const TITLES = ['file', 'plan', 'milestones', 'tasks', 'risks', 'decisions', 'words read', 'ms']
const DECIMALS = 1
