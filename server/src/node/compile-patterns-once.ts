import { setFlagsFromString } from 'node:v8'

/**
 * Has regular expressions compiled when they are first used. By itself V8 prepares each twice, for its interpreter and
 * then for the processor; ours are full of the words of eight languages, and a first plan took half as long again.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up')
}
