/** `Ada · done · in 5 days`; what is not there leaves no gap. */
export function dotted(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}

/** `1 day`, `2 days`. */
export function counted(number: number, noun: string, several = `${noun}s`): string {
  return `${String(number)} ${number === 1 ? noun : several}`
}

/** `a`, `a and b`, `a, b and c`; with another word before the last where one is told: `a, b or c`. */
export function listOf(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${conjunction} ${words.at(-1) ?? ''}`
}

/** `today`, `yesterday`, `5 days ago`. */
export function daysAgo(days: number): string {
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : `${counted(days, 'day')} ago`
}

/** `Exit criteria` for `exit criteria`. */
export function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
