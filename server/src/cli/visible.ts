/** The text as it can be printed safely: what would move the cursor, ring the bell or turn the writing is replaced. */
export function visible(text: string): string {
  return text.replaceAll(CONTROLS, '\uFFFD')
}

/** The same for several lines, which stay lines. */
export function visibleLines(text: string): string {
  return text.split('\n').map(visible).join('\n')
}

/** All control characters but the tab, line separators, and those that change the direction of writing. */
const CONTROLS = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g
