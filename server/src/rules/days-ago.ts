/** “today”, “yesterday”, “5 days ago”. */
export function daysAgo(days: number): string {
  if (days === 0) return 'today'
  return days === 1 ? 'yesterday' : `${String(days)} days ago`
}
