import type { World } from './world.ts'

/** Pauses work that goes on for long as often as it has to. Resolves at once, with false, while a slice is not over. */
export function slices({ now, pause }: Pick<World, 'now' | 'pause'>): (end?: () => void) => Promise<boolean> {
  let begin = now()
  return async (end) => {
    if (now() - begin < SLICE_MS) return false
    end?.()
    await pause()
    begin = now()
    return true
  }
}

/** With the last piece of work in it, about as long as nobody notices. */
const SLICE_MS = 5
