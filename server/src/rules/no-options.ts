import * as z from 'zod/mini'

/** For the many rules that need none. */
export const noOptions = z.strictObject({})
