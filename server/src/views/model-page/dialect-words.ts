import type { DialectName } from '../../plan/statement.ts'

/** How something is told, for people who have not read our glossary. */
export const DIALECT_WORDS: Readonly<Record<DialectName, string>> = {
  'section-per-aspect': 'section of its own',
  'heading-per-milestone': 'heading',
  'milestone-table': 'table',
  'nested-list': 'list',
  'bold-labels': 'label',
  sentence: 'sentence',
  drawing: 'drawing',
  title: 'beside the name',
}
