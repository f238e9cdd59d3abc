import { setFlagsFromString } from 'node:v8'

/**
 * Has regular expressions compiled when they are first used. By itself V8 interprets each once and compiles it then,
 * which for ours, full of words of eight languages, costs more than half as much again as the whole first plan.
 */
export function compilePatternsOnce(): void {
  setFlagsFromString('--no-regexp-tier-up')
}
