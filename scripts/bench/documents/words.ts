import type { Dice } from './random.ts'

/** A name of a milestone, e.g. “Stone bridge”. */
export function thing(dice: Dice): string {
  const [first = '', ...rest] = `${dice.of(KINDS)} ${dice.of(THINGS)}`
  return first.toUpperCase() + rest.join('')
}

/** A sentence of work, without its full stop, e.g. “Measure the slate roof (see `lamp.toml`)”. */
export function deed(dice: Dice): string {
  const aside = dice.of([
    '',
    '',
    '',
    ` for the ${dice.of(THINGS)}`,
    ` (**${dice.of(KINDS)}**)`,
    ` in \`${code(dice)}\``,
  ])
  return `${dice.of(DEEDS)} the ${dice.of(KINDS)} ${dice.of(THINGS)}${aside}`
}

/** Something that one can check, e.g. “The copper mill carries 40 kg”. */
export function check(dice: Dice): string {
  return `The ${dice.of(KINDS)} ${dice.of(THINGS)} ${dice.of(HOLDS)} ${dice.between(2, 900)} ${dice.of(UNITS)}`
}

export function code(dice: Dice): string {
  return `${dice.of(THINGS).replaceAll(' ', '-')}.${dice.of(['toml', 'json', 'sql'])}`
}

/** A day long after those on which the bench is run: nothing is overdue. */
export function day(dice: Dice): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${dice.between(2041, 2044)}-${two(dice.between(1, 12))}-${two(dice.between(1, 28))}`
}

export function person(dice: Dice): string {
  return dice.of(PEOPLE)
}

export function status(dice: Dice): string {
  return dice.of(['not started', 'in progress', 'done', 'at risk', 'blocked'])
}

const KINDS = [
  'slate',
  'copper',
  'wooden',
  'northern',
  'double',
  'stone',
  'paper',
  'winter',
  'floating',
  'silent',
  'glazed',
  'narrow',
] as const
const THINGS = [
  'bridge',
  'mill',
  'lighthouse',
  'orchard',
  'ferry',
  'harbour',
  'archive',
  'greenhouse',
  'clock tower',
  'lock gate',
  'signal box',
  'tide table',
  'ropeway',
  'workshop',
] as const
const DEEDS = [
  'Measure',
  'Draw',
  'Order',
  'Repair',
  'Paint',
  'Test',
  'Move',
  'Insure',
  'Photograph',
  'Rebuild',
  'Hand over',
  'Weigh',
] as const
const HOLDS = ['carries', 'lasts', 'opens within', 'answers within', 'costs at most', 'stays below'] as const
const UNITS = ['kg', 'days', 'seconds', 'euros', 'metres', 'percent'] as const
const PEOPLE = [
  'Ada Okoye',
  'Bea Lindqvist',
  'Cem Arslan',
  'Dora Novák',
  'Emil Sørensen',
  'Fen Zhao',
  'Gus Moreau',
  'Hana Ito',
] as const
