/**
 * A pure function that keeps what it last found: readers ask the same of a word, label or line again and again.
 * It forgets all at once when it has kept `most`; what it gives belongs to all who ask and may not be changed.
 */
export function remembered<Asked, Found>(find: (asked: Asked) => Found, most = MOST): (asked: Asked) => Found {
  const kept = new Map<Asked, Found>()
  return (asked) => {
    const known = kept.get(asked)
    if (known !== undefined || kept.has(asked)) return known as Found
    const found = find(asked)
    if (most <= kept.size) kept.clear()
    kept.set(asked, found)
    return found
  }
}

/** The same for what is asked of an object: it is known for as long as the object is there. */
export function rememberedOf<Asked extends object, Found>(find: (asked: Asked) => Found): (asked: Asked) => Found {
  const kept = new WeakMap<Asked, { readonly found: Found }>()
  return (asked) => {
    const known = kept.get(asked) ?? { found: find(asked) }
    kept.set(asked, known)
    return known.found
  }
}

/** Enough for the names in a table of 20,000 rows, which are asked for again at every key. */
export const NAMES = 40_000
/** Few enough to hold on to no more than a few texts, enough for the words of a long plan. */
const MOST = 1000
