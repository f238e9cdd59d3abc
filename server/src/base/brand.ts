declare const brand: unique symbol

/** A string that only its own module makes, so that no other string is taken for it. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
