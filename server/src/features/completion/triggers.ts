/** Characters behind which the list opens by itself: a cell, a value, a handle, a bold label, an id. */
export const TRIGGERS: readonly string[] = ['|', ':', '@', '*', ' ']
