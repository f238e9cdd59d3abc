import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dialectNames, planIn } from './dialects.ts'
import { Dice } from './random.ts'
import { check, deed, thing } from './words.ts'

/** Writes so many Markdown files below a folder, of which the first `plans` are plans that link to one another. */
export function writeWorkspace(folder: string, files: number, plans: number): void {
  const every = Math.max(1, Math.floor(files / plans))
  for (let index = 0; index < files; index++) {
    const file = path.join(folder, nameOf(index))
    if (index % FILES_IN_FOLDER === 0) mkdirSync(path.dirname(file), { recursive: true })
    const isPlan = index % every === 0 && index / every < plans
    writeFileSync(file, isPlan ? linkedPlan(index, every, plans) : note(index))
  }
}

function nameOf(index: number): string {
  const padded = (number: number, digits: number): string => String(number).padStart(digits, '0')
  return `crew-${padded(Math.floor(index / FILES_IN_FOLDER), 4)}/page-${padded(index, 5)}.md`
}

/** Most links lead to plans near by, some far away, and a few nowhere. */
function linkedPlan(index: number, every: number, plans: number): string {
  const dialect = dialectNames[(index / every) % dialectNames.length] ?? 'd0'
  const link = (dice: Dice): string => {
    const near = Math.floor(index / every) + dice.between(-9, 9)
    const number = dice.oneIn(3) ? dice.below(plans) : Math.min(plans - 1, Math.max(0, near))
    const target = dice.oneIn(50) ? 'nowhere.md' : nameOf(number * every)
    return `[page ${number}](../${target})`
  }
  return planIn(dialect, LINES_IN_PLAN, index + 1, link)
}

/** Prose, steps and code that plan nothing. */
function note(index: number): string {
  const dice = new Dice(index + 1)
  const sections = Array.from({ length: 12 }, () => [
    `## About the ${thing(dice).toLowerCase()}`,
    '',
    Array.from({ length: 4 }, () => `${check(dice)}.`).join(' '),
    '',
    ...Array.from({ length: 4 }, () => `- how to ${deed(dice).toLowerCase()}`),
    '',
    '```sh',
    `make ${index}`,
    '```',
    '',
  ])
  return `# Notes on ${thing(dice)}\n\n${sections.flat().join('\n')}`
}

const FILES_IN_FOLDER = 50
const LINES_IN_PLAN = 150
