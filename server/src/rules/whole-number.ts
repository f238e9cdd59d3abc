import * as z from 'zod/mini'

/** An option that counts something, `graceDays: 3`; its mistakes say what is wanted. */
export function wholeNumber(least: number): z.ZodMiniNumberFormat {
  const wanted = `a whole number, ${String(least)} or more`
  return z.int(wanted).check(z.minimum(least, wanted))
}
