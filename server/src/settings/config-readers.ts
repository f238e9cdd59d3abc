import { readSyntax } from '../own-rules/read-syntax.ts'
import { readConfigText } from './config-text.ts'

/** What reads config files. It is a bundle of its own, loaded only where there are any, and knows no plans. */
export const configReaders = { readConfigText, readSyntax }

export type ConfigReaders = typeof configReaders
