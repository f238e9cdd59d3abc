import { ThemeColor, ThemeIcon } from 'vscode'
import type { IconName } from '../../../server/src/protocol/payloads.ts'

/** The picture for what the server names. Shapes differ wherever meanings do: colour alone tells nothing to many. */
export function iconOf(name: IconName): ThemeIcon {
  const [picture, color] = pictures[name]
  return color ? new ThemeIcon(picture, new ThemeColor(`milepost.${color}Foreground`)) : new ThemeIcon(picture)
}

/** Colours of package.json#contributes.colors. */
type Color = 'done' | 'active' | 'atRisk' | 'late' | 'resting'

/** A picture of VS Code's own set and, where it says something, a colour. */
const pictures: Readonly<Record<IconName, readonly [picture: string, color?: Color]>> = {
  document: ['markdown'],
  phase: ['layers'],
  'milestone-planned': ['circle-large-outline'],
  'milestone-active': ['play-circle', 'active'],
  'milestone-blocked': ['stop-circle', 'late'],
  'milestone-at-risk': ['warning', 'atRisk'],
  'milestone-done': ['pass-filled', 'done'],
  'milestone-deferred': ['debug-pause', 'resting'],
  'milestone-dropped': ['circle-slash', 'resting'],
  'milestone-overdue': ['watch', 'late'],
  group: ['list-unordered'],
  'criterion-met': ['pass', 'done'],
  'criterion-open': ['target'],
  'deliverable-done': ['check', 'done'],
  'deliverable-open': ['package'],
  dependency: ['references'],
  'dependency-unknown': ['question', 'atRisk'],
  'task-done': ['issue-closed', 'done'],
  'task-active': ['play', 'active'],
  'task-open': ['issues'],
  'risk-high': ['flame', 'late'],
  'risk-medium': ['warning', 'atRisk'],
  'risk-low': ['info', 'active'],
  'risk-unrated': ['circle-outline', 'resting'],
  mitigation: ['shield'],
  owner: ['person'],
}
